import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { localeOf } from '../../src/markdown/locale-of.ts';

test.each([
  [{ path: '/site/content/articles/en/a-visit.md' }, 'en'],
  [{ path: '/site/content/articles/fr/une-visite.md' }, 'fr'],
  [{ path: '/site/content/articles/de/besuch.md' }, 'fr'], // not a language of the site
  [{ path: '/site/content/events/en/a.md' }, 'fr'],
  [{ path: '/site/content/actors/ada.md' }, 'fr'],
  [{}, 'fr'],
  [{ data: { locale: 'en' } }, 'en'],
  [{ path: '/site/content/articles/en/a-visit.md', data: { locale: 'fr' } }, 'fr'],
] as const)('the language of %j is %s', (file, locale) => {
  expect(localeOf(new VFile(file))).toBe(locale);
});
