import { cutFile } from '../src/reading/frontmatter.ts';
import type { Corpus } from '../src/domain/corpus.ts';
import type { Article } from '../src/domain/entries.ts';
import type { Edition } from '../src/edition/edition.ts';
import { renderText } from '../src/markdown/render.ts';
import { corpusOf, smallWorld, type Files } from './content.ts';

/** An article with its text as a page shows it. */
export interface Rendered {
  readonly corpus: Corpus;
  readonly article: Article;
  readonly html: string;
}

/** Renders an article of the small world, to which files may be added. */
export function rendered(edition: Edition, slug: string, files: Files = {}): Rendered {
  const world = { ...smallWorld, ...files };
  const corpus = corpusOf(world);
  const article = corpus.articles.get(edition.locale)?.find((entry) => entry.slug === slug);
  const cut = cutFile(world[`articles/${edition.locale}/${slug}`] ?? '');
  if (!article || Array.isArray(cut)) throw new Error(`There is no article ${slug}.`);
  return {
    corpus,
    article,
    html: renderText({ markdown: cut.body, locale: edition.locale }, edition.paths),
  };
}
