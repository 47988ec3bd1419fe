import type { Paths } from '../i18n/paths.ts';
import { defaultLocale } from '../site.ts';

/** Writes robots.txt (RFC 9309): all may be read, and here is what there is. */
export const robotsText = (paths: Paths): string =>
  [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${paths.url({ to: 'sitemap' }, defaultLocale)}`,
    `Sitemap: ${paths.url({ to: 'news-sitemap' }, defaultLocale)}`,
    '',
  ].join('\n');
