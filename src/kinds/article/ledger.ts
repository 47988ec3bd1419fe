import { newestFirst } from '../../domain/changes.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Article } from '../../domain/entries.ts';
import type { Edition } from '../../edition/edition.ts';
import { entryPath, type Link } from '../../frame/links.ts';
import type { DateSegment } from '../../i18n/date-words.ts';

/** A question of an article, and what is known of its answer. */
export interface QuestionItem {
  /** Its id on the page of the article. */
  readonly id: string;
  readonly question: string;
  readonly isOpen: boolean;
  /** Whether it is answered, and the answer, in one. */
  readonly told: string;
  /** The answer alone, where the page says that it is one. */
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
    const words = status === 'open' ? labels.open : labels.answered;
    return {
      id: `q${String(index + 1)}`,
      question: edition.set(question),
      isOpen: status === 'open',
      told: answer === undefined ? words : edition.set(labels.answer(words, answer)),
      ...(answer === undefined ? {} : { answer: edition.set(answer) }),
      ...(event === undefined
        ? {}
        : {
            event: {
              text: labels.answeredBy,
              href: entryPath(edition, 'events', event.slug),
            },
          }),
    };
  });

/** A change made to an article. */
export const correctionItem = (
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

/** When and why an article was withdrawn. */
export const withdrawalItem = (
  edition: Edition,
  { date, reason }: NonNullable<Article['withdrawn']>,
): CorrectionItem => ({
  kind: edition.messages.article.withdrawn,
  date: edition.day(date),
  note: edition.set(reason),
});

/** Something of an article, with the way to where it stands there. */
export interface Listed<Item> {
  readonly item: Item;
  readonly article: Link;
}
