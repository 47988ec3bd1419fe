import type { Paths } from '../addresses/paths.ts';
import { defaultLocale } from '../settings.ts';

/**
 * Writes robots.txt (RFC 9309): all may be read, and here is what there is.
 *
 * @param hasNews there is a sitemap of news
 */
export const robotsText = (paths: Paths, { hasNews }: { readonly hasNews: boolean }): string =>
  [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${paths.url({ to: 'sitemap' }, defaultLocale)}`,
    ...(hasNews ? [`Sitemap: ${paths.url({ to: 'news-sitemap' }, defaultLocale)}`] : []),
    '',
  ].join('\n');
