import { x } from 'xastscript';
import { instantOf } from '../domain/changes.ts';
import type { Corpus } from '../domain/corpus.ts';
import { xmlDocument } from '../feeds/xml.ts';
import type { Edition } from '../edition/edition.ts';
import { site } from '../site.ts';

const twoDays = 48 * 60 * 60 * 1000;

/**
 * Tells whether an article was published in the 48 hours before an instant.
 *
 * @param builtAt instant in UTC (RFC 3339)
 */
export function isNews(published: string, builtAt: string): boolean {
  const age = Date.parse(builtAt) - Date.parse(instantOf(published));
  return age >= 0 && age <= twoDays;
}

/**
 * Writes the sitemap of the articles published in the 48 hours before an instant, in Google’s
 * format for news; none where there are no such articles, because a sitemap is never empty.
 *
 * @param builtAt instant in UTC (RFC 3339)
 */
export function newsSitemap(
  corpus: Corpus,
  editions: readonly Edition[],
  builtAt: string,
): string | undefined {
  const urls = editions.flatMap((edition) =>
    (corpus.articles.get(edition.locale) ?? [])
      .filter((article) => isNews(article.published, builtAt))
      .map(({ slug, title, published }) =>
        x('url', [
          x('loc', edition.url({ to: 'entry', section: 'articles', slug })),
          x('news:news', [
            x('news:publication', [x('news:name', site.name), x('news:language', edition.locale)]),
            x('news:publication_date', instantOf(published)),
            x('news:title', edition.set(title)),
          ]),
        ]),
      ),
  );
  if (urls.length === 0) return undefined;
  return xmlDocument(
    x(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      urls,
    ),
  );
}
