import { parseEdtf, type EdtfDate } from '../edtf/edtf.ts';
import type { Localized } from '../settings.ts';
import { defaultLocale, textIn, type Locale } from '../settings.ts';
import { catalogue } from '../i18n/catalogue.ts';
import {
  dateSegments,
  dateWords,
  shortDateWithYear,
  tickWords,
  yearWords,
  type DateSegment,
} from '../i18n/date-words.ts';
import { directionOf, directionOfText, type Direction } from '../i18n/direction.ts';
import type { Messages } from '../i18n/messages.ts';
import {
  singlePages,
  writtenPages,
  type Page,
  type SinglePage,
  type SiteFile,
  type WrittenPage,
} from '../addresses/pages.ts';
import { createPaths, type Paths } from '../addresses/paths.ts';
import { typeset, typesetRuns } from '../i18n/typography.ts';

/** A text as it is shown, with its language where that is not the page's. */
export interface Phrase {
  readonly text: string;
  /** BCP 47 tag; absent where the text is in the language of the page or of every language. */
  readonly lang?: string;
  /** How it runs, where that is not as the page does. */
  readonly dir?: Direction;
}

/** The site in one language: its words, its dates, its typography and its addresses. */
export interface Edition {
  readonly locale: Locale;
  /** How its texts run. */
  readonly dir: Direction;
  readonly messages: Messages;
  readonly paths: Paths;
  /** What draws the cards, in short; it changes with their look. */
  readonly drawing: string;
  /** What the newsroom says of itself, by language. */
  readonly written: Readonly<Partial<Record<Locale, WrittenTexts>>>;
  /** The path of a page or a file in this language. */
  readonly path: (target: Page | SiteFile) => string;
  /** The whole address of a page or a file in this language. */
  readonly url: (target: Page | SiteFile) => string;
  /** Sets a text of this language. */
  readonly set: (text: string) => string;
  /** Sets a text that stands across several runs, as one. */
  readonly setRuns: (runs: readonly string[]) => string[];
  /** A localized text in this language, or in the default one where it is missing. */
  readonly phrase: (localized: Localized) => Phrase;
  /** A text in a language of its own, such as the title of a source. */
  readonly foreign: (text: string, language: string) => Phrase;
  /** A title in a language of its own that quotation marks of this one will stand around. */
  readonly quoted: (title: string, language: string) => Phrase;
  /** A date in words, in segments, with its hour (`hh:mm`) where one is given. */
  readonly date: (date: EdtfDate, time?: string) => DateSegment[];
  /** A date in words, as one text, with its hour (`hh:mm`) where one is given. */
  readonly dateText: (date: EdtfDate, time?: string) => string;
  /** A date in few words, with its year. */
  readonly shortDateWithYear: (date: EdtfDate) => string;
  /** The name of a month (`YYYY-MM`) or a year, for a tick of an axis. */
  readonly tick: (period: string) => string;
  /** A year, `YYYY` with a sign before the year 0000, in words: « 987 », « 45 av. J.-C. ». */
  readonly year: (year: string) => string;
  /** The day of a moment (`YYYY-MM-DD` or an instant in UTC), in segments. */
  readonly day: (moment: string) => DateSegment[];
  /** A month, `YYYY-MM`, in words with its year. */
  readonly month: (month: string) => string;
  /** Several texts as a list: « a, b et c ». */
  readonly list: (texts: readonly string[]) => string;
  /** The name of a language, by its BCP 47 tag. */
  readonly languageName: (tag: string) => string;
  /** The name of a country, by its ISO 3166-1 code. */
  readonly countryName: (code: string) => string;
}

/** A text that the newsroom writes of itself, as it is shown. */
export interface WrittenText {
  readonly title: string;
  readonly summary: string;
  readonly html: string;
}

/** What the newsroom says of itself in a language, as far as it is written. */
export type WrittenTexts = Readonly<Partial<Record<WrittenPage, WrittenText>>>;

/** Where a site is published, and what draws its cards, in short. */
interface Publication {
  readonly origin: string;
  readonly base: string;
  readonly drawing?: string;
  /** What the newsroom says of itself, by language. */
  readonly written?: Readonly<Partial<Record<Locale, WrittenTexts>>>;
}

const isWritten = (page: SinglePage): page is WrittenPage =>
  (writtenPages as readonly SinglePage[]).includes(page);

/** The pages of one section that a language has: all but those that the newsroom has not written. */
export const singlePagesIn = (
  { written }: Pick<Edition, 'written'>,
  locale: Locale,
): SinglePage[] =>
  singlePages.filter((page) => !isWritten(page) || written[locale]?.[page] !== undefined);

type Typesetting = Pick<Edition, 'set' | 'setRuns' | 'phrase' | 'foreign' | 'quoted'>;

/** How texts of its own and of other languages are set in a language. */
function typesettingIn(locale: Locale, { quotes }: Messages): Typesetting {
  const dir = directionOf(locale);
  const set = (text: string) => typeset(text, locale);
  const towards = (other: Direction | undefined): Pick<Phrase, 'dir'> =>
    other === undefined || other === dir ? {} : { dir: other };
  const foreign = (text: string, language: string): Phrase => {
    const set = typeset(text, language);
    return language === locale
      ? { text: set }
      : { text: set, lang: language, ...towards(directionOf(language)) };
  };
  return {
    set,
    setRuns: (runs) => typesetRuns(runs, locale),
    phrase: (localized) => {
      // A name of every language may be in the letters of another script.
      if (typeof localized === 'string')
        return { text: set(localized), ...towards(directionOfText(localized)) };
      const own = localized[locale];
      return own === undefined
        ? foreign(textIn(localized, defaultLocale), defaultLocale)
        : { text: set(own) };
    },
    foreign,
    quoted: (title, language) => {
      const phrase = foreign(title, language);
      // Inside « », quotations take “ ”.
      const nested = quotes[0].startsWith('«');
      return nested
        ? {
            ...phrase,
            text: phrase.text.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”'),
          }
        : phrase;
    },
  };
}

type DateWording = Pick<
  Edition,
  'date' | 'dateText' | 'shortDateWithYear' | 'year' | 'tick' | 'day' | 'month'
>;

/** How dates are worded by the grammar of a language, and set by its typography. */
const dateWordingIn = ({ dates }: Messages, { set }: Typesetting): DateWording => {
  const inSegments = (date: EdtfDate, time?: string): DateSegment[] =>
    dateSegments(date, dates, time).map((segment) => ({ ...segment, text: set(segment.text) }));
  return {
    date: inSegments,
    dateText: (date, time) => set(dateWords(date, dates, time)),
    shortDateWithYear: (date) => shortDateWithYear(date, dates),
    year: (year) => set(yearWords(year, dates)),
    tick: (period) => set(tickWords(period, dates)),
    day: (moment) => inSegments(parseEdtf(moment.slice(0, 10))),
    month: (month) => set(dateWords(parseEdtf(month), dates)),
  };
};

/** Lists and names as Intl knows them, whose formats are dear to make: once a language. */
function namesIn(
  locale: Locale,
  { intl }: Messages,
): Pick<Edition, 'list' | 'languageName' | 'countryName'> {
  const listFormat = new Intl.ListFormat(intl, { type: 'conjunction' });
  const languageNames = new Intl.DisplayNames(intl, { type: 'language' });
  const countryNames = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    list: (texts) => listFormat.format(texts),
    languageName: (tag) => languageNames.of(tag) ?? tag,
    countryName: (code) => countryNames.of(code) ?? code,
  };
}

/** Makes the edition of one language for an origin and a base path. */
export function createEdition(
  locale: Locale,
  { drawing = '', written = {}, ...at }: Publication,
): Edition {
  const messages = catalogue[locale];
  const paths = createPaths(at);
  const typesetting = typesettingIn(locale, messages);
  return {
    locale,
    dir: directionOf(locale),
    messages,
    paths,
    drawing,
    written,
    path: (target) => paths.path(target, locale),
    url: (target) => paths.url(target, locale),
    ...typesetting,
    ...dateWordingIn(messages, typesetting),
    ...namesIn(locale, messages),
  };
}
