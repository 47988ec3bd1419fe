import type { Corpus } from './corpus.ts';
import type { Article, Source } from './entries.ts';

/** The sources of an article in the order in which its text first cites them: the first is number 1. */
export const citedSources = (corpus: Pick<Corpus, 'sources'>, article: Article): Source[] =>
  [
    ...new Set(
      article.reading.links.filter(({ scheme }) => scheme === 'source').map(({ target }) => target),
    ),
  ].flatMap((slug) => corpus.sources.get(slug) ?? []);
