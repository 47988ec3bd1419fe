import { defaultLocale, type Locale } from '../settings.ts';
import { site } from '../site.ts';
import { catalogue } from '../i18n/catalogue.ts';
import {
  collectionsThat,
  kindOf,
  kinds,
  type CollectionsThat,
  type PagedCollection,
} from '../kinds/kind.ts';
import {
  type CardPage,
  type ListSection,
  type Page,
  type Section,
  type SinglePage,
  type SiteFile,
  dataFiles,
  feedFiles,
  feedFormats,
  schemaNames,
  singlePages,
} from './pages.ts';

type CardSection = CollectionsThat<'hasCard'>;

const hasCard = (section: PagedCollection): section is CardSection =>
  kinds[kindOf(section)].hasCard;

/** The page whose card a page bears: the pages of a list bear one, a source bears that of them all. */
export function cardPageOf(page: Page): CardPage {
  switch (page.to) {
    case 'list':
      return { to: 'list', section: page.section };
    case 'entry':
      return hasCard(page.section)
        ? { to: 'entry', section: page.section, slug: page.slug }
        : { to: 'list', section: page.section };
    case 'timeline':
      return { to: 'timeline' };
    case 'year':
      return { to: 'year', year: page.year };
    default:
      return page;
  }
}

/** The parameter of a page of a list; none for the first: `page/2`. */
export const pageParam = (number: number): string | undefined =>
  number > 1 ? `page/${String(number)}` : undefined;

const numbered = (number = 1): string[] => (number > 1 ? ['page', String(number)] : []);

function segmentsOf(page: Page, locale: Locale): string[] {
  const { segments, oldestFirst } = catalogue[locale];
  switch (page.to) {
    case 'home':
      return [];
    case 'list':
      return [segments[page.section], ...numbered(page.number)];
    case 'entry':
      return [segments[page.section], page.slug, ...numbered(page.number)];
    case 'timeline':
      return [
        segments.timeline,
        ...(page.order === 'oldest' ? [oldestFirst] : []),
        ...numbered(page.number),
      ];
    case 'year':
      return [segments.timeline, page.year, ...numbered(page.number)];
    case 'single':
      return [segments[page.section]];
  }
}

// Of each kind of page, so that the compiler asks about a new one.
const pages: Readonly<Record<Page['to'], true>> = {
  home: true,
  list: true,
  entry: true,
  timeline: true,
  year: true,
  single: true,
};

const isPage = (target: Page | SiteFile): target is Page => Object.hasOwn(pages, target.to);

function fileSegments(file: SiteFile, locale: Locale): string[] {
  const { segments, feed } = catalogue[locale];
  switch (file.to) {
    case 'feed':
      return [feed, feedFiles[file.format]];
    case 'entry-feed':
      return [segments[file.section], file.slug, `${feed}.xml`];
    case 'markdown':
      return [segments.articles, `${file.slug}.md`];
    case 'calendar':
      return [`${segments.timeline}.ics`];
    case 'events':
      return [segments.timeline, 'events.json'];
    case 'llms':
      return ['llms.txt'];
    case 'data':
      return ['data', file.file];
    case 'schema':
      return ['data', 'schema', `${file.name}.json`];
    case 'sitemap':
      return [file.part === undefined ? 'sitemap.xml' : `sitemap-${String(file.part)}.xml`];
    case 'search':
      return [segments.search, `${file.name}.json`];
    case 'news-sitemap':
      return ['news-sitemap.xml'];
    case 'card':
      return ['cards', `${cardParam(cardPageOf(file.of), locale, file.version)}.png`];
  }
}

// These are one for all languages, at the root.
const isShared = ({ to }: SiteFile): boolean =>
  ['data', 'schema', 'sitemap', 'news-sitemap', 'card'].includes(to);

/** The first segment of a language's addresses; none for the default language. */
export const localeSegment = (locale: Locale): string | undefined =>
  locale === defaultLocale ? undefined : locale;

/** Spells a path without the base: `/en/events/2021-05-24-second-coup/`, `/en/feed/atom.xml`. */
export function pathOf(target: Page | SiteFile, locale: Locale): string {
  const prefix = localeSegment(locale);
  const before = prefix ? `/${prefix}` : '';
  if (isPage(target))
    return `${before}/${segmentsOf(target, locale)
      .map((segment) => `${segment}/`)
      .join('')}`;
  return `${isShared(target) ? '' : before}/${fileSegments(target, locale).join('/')}`;
}

/**
 * The parameter of the card of a page in a version, after the page’s own path:
 * `en/timeline/2025.1q2w3e4`; that of a front page is named by its language.
 */
export const cardParam = (page: CardPage, locale: Locale, version: string): string =>
  `${page.to === 'home' ? locale : pathOf(page, locale).slice(1, -1)}.${version}`;

/** What stands before and after a name in an address, for a script that writes it there. */
export function aroundName(spell: (name: string) => string): [before: string, after: string] {
  const [before = '', after = ''] = spell('\u0000').split('\u0000');
  return [before, after];
}

/** Tells whether a path without the base is, or could be, that of a file beside the pages. */
export function isFilePath(path: string): boolean {
  const spelled = path.replace(/\/$/, '');
  const slug = spelled.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
  const owner = spelled.split('/').at(-2) ?? '';
  const shared: SiteFile[] = [
    ...dataFiles.map((file) => ({ to: 'data', file }) as const),
    ...schemaNames.map((name) => ({ to: 'schema', name }) as const),
    { to: 'sitemap' },
    { to: 'news-sitemap' },
  ];
  const own: SiteFile[] = [
    ...feedFormats.map((format) => ({ to: 'feed', format }) as const),
    { to: 'calendar' },
    { to: 'events' },
    { to: 'llms' },
    { to: 'markdown', slug },
    { to: 'search', name: slug.replace(/\.json$/, '') },
    ...collectionsThat('isNamed').map(
      (section) => ({ to: 'entry-feed', section, slug: owner }) as const,
    ),
  ];
  return (
    /^\/(?:robots\.txt|(?:404|500)(?:\.html)?|_astro(?:\/.*)?|index\.html|sitemap-\d+\.xml)$/.test(
      spelled,
    ) ||
    /^\/cards\/.*\.png$/.test(spelled) ||
    site.locales.some((locale) =>
      [...shared, ...own].some((file) => pathOf(file, locale) === spelled),
    )
  );
}

/** Tells whether a section is one page. */
export const isSinglePage = (section: Section): section is SinglePage =>
  (singlePages as readonly string[]).includes(section);

const isList = (section: PagedCollection | 'index'): section is ListSection =>
  section === 'index' || kinds[kindOf(section)].hasList;

/** What a path without the base stands for; `undefined` where no page can have it. */
export function pageOf(path: string): { page: Page; locale: Locale } | undefined {
  const parts = path.split('/').filter(Boolean);
  const other = site.locales.find((tag) => tag !== defaultLocale && tag === parts[0]);
  const locale = other ?? defaultLocale;
  const [section, second, ...rest] = other ? parts.slice(1) : parts;
  // A page has one address: what is read as a page and spelled otherwise is none of its own.
  const found = (page: Page) => {
    const spelled = pathOf(page, locale).split('/').filter(Boolean);
    return spelled.join('/') === parts.join('/') ? { page, locale } : undefined;
  };
  if (section === undefined) return found({ to: 'home' });
  const { segments, oldestFirst } = catalogue[locale];
  const named = (Object.keys(segments) as Section[]).find((key) => segments[key] === section);
  if (named === undefined) return undefined;
  if (isSinglePage(named)) return found({ to: 'single', section: named });
  const numberOf = (words: (string | undefined)[]) =>
    words[0] === 'page' && /^\d+$/.test(words[1] ?? '') ? Number(words[1]) : 1;
  if (named === 'timeline') {
    if (second === oldestFirst)
      return found({ to: 'timeline', order: 'oldest', number: numberOf(rest) });
    if (second !== undefined && /^-?\d{4}$/.test(second))
      return found({ to: 'year', year: second, number: numberOf(rest) });
    return found({ to: 'timeline', number: numberOf([second, ...rest]) });
  }
  if (second !== undefined && second !== 'page' && named !== 'index')
    return found({
      to: 'entry',
      section: named,
      slug: second,
      ...(kinds[kindOf(named)].isNamed ? { number: numberOf(rest) } : {}),
    });
  if (!isList(named)) return undefined;
  return found({
    to: 'list',
    section: named,
    number: numberOf([second, ...rest]),
  });
}

/** Spells the addresses of one site: under its base path and at its origin. */
export interface Paths {
  /** The path of a page or a file, from the root of the host: `/base/en/events/…/`. */
  readonly path: (target: Page | SiteFile, locale: Locale) => string;
  /** The whole address of a page or a file. */
  readonly url: (target: Page | SiteFile, locale: Locale) => string;
  /** The path of a file of `public/`. */
  readonly file: (path: string) => string;
  /**
   * The name for ever of what was first at a path (without the base): the whole address that it had
   * where the site was first published.
   */
  readonly identity: (path: string) => string;
}

/**
 * Makes the speller of addresses for an origin and a base path.
 *
 * @param first where the site was first published, whole; empty where it has not moved
 */
export function createPaths(
  { origin, base }: { readonly origin: string; readonly base: string },
  first: string = site.firstAddress,
): Paths {
  const prefix = base.replace(/\/+$/, '');
  const path: Paths['path'] = (target, locale) => prefix + pathOf(target, locale);
  return {
    path,
    url: (target, locale) => new URL(path(target, locale), origin).href,
    file: (name) => prefix + name,
    identity: (at) =>
      `${(first || new URL(prefix, origin).href).replace(/\/+$/, '')}${encodeURI(at)}`,
  };
}
