import { isArea } from '../../domain/areas.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Article } from '../../domain/entries.ts';
import { parseEdtf } from '../../edtf/edtf.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import type { Edition } from '../../edition/edition.ts';
import { entryPath, pick } from '../../frame/links.ts';

/** An article as an entry of a list. */
export interface ArticleItem {
  readonly href: string;
  /** What kind it is and what it is about: « Analyse · Mali – États-Unis ». */
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly published: readonly DateSegment[];
}

/** Says that readers cannot open an article, and until when. */
function absenceOf(edition: Edition, { draft, published }: Article): string {
  const { article: labels } = edition.messages;
  if (draft) return labels.draft;
  const time = published.length > 10 ? published.slice(11, 16) : undefined;
  const until = edition.dateText(parseEdtf(published.slice(0, 10)), time);
  return edition.set(labels.waits(time === undefined ? until : `${until} UTC`));
}

/** Says what an article is about: the countries and regions it names first, else places, else actors. */
function topicOf(corpus: Corpus, edition: Edition, article: Article): string {
  const places = pick(corpus.places, article.places);
  const [subjects = []] = [
    places.filter(isArea),
    places,
    pick(corpus.actors, article.actors),
  ].filter(({ length }) => length > 0);
  return subjects
    .slice(0, 2)
    .map(({ name }) => edition.phrase(name).text)
    .join(' – ');
}

/** Says what kind of article one is and, to who writes it, that readers cannot open it yet. */
export const articleKind = (corpus: Corpus, edition: Edition, article: Article): string =>
  [
    edition.messages.kinds.article[article.kind],
    ...(article.withdrawn ? [edition.messages.article.withdrawn] : []),
    ...(corpus.unpublished.has(article) ? [absenceOf(edition, article)] : []),
  ].join(' · ');

/** Makes the entry of an article. */
export const articleItem = (corpus: Corpus, edition: Edition, article: Article): ArticleItem => ({
  href: entryPath(edition, 'articles', article.slug),
  kicker: [articleKind(corpus, edition, article), topicOf(corpus, edition, article)]
    .filter(Boolean)
    .join(' · '),
  title: edition.set(article.title),
  summary: edition.set(article.summary),
  published: edition.day(article.published),
});
