import { altOf, cardVersion, type Card } from '../cards/card.ts';
import { directionOf } from '../i18n/direction.ts';
import { singlePagesIn, type Edition, type Phrase } from '../edition/edition.ts';
import type { singlePages } from '../addresses/pages.ts';
import { type Page, type Section } from '../addresses/pages.ts';
import { isSinglePage } from '../addresses/paths.ts';
import { catalogue } from '../i18n/catalogue.ts';
import { defaultLocale, type Locale, textIn } from '../settings.ts';
import { site } from '../site.ts';
import { siteFeeds, type FeedLink } from './feeds.ts';
import { writeGraph, type GraphNode } from '../schema-org/node.ts';
import { breadcrumb } from '../schema-org/site.ts';

export interface NavLink {
  readonly href: string;
  readonly text: string;
  readonly isHere: boolean;
}

interface LanguageLink extends Pick<Phrase, 'dir'> {
  readonly href: string;
  readonly text: string;
  readonly lang: string;
}

/** What stands around the content of every page, and in its head. */
export interface Shell {
  readonly lang: Locale;
  /** How the page runs, where that is not from left to right. */
  readonly dir?: 'rtl';
  /** The content of `<title>`. */
  readonly title: string;
  readonly description: string;
  /** The whole address of the page; a page that should not be indexed has none. */
  readonly canonical?: string;
  /** hreflang, the page itself included; empty where it has no translation. */
  readonly alternates: readonly {
    readonly hreflang: string;
    readonly href: string;
  }[];
  /** What a link to the page looks like where it is pasted (Open Graph). */
  readonly social: {
    readonly type: 'website' | 'article' | 'profile';
    readonly title: string;
    /** `fr_FR` */
    readonly locale: string;
    readonly otherLocales: readonly string[];
    readonly published?: string;
    readonly modified?: string;
  };
  /** The structured data of the page: JSON-LD that can stand in HTML. */
  readonly graph: string;
  /** The picture by which the page is shared: its whole address, and what it shows in words. */
  readonly card: { readonly url: string; readonly alt: string } | undefined;
  readonly feeds: readonly FeedLink[];
  readonly name: string;
  readonly tagline: string;
  /** Where readers write. */
  readonly email?: string;
  readonly home: string;
  /** What paper has beside the name: the address, and the last date of which the page tells. */
  readonly printed?: string;
  readonly icon: string;
  readonly skip: string;
  readonly navLabel: string;
  readonly nav: readonly NavLink[];
  readonly moreLabel: string;
  readonly more: readonly NavLink[];
  /** The page in each other language that has it. */
  readonly languages: readonly LanguageLink[];
}

interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The page in each language that has it; by default every language has it. */
  readonly translations?: ReadonlyMap<Locale, Page>;
  /** The last date of a page that lists what happened, for who reads it on paper. */
  readonly lastDate?: Parameters<Edition['dateText']>[0] | undefined;
  /** Its own feeds; by default those of the site. */
  readonly feeds?: readonly FeedLink[];
  /** What its card shows; none for what is not shared. */
  readonly card: Card | undefined;
  /** The page whose card it is, where that is another. */
  readonly cardOf?: Page;
  /** What the page is about, in schema.org's terms. */
  readonly graph?: readonly GraphNode[];
  readonly social?: Pick<Shell['social'], 'type' | 'published' | 'modified'>;
}

const mainSections = [
  'articles',
  'timeline',
  'actors',
  'places',
  'index',
  'sources',
  'search',
] as const;

type NavSection = (typeof mainSections)[number] | (typeof singlePages)[number];

function pageOfSection(section: NavSection): Page {
  if (section === 'timeline') return { to: 'timeline' };
  return isSinglePage(section) ? { to: 'single', section } : { to: 'list', section };
}

function sectionOf(page: Page): Section | undefined {
  if (page.to === 'home') return undefined;
  if (page.to === 'timeline' || page.to === 'year') return 'timeline';
  if (page.to === 'entry' && page.section === 'events') return 'timeline';
  return page.section;
}

/** Where a page stands, from the front page to itself. */
function trailOf(edition: Edition, page: Page, title: string): GraphNode[] {
  if (page.to === 'home') return [];
  const { sections } = edition.messages.nav;
  const section = sectionOf(page) as NavSection;
  const above = pageOfSection(section);
  const isItself = edition.url(above) === edition.url(page);
  return [
    breadcrumb([
      { name: site.name, url: edition.url({ to: 'home' }) },
      ...(isItself ? [] : [{ name: sections[section], url: edition.url(above) }]),
      { name: title, url: edition.url(page) },
    ]),
  ];
}

/**
 * Where a reader of another language is led from a page that it does not have: from a further page
 * of a list to its first; from an article without translation nowhere, because its front page would
 * seem to be one.
 */
function pageInstead(page: Page): Page | undefined {
  if (page.to === 'list') return { to: 'list', section: page.section };
  return page.to === 'home' ? page : undefined;
}

/** The whole address of the card of a page, which changes with what it shows. */
export const cardUrl = (edition: Edition, page: Page, card: Card): string =>
  edition.url({ to: 'card', of: page, version: cardVersion(card, edition.drawing) });

/** The page in each language that has it. */
type Translations = NonNullable<PageHead['translations']>;

/** What hreflang says: the page in each language, and in the default one for all others. */
function alternatesOf({ paths }: Edition, translations: Translations): Shell['alternates'] {
  const alternates = site.locales.flatMap((tag): Shell['alternates'] => {
    const translation = translations.get(tag);
    return translation ? [{ hreflang: tag, href: paths.url(translation, tag) }] : [];
  });
  if (alternates.length < 2) return [];
  const fallback = translations.get(defaultLocale);
  return [
    ...alternates,
    ...(fallback ? [{ hreflang: 'x-default', href: paths.url(fallback, defaultLocale) }] : []),
  ];
}

const socialOf = (
  { locale, messages }: Edition,
  { title, social }: PageHead,
  translations: Translations,
): Shell['social'] => ({
  type: 'website',
  ...social,
  title,
  locale: messages.openGraph,
  otherLocales: site.locales
    .filter((tag) => tag !== locale && translations.has(tag))
    .map((tag) => catalogue[tag].openGraph),
});

/** The ways to a page in the other languages, or to what is led to instead. */
const languageLinks = (
  { locale, dir, paths }: Edition,
  page: Page,
  translations: Translations,
): LanguageLink[] =>
  site.locales.flatMap((tag): LanguageLink[] => {
    const target = translations.get(tag) ?? pageInstead(page);
    if (tag === locale || !target) return [];
    return [
      {
        href: paths.path(target, tag),
        text: catalogue[tag].language,
        lang: tag,
        ...(directionOf(tag) === dir ? {} : { dir: directionOf(tag) }),
      },
    ];
  });

/** The ways to the sections, of which that of the page is marked. */
function menusOf(edition: Edition, page: Page): Pick<Shell, 'nav' | 'more'> {
  const link = (section: NavSection): NavLink => ({
    href: edition.path(pageOfSection(section)),
    text: edition.messages.nav.sections[section],
    isHere: sectionOf(page) === section,
  });
  return {
    nav: mainSections.map(link),
    more: singlePagesIn(edition, edition.locale)
      .filter((section) => section !== 'search')
      .map(link),
  };
}

/** What surrounds a page: its head, the sections, the other languages. */
export function shellOf(edition: Edition, page: Page, head: PageHead): Shell {
  const { locale, messages, paths } = edition;
  const translations: Translations =
    head.translations ?? new Map(site.locales.map((tag) => [tag, page] as const));
  return {
    lang: locale,
    ...(edition.dir === 'rtl' ? { dir: edition.dir } : {}),
    title: page.to === 'home' ? head.title : `${head.title} — ${site.name}`,
    description: head.description,
    canonical: paths.url(page, locale),
    alternates: alternatesOf(edition, translations),
    social: socialOf(edition, head, translations),
    graph: writeGraph([...(head.graph ?? []), ...trailOf(edition, page, head.title)]),
    card: head.card && {
      url: cardUrl(edition, head.cardOf ?? page, head.card),
      alt: altOf(head.card),
    },
    feeds: head.feeds ?? siteFeeds(edition, page),
    name: site.name,
    tagline: edition.set(textIn(site.tagline, locale)),
    ...(site.email && { email: site.email }),
    home: edition.path({ to: 'home' }),
    printed: [
      paths.url(page, locale),
      ...(head.lastDate
        ? [edition.set(`${messages.lastDate} ${edition.dateText(head.lastDate)}`)]
        : []),
    ].join(' · '),
    icon: paths.file('/icon.svg'),
    skip: messages.skip,
    navLabel: messages.nav.main,
    moreLabel: messages.nav.more,
    ...menusOf(edition, page),
    languages: languageLinks(edition, page, translations),
  };
}
