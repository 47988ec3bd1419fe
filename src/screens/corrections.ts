import { partIds } from '../addresses/parts.ts';
import { sectionCard } from '../cards/section.ts';
import { newestFirst } from '../domain/changes.ts';
import { pagedArticles, type Corpus } from '../domain/corpus.ts';
import type { Edition } from '../edition/edition.ts';
import { articleLink } from '../frame/links.ts';
import { shellOf, type Shell } from '../frame/shell.ts';
import {
  correctionItem,
  withdrawalItem,
  type CorrectionItem,
  type Listed,
} from '../kinds/article/ledger.ts';
import { contourPath, type Ornament } from '../ornament/contours.ts';

export interface CorrectionsView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['corrections'];
  readonly ornament: Ornament;
  readonly policy: string;
  readonly corrections: readonly Listed<CorrectionItem>[];
}

/** The page of every change made after publication, newest first, with the policy. */
export function correctionsView(corpus: Corpus, edition: Edition): CorrectionsView {
  const labels = edition.messages.corrections;
  const dated = pagedArticles(corpus, edition.locale).flatMap((article) => {
    const { withdrawn, corrections } = article;
    const link = articleLink(edition, article);
    return [
      ...(withdrawn
        ? [{ date: withdrawn.date, item: withdrawalItem(edition, withdrawn), article: link }]
        : []),
      ...corrections.map((correction) => ({
        date: correction.date,
        item: correctionItem(edition, correction),
        article: { ...link, href: `${link.href}#${partIds.corrections}` },
      })),
    ];
  });
  return {
    shell: shellOf(
      edition,
      { to: 'single', section: 'corrections' },
      {
        title: labels.title,
        description: edition.set(labels.intro),
        card: sectionCard(corpus, edition, { to: 'single', section: 'corrections' }),
      },
    ),
    labels,
    ornament: contourPath('corrections'),
    policy: edition.set(labels.policy),
    corrections: newestFirst(dated).map(({ item, article }) => ({ item, article })),
  };
}
