import { pagedArticles, type Corpus } from '../domain/corpus.ts';
import type { Edition } from '../edition/edition.ts';
import { articleLink, type Link } from '../frame/links.ts';

/** A former address of an article, and where it leads. */
export interface AliasView {
  /** The address without slashes at its ends. */
  readonly path: string;
  readonly lang: string;
  /** How it runs, where that is not from left to right. */
  readonly dir?: 'rtl';
  readonly canonical: string;
  readonly target: Link;
}

/** Lists the former addresses of the articles of one language. */
export const aliasViews = (corpus: Corpus, edition: Edition): AliasView[] =>
  pagedArticles(corpus, edition.locale).flatMap((article) =>
    article.aliases.map((alias) => ({
      path: alias.replaceAll(/^\/|\/$/g, ''),
      lang: edition.locale,
      ...(edition.dir === 'rtl' ? { dir: edition.dir } : {}),
      canonical: edition.paths.url(
        { to: 'entry', section: 'articles', slug: article.slug },
        edition.locale,
      ),
      target: articleLink(edition, article),
    })),
  );
