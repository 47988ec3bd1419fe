import { placesAroundAll, type Corpus } from '../../domain/corpus.ts';
import type { Article } from '../../domain/entries.ts';
import { slugsNamed } from '../../domain/references.ts';
import type { Edition } from '../../edition/edition.ts';
import { present, type RecordText } from '../../search/record.ts';

/** How the search finds an article. */
export function articleRecord(corpus: Corpus, edition: Edition, article: Article): RecordText {
  return {
    title: edition.set(article.title),
    sort: edition.messages.kinds.article[article.kind],
    date: edition.day(article.published),
    year: article.published.slice(0, 4),
    names: [],
    passages: [
      article.summary,
      ...article.keyPoints,
      ...article.reading.passages,
      ...article.questions.flatMap(({ question, answer }) => present([question, answer])),
    ].map((text) => edition.set(text)),
    actors: slugsNamed(article, 'actors'),
    places: placesAroundAll(corpus.places, slugsNamed(article, 'places')),
  };
}
