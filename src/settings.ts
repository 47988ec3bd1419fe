import { site } from './site.ts';

/** The languages that the software speaks, as BCP 47 tags; a site is in one of them or in several. */
export type Locale = 'fr' | 'en';

/** A text in one or more languages. */
export type Texts = Readonly<Partial<Record<Locale, string>>>;

/** A text in one language for all, or one a language of which the default must be there. */
export type Localized = string | Texts;

/** What `site.ts` says. */
export interface Site {
  readonly name: string;
  /** Where the site is published: scheme and host, without a path. */
  readonly origin: string;
  /** The path under which it is published, with a slash at both ends. */
  readonly base: string;
  /**
   * Where the site was first published, whole and with its path, once it has moved: `https://old.example/news/`.
   * Feeds and calendars go on naming their entries after it, so that no reader sees them twice.
   */
  readonly firstAddress: string;
  /** The first is the default language, at the root of the site. */
  readonly locales: readonly [Locale, ...Locale[]];
  readonly tagline: Texts;
  readonly description: Texts;
  /** Signs the articles that name no author. */
  readonly newsroom: Texts;
  /** Where readers write to the newsroom: an e-mail address, in the foot of every page. */
  readonly email?: string;
  /** Where else it tells what is new: a channel of WhatsApp or Telegram, a letter; told on “Follow”. */
  readonly channels?: readonly { readonly name: string; readonly url: string }[];
  /** Under which the data and the texts may be used again. */
  readonly license: { readonly name: string; readonly url: string };
  /**
   * About how many cards there may be in all languages together: of events, the newest have one of
   * their own while there are fewer, and older ones share that of their year. 4,000 where it is left
   * out, with which a site of some thousand pages stays under the 20,000 files that hosts take.
   */
  readonly mostCards?: number;
  /** To what `npm run test:newsroom` holds each article; to nothing that is left out. */
  readonly house?: HouseRules;
}

/** What a newsroom asks of its articles beyond what every site needs. */
export interface HouseRules {
  /** The fewest and the most words. */
  readonly words?: readonly [number, number];
  /** The fewest sources. */
  readonly sources?: number;
  /** The most words, on the whole, for each mark of a source. */
  readonly wordsPerMark?: number;
  /** The kinds of passage that each has, and a source in every paragraph of facts. */
  readonly passages?: readonly ('fact' | 'analysis' | 'counterpoint' | 'unknown')[];
  /** Each is there in every language, with the same dates, names, questions and sources. */
  readonly translated?: boolean;
}

export const [defaultLocale] = site.locales;

/** Tells whether a text is the tag of one of the site's languages. */
export const isLocale = (tag: string): tag is Locale => site.locales.some((each) => each === tag);

/** What is said in a language, else in the default one; empty where it is said in neither. */
export const textIn = (texts: Texts, locale: Locale): string =>
  texts[locale] ?? texts[defaultLocale] ?? '';

/** A text in the default language, in which it is always there. */
export const inDefault = (localized: Localized): string =>
  typeof localized === 'string' ? localized : textIn(localized, defaultLocale);
