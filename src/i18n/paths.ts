import { defaultLocale, site, type Locale } from '../site.ts';
import { catalogue } from './catalogue.ts';

/** A section of the site that lists things and pages its list. */
export type ListSection = 'analyses' | 'actors' | 'places' | 'sources' | 'index';

/** A section of which each entry has a page. */
export type EntrySection = 'analyses' | 'events' | 'actors' | 'places' | 'sources';

/** A section that is one page. */
export const singlePages = ['questions', 'corrections', 'about', 'method'] as const;

export type SinglePage = (typeof singlePages)[number];

export type Section = ListSection | EntrySection | 'timeline' | SinglePage;

/** The first segment of each section's addresses. */
export type Segments = Readonly<Record<Section, string>>;

/** A page of the site, whatever the language and the base path. */
export type Page =
  | { readonly to: 'home' }
  | {
      readonly to: 'list';
      readonly section: ListSection;
      readonly number?: number;
    }
  | {
      readonly to: 'entry';
      readonly section: EntrySection;
      readonly slug: string;
    }
  | {
      readonly to: 'timeline';
      readonly order?: 'oldest';
      readonly number?: number;
    }
  | { readonly to: 'year'; readonly year: string; readonly number?: number }
  | { readonly to: 'single'; readonly section: SinglePage };

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
      return [segments[page.section], page.slug];
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

/** The first segment of a language's addresses; none for the default language. */
export const localeSegment = (locale: Locale): string | undefined =>
  locale === defaultLocale ? undefined : locale;

/** Spells a page's path without the base: `/en/events/2021-05-24-second-coup/`. */
export function pathOf(page: Page, locale: Locale): string {
  const prefix = localeSegment(locale);
  const segments = [...(prefix ? [prefix] : []), ...segmentsOf(page, locale)];
  return segments.length ? `/${segments.join('/')}/` : '/';
}

/** Tells whether a section is one page. */
export const isSinglePage = (section: Section): section is SinglePage =>
  (singlePages as readonly string[]).includes(section);

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
    if (second !== undefined && /^\d{4}$/.test(second))
      return found({ to: 'year', year: second, number: numberOf(rest) });
    return found({ to: 'timeline', number: numberOf([second, ...rest]) });
  }
  if (second !== undefined && second !== 'page' && named !== 'index')
    return found({ to: 'entry', section: named, slug: second });
  if (named === 'events') return undefined;
  return found({
    to: 'list',
    section: named,
    number: numberOf([second, ...rest]),
  });
}

/** Spells the addresses of one site: under its base path and at its origin. */
export interface Paths {
  /** The path of a page, from the root of the host: `/base/en/events/…/`. */
  readonly path: (page: Page, locale: Locale) => string;
  /** The whole address of a page. */
  readonly url: (page: Page, locale: Locale) => string;
  /** The path of a file of `public/`. */
  readonly file: (path: string) => string;
}

/** Makes the speller of addresses for an origin and a base path. */
export function createPaths({ origin, base }: { origin: string; base: string }): Paths {
  const prefix = base.replace(/\/+$/, '');
  const path: Paths['path'] = (page, locale) => prefix + pathOf(page, locale);
  return {
    path,
    url: (page, locale) => new URL(path(page, locale), origin).href,
    file: (name) => prefix + name,
  };
}
