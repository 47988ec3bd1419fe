import { newestFirst } from '../domain/changes.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Article } from '../domain/entries.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import type { Edition } from '../i18n/edition.ts';
import { contourPath } from '../ornament/contours.ts';
import { articleLink, type Link } from './parts.ts';
import { cardOf } from './cards.ts';
import { shellOf, type Shell } from './shell.ts';

/** A question of an article, and what is known of its answer. */
export interface QuestionItem {
  /** Its id on the page of the article. */
  readonly id: string;
  readonly question: string;
  readonly status: string;
  readonly isOpen: boolean;
  readonly answer?: string;
  readonly event?: Link;
}

/** A change made to an article after its publication. */
export interface CorrectionItem {
  readonly kind: string;
  readonly date: readonly DateSegment[];
  readonly note: string;
}

/** The questions of an article, in its order. */
export const questionItems = (corpus: Corpus, edition: Edition, article: Article): QuestionItem[] =>
  article.questions.map(({ question, status, answer, event: slug }, index) => {
    const labels = edition.messages.article;
    const event = slug === undefined ? undefined : corpus.eventBySlug.get(slug);
    return {
      id: `q${String(index + 1)}`,
      question: edition.set(question),
      isOpen: status === 'open',
      status: status === 'open' ? labels.open : labels.answered,
      ...(answer === undefined ? {} : { answer: edition.set(answer) }),
      ...(event === undefined
        ? {}
        : {
            event: {
              text: labels.answeredBy,
              href: edition.path({ to: 'entry', section: 'events', slug: event.slug }),
            },
          }),
    };
  });

const correctionItem = (
  edition: Edition,
  { date, kind, note }: Article['corrections'][number],
): CorrectionItem => ({
  kind: edition.messages.kinds.correction[kind],
  date: edition.day(date),
  note: edition.set(note),
});

/** The corrections of an article, newest first. */
export const correctionItems = (edition: Edition, article: Article): CorrectionItem[] =>
  newestFirst(article.corrections).map((correction) => correctionItem(edition, correction));

/** Something of an article, with the way to where it stands there. */
interface Listed<Item> {
  readonly item: Item;
  readonly article: Link;
}

export interface QuestionsView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['questions'];
  readonly ornament: string;
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
        card: cardOf(corpus, edition, { to: 'single', section: 'questions' }),
      },
    ),
    labels,
    ornament: contourPath('questions'),
    open: all.filter(({ item }) => item.isOpen),
    answered: all.filter(({ item }) => !item.isOpen),
  };
}

export interface CorrectionsView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['corrections'];
  readonly ornament: string;
  readonly policy: string;
  readonly corrections: readonly Listed<CorrectionItem>[];
}

/** The page of every change made after publication, newest first, with the policy. */
export function correctionsView(corpus: Corpus, edition: Edition): CorrectionsView {
  const labels = edition.messages.corrections;
  const dated = (corpus.articles.get(edition.locale) ?? []).flatMap((article) => {
    const { href, ...link } = articleLink(edition, article);
    return article.corrections.map((correction) => ({
      date: correction.date,
      item: correctionItem(edition, correction),
      article: { ...link, href: `${href}#corrections` },
    }));
  });
  return {
    shell: shellOf(
      edition,
      { to: 'single', section: 'corrections' },
      {
        title: labels.title,
        description: edition.set(labels.intro),
        card: cardOf(corpus, edition, { to: 'single', section: 'corrections' }),
      },
    ),
    labels,
    ornament: contourPath('corrections'),
    policy: edition.set(labels.policy),
    corrections: newestFirst(dated).map(({ item, article }) => ({ item, article })),
  };
}
