import { describe, expect, test } from 'vitest';
import type { Page, SiteFile } from '../../src/addresses/pages.ts';
import {
  createPaths,
  isFilePath,
  localeSegment,
  pageOf,
  pageParam,
  pathOf,
} from '../../src/addresses/paths.ts';
import { type Locale } from '../../src/settings.ts';
import { site } from '../../src/site.ts';

const pages: readonly [Page, fr: string, en: string][] = [
  [{ to: 'home' }, '/', '/en/'],
  [{ to: 'list', section: 'articles' }, '/analyses/', '/en/analyses/'],
  [{ to: 'list', section: 'articles', number: 1 }, '/analyses/', '/en/analyses/'],
  [{ to: 'list', section: 'articles', number: 2 }, '/analyses/page/2/', '/en/analyses/page/2/'],
  [{ to: 'list', section: 'index' }, '/a-z/', '/en/a-z/'],
  [{ to: 'list', section: 'index', number: 12 }, '/a-z/page/12/', '/en/a-z/page/12/'],
  [{ to: 'list', section: 'actors' }, '/acteurs/', '/en/actors/'],
  [{ to: 'list', section: 'places', number: 3 }, '/lieux/page/3/', '/en/places/page/3/'],
  [{ to: 'list', section: 'sources' }, '/sources/', '/en/sources/'],
  [
    { to: 'entry', section: 'articles', slug: 'une-visite' },
    '/analyses/une-visite/',
    '/en/analyses/une-visite/',
  ],
  [
    { to: 'entry', section: 'events', slug: '2020-08-18-coup' },
    '/evenements/2020-08-18-coup/',
    '/en/events/2020-08-18-coup/',
  ],
  [{ to: 'entry', section: 'actors', slug: 'ada' }, '/acteurs/ada/', '/en/actors/ada/'],
  [
    { to: 'entry', section: 'actors', slug: 'ada', number: 2 },
    '/acteurs/ada/page/2/',
    '/en/actors/ada/page/2/',
  ],
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
  [{ to: 'year', year: '-0044' }, '/chronologie/-0044/', '/en/timeline/-0044/'],
  [
    { to: 'year', year: '2025', number: 2 },
    '/chronologie/2025/page/2/',
    '/en/timeline/2025/page/2/',
  ],
  [{ to: 'single', section: 'search' }, '/recherche/', '/en/search/'],
  [{ to: 'single', section: 'questions' }, '/questions/', '/en/questions/'],
  [{ to: 'single', section: 'corrections' }, '/corrections/', '/en/corrections/'],
  [{ to: 'single', section: 'follow' }, '/suivre/', '/en/follow/'],
  [{ to: 'single', section: 'data' }, '/donnees/', '/en/data/'],
  [{ to: 'single', section: 'about' }, '/a-propos/', '/en/about/'],
  [{ to: 'single', section: 'method' }, '/methode/', '/en/method/'],
];

const files: readonly [SiteFile, fr: string, en: string][] = [
  [{ to: 'feed', format: 'atom' }, '/flux/atom.xml', '/en/feed/atom.xml'],
  [{ to: 'feed', format: 'rss' }, '/flux/rss.xml', '/en/feed/rss.xml'],
  [{ to: 'feed', format: 'json' }, '/flux/feed.json', '/en/feed/feed.json'],
  [
    { to: 'entry-feed', section: 'actors', slug: 'ada' },
    '/acteurs/ada/flux.xml',
    '/en/actors/ada/feed.xml',
  ],
  [
    { to: 'entry-feed', section: 'places', slug: 'bamako' },
    '/lieux/bamako/flux.xml',
    '/en/places/bamako/feed.xml',
  ],
  [{ to: 'markdown', slug: 'une-visite' }, '/analyses/une-visite.md', '/en/analyses/une-visite.md'],
  [{ to: 'calendar' }, '/chronologie.ics', '/en/timeline.ics'],
  [{ to: 'llms' }, '/llms.txt', '/en/llms.txt'],
  [{ to: 'data', file: 'events.json' }, '/data/events.json', '/data/events.json'],
  [{ to: 'data', file: 'places.geojson' }, '/data/places.geojson', '/data/places.geojson'],
  [{ to: 'schema', name: 'events' }, '/data/schema/events.json', '/data/schema/events.json'],
  [{ to: 'sitemap' }, '/sitemap.xml', '/sitemap.xml'],
  [{ to: 'news-sitemap' }, '/news-sitemap.xml', '/news-sitemap.xml'],
  [
    { to: 'search', name: 'terms-0.1a2b3' },
    '/recherche/terms-0.1a2b3.json',
    '/en/search/terms-0.1a2b3.json',
  ],
];

describe.each(files)('the file %j', (file, fr, en) => {
  test(`is ${fr} and ${en}`, () => {
    expect([pathOf(file, 'fr'), pathOf(file, 'en')]).toEqual([fr, en]);
  });

  test('keeps its path under a base and at an origin', () => {
    const paths = createPaths({ origin: 'https://news.example', base: '/un/sous-dossier/' });
    expect(paths.url(file, 'en')).toBe(`https://news.example/un/sous-dossier${en}`);
  });

  test('is known for a file, with a slash at its end too, and is no page', () => {
    expect([isFilePath(fr), isFilePath(en), isFilePath(`${fr}/`)]).toEqual([true, true, true]);
  });
});

test('a part of a sitemap has its number', () => {
  expect(pathOf({ to: 'sitemap', part: 2 }, 'fr')).toBe('/sitemap-2.xml');
});

test.each([
  ...['/robots.txt', '/robots.txt/', '/404.html', '/404/', '/500.html', '/index.html'],
  ...['/sitemap-2.xml', '/_astro/a.css', '/cards/fr.png'],
])('%s is a file', (path) => {
  expect(isFilePath(path)).toBe(true);
});

test.each(['/', '/ancien/', '/data/', '/acteurs/ada/', '/analyses/une-visite/', '/flux/'])(
  '%s is no file',
  (path) => {
    expect(isFilePath(path)).toBe(false);
  },
);

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
    const isCut =
      ['list', 'timeline', 'year'].includes(page.to) ||
      (page.to === 'entry' && ['actors', 'places'].includes(page.section));
    const numbered = isCut ? { number: 1, ...page } : page;
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
  '/evenements/2020-08-18-coup/page/2/',
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

test.each<[Page, Record<Locale, string>]>([
  [{ to: 'home' }, { fr: 'fr', en: 'en' }],
  [
    { to: 'list', section: 'places', number: 3 },
    { fr: 'lieux', en: 'en/places' },
  ],
  [
    { to: 'entry', section: 'events', slug: '2020-08-18-coup' },
    { fr: 'evenements/2020-08-18-coup', en: 'en/events/2020-08-18-coup' },
  ],
  [
    { to: 'entry', section: 'sources', slug: 'rfi-2025' },
    { fr: 'sources', en: 'en/sources' },
  ],
  [
    { to: 'timeline', order: 'oldest', number: 2 },
    { fr: 'chronologie', en: 'en/timeline' },
  ],
  [
    { to: 'year', year: '2025', number: 2 },
    { fr: 'chronologie/2025', en: 'en/timeline/2025' },
  ],
  [
    { to: 'single', section: 'about' },
    { fr: 'a-propos', en: 'en/about' },
  ],
])('the card of %j is named after its page, with its version', (of, names) => {
  const paths = createPaths({ origin: 'https://news.example', base: '/base/' });
  for (const locale of site.locales) {
    const card = { to: 'card', of, version: '1a2b3c4' } as const;
    const path = pathOf(card, locale);
    expect(path).toBe(`/cards/${names[locale]}.1a2b3c4.png`);
    expect(paths.url(card, locale)).toBe(`https://news.example/base${path}`);
    expect(isFilePath(path)).toBe(true);
  }
});

test.each([
  ['', 'https://news.example/base/analyses/x/'],
  ['https://old.example', 'https://old.example/analyses/x/'],
  ['https://old.example/en/', 'https://old.example/en/analyses/x/'],
  ['https://old.example/en', 'https://old.example/en/analyses/x/'],
])('what was first published at “%s” is known as %s for ever', (first, name) => {
  const paths = createPaths({ origin: 'https://news.example', base: '/base/' }, first);
  expect(paths.identity('/analyses/x/')).toBe(name);
  expect(paths.url({ to: 'entry', section: 'articles', slug: 'x' }, 'fr')).toBe(
    'https://news.example/base/analyses/x/',
  );
});
