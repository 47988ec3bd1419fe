import { describe, expect, test } from 'vitest';
import {
  createPaths,
  localeSegment,
  pageOf,
  pageParam,
  pathOf,
  type Page,
} from '../../src/i18n/paths.ts';
import { site, type Locale } from '../../src/site.ts';

const pages: readonly [Page, fr: string, en: string][] = [
  [{ to: 'home' }, '/', '/en/'],
  [{ to: 'list', section: 'analyses' }, '/analyses/', '/en/analyses/'],
  [{ to: 'list', section: 'analyses', number: 1 }, '/analyses/', '/en/analyses/'],
  [{ to: 'list', section: 'analyses', number: 2 }, '/analyses/page/2/', '/en/analyses/page/2/'],
  [{ to: 'list', section: 'index' }, '/a-z/', '/en/a-z/'],
  [{ to: 'list', section: 'index', number: 12 }, '/a-z/page/12/', '/en/a-z/page/12/'],
  [{ to: 'list', section: 'actors' }, '/acteurs/', '/en/actors/'],
  [{ to: 'list', section: 'places', number: 3 }, '/lieux/page/3/', '/en/places/page/3/'],
  [{ to: 'list', section: 'sources' }, '/sources/', '/en/sources/'],
  [
    { to: 'entry', section: 'analyses', slug: 'une-visite' },
    '/analyses/une-visite/',
    '/en/analyses/une-visite/',
  ],
  [
    { to: 'entry', section: 'events', slug: '2020-08-18-coup' },
    '/evenements/2020-08-18-coup/',
    '/en/events/2020-08-18-coup/',
  ],
  [{ to: 'entry', section: 'actors', slug: 'ada' }, '/acteurs/ada/', '/en/actors/ada/'],
  [{ to: 'entry', section: 'places', slug: 'bamako' }, '/lieux/bamako/', '/en/places/bamako/'],
  [
    { to: 'entry', section: 'sources', slug: 'rfi-2025' },
    '/sources/rfi-2025/',
    '/en/sources/rfi-2025/',
  ],
  [{ to: 'timeline' }, '/chronologie/', '/en/timeline/'],
  [{ to: 'timeline', number: 4 }, '/chronologie/page/4/', '/en/timeline/page/4/'],
  [
    { to: 'timeline', order: 'oldest' },
    '/chronologie/depuis-le-debut/',
    '/en/timeline/from-the-start/',
  ],
  [
    { to: 'timeline', order: 'oldest', number: 2 },
    '/chronologie/depuis-le-debut/page/2/',
    '/en/timeline/from-the-start/page/2/',
  ],
  [{ to: 'year', year: '2025' }, '/chronologie/2025/', '/en/timeline/2025/'],
  [
    { to: 'year', year: '2025', number: 2 },
    '/chronologie/2025/page/2/',
    '/en/timeline/2025/page/2/',
  ],
  [{ to: 'single', section: 'questions' }, '/questions/', '/en/questions/'],
  [{ to: 'single', section: 'corrections' }, '/corrections/', '/en/corrections/'],
  [{ to: 'single', section: 'about' }, '/a-propos/', '/en/about/'],
  [{ to: 'single', section: 'method' }, '/methode/', '/en/method/'],
];

const spelled = pages.flatMap(([page, fr, en]) => [
  [page, 'fr', fr] as const,
  [page, 'en', en] as const,
]);

describe.each(spelled)('%j in %s', (page, locale, path) => {
  test(`is ${path}`, () => {
    expect(pathOf(page, locale)).toBe(path);
  });

  test('keeps its path under a base and at an origin', () => {
    const paths = createPaths({ origin: 'https://news.example', base: '/un/sous-dossier/' });
    expect(paths.path(page, locale)).toBe(`/un/sous-dossier${path}`);
    expect(paths.url(page, locale)).toBe(`https://news.example/un/sous-dossier${path}`);
  });

  test('is found again by its path', () => {
    // The first page of a list has its number when it is read.
    const numbered = ['list', 'timeline', 'year'].includes(page.to) ? { number: 1, ...page } : page;
    expect(pageOf(path)).toEqual({ page: numbered, locale });
    expect(pageOf(path.replace(/(?<=.)\/$/, ''))).toEqual({ page: numbered, locale });
  });
});

test.each([
  '/inconnu/',
  '/actors/', // English, at the root
  '/en/acteurs/', // French, under English
  '/fr/acteurs/', // the default language has no segment
  '/en/en/',
  '/evenements/', // events are listed by the timeline
  '/en/events/page/2/',
  '/a-propos/page/2/',
  '/questions/ouvertes/',
  '/methode/ada/',
  '/a-z/b/',
  '/analyses/une-visite/suite/',
  '/chronologie/page/',
  '/analyses/page/deux/',
  '/analyses/page/2/suite/',
  '/analyses/page/1/', // the first page has no number
  '/chronologie/mars/',
  '/chronologie/2025/mars/',
  '/chronologie/20255/',
  '/en/timeline/depuis-le-debut/',
  '/chronologie/depuis-le-debut/2025/',
])('%s is no page', (path) => {
  expect(pageOf(path)).toBeUndefined();
});

test.each([
  ['/', '/image.webp', '/image.webp'],
  ['', '/image.webp', '/image.webp'],
  ['/base', '/image.webp', '/base/image.webp'],
  ['/un/sous-dossier/', '/images/a.webp', '/un/sous-dossier/images/a.webp'],
])('under the base “%s”, the file %s is %s', (base, file, path) => {
  const paths = createPaths({ origin: 'https://news.example', base });
  expect(paths.file(file)).toBe(path);
  expect(paths.path({ to: 'home' }, 'fr')).toBe(path.replace(file, '/'));
});

test('only the other languages have a segment, and only the later pages a parameter', () => {
  const segment: Record<Locale, string | undefined> = { fr: undefined, en: 'en' };
  for (const locale of site.locales) expect(localeSegment(locale)).toBe(segment[locale]);
  expect([0, 1, 2, 10].map(pageParam)).toEqual([undefined, undefined, 'page/2', 'page/10']);
});
