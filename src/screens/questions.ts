import { sectionCard } from '../cards/section.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Edition } from '../edition/edition.ts';
import { articleLink } from '../frame/links.ts';
import { shellOf, type Shell } from '../frame/shell.ts';
import { questionItems, type Listed, type QuestionItem } from '../kinds/article/ledger.ts';
import { contourPath, type Ornament } from '../ornament/contours.ts';

export interface QuestionsView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['questions'];
  readonly ornament: Ornament;
  readonly open: readonly Listed<QuestionItem>[];
  readonly answered: readonly Listed<QuestionItem>[];
}

/** The page of every question of every article: the open ones, then the answered ones. */
export function questionsView(corpus: Corpus, edition: Edition): QuestionsView {
  const labels = edition.messages.questions;
  const all = (corpus.articles.get(edition.locale) ?? []).flatMap((article) => {
    const link = articleLink(edition, article);
    return questionItems(corpus, edition, article).map((item) => ({
      item,
      article: { ...link, href: `${link.href}#${item.id}` },
    }));
  });
  return {
    shell: shellOf(
      edition,
      { to: 'single', section: 'questions' },
      {
        title: labels.title,
        description: edition.set(labels.intro),
        card: sectionCard(corpus, edition, { to: 'single', section: 'questions' }),
      },
    ),
    labels,
    ornament: contourPath('questions'),
    open: all.filter(({ item }) => item.isOpen),
    answered: all.filter(({ item }) => !item.isOpen),
  };
}
