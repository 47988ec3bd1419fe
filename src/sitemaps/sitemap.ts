import { x } from 'xastscript';
import { paginate } from '../domain/paging.ts';
import { xmlDocument } from '../feeds/xml.ts';
import type { Paths } from '../addresses/paths.ts';
import { defaultLocale } from '../settings.ts';
import type { SitemapUrl } from './listed.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The most pages of one file; sitemaps.org allows 50,000. */
const fileLimit = 45_000;

const urlSet = (urls: readonly SitemapUrl[]): string =>
  xmlDocument(
    x(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      urls.map(({ address, changed, alternates }) =>
        x('url', [
          x('loc', address),
          ...(changed === undefined ? [] : [x('lastmod', changed)]),
          ...alternates.map((alternate) => x('xhtml:link', { rel: 'alternate', ...alternate })),
        ]),
      ),
    ),
  );

const indexOf = (addresses: readonly string[]): string =>
  xmlDocument(
    x(
      'sitemapindex',
      { xmlns: namespace },
      addresses.map((address) => x('sitemap', [x('loc', address)])),
    ),
  );

/** The files of a sitemap (sitemaps.org): the first, and its parts where it is an index. */
export interface Sitemap {
  readonly first: string;
  readonly parts: readonly { readonly number: number; readonly text: string }[];
}

/** Writes the sitemap of all pages; past `limit` it is an index of several files. */
export function sitemap(
  urls: readonly SitemapUrl[],
  paths: Paths,
  limit: number = fileLimit,
): Sitemap {
  if (urls.length <= limit) return { first: urlSet(urls), parts: [] };
  const parts = paginate(urls, limit);
  return {
    first: indexOf(
      parts.map(({ number }) => paths.url({ to: 'sitemap', part: number }, defaultLocale)),
    ),
    parts: parts.map(({ number, items }) => ({ number, text: urlSet(items) })),
  };
}
