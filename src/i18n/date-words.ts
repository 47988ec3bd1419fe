import type { Locale as DateLocale } from 'date-fns';
import { format } from 'date-fns/format';
import { monthOfDay, startOfDay, yearNumber, yearOfDay } from '../edtf/days.ts';
import { pointsOf, type EdtfDate, type Point, type Side } from '../edtf/edtf.ts';

/** A stretch of a date in words; `datetime` where HTML's `<time>` may say it exactly. */
export interface DateSegment {
  readonly text: string;
  readonly datetime?: string;
}

/** How a language says dates; every function returns the words alone. */
export interface DateGrammar {
  readonly locale: DateLocale;
  /** date-fns patterns of a day, a month and their parts. */
  readonly patterns: Readonly<Record<'day' | 'dayMonth' | 'month' | 'monthAlone', string>>;
  /** date-fns patterns of a day and a month where there is little room: « 9 juil. ». */
  readonly short: Readonly<Record<'day' | 'month', string>>;
  /** What stands before a short date that is approximate. */
  readonly circa: string;
  /** A day with its hour, `hh:mm`: « 5 janvier 2026 à 4 h 30 ». */
  readonly atTime: (day: string, hour: number, minute: string) => string;
  /** A day of the month by itself: « 1er », « 9 ». */
  readonly dayAlone: (day: number) => string;
  /** A year, or a date with its year, before the year 1: « 45 av. J.-C. ». */
  readonly beforeChrist: (words: string) => string;
  readonly seasons: readonly [string, string, string, string];
  readonly decade: (year: string) => string;
  readonly century: (first: string, last: string) => string;
  readonly unknownPart: (known: string, part: 'month' | 'day') => string;
  readonly about: (words: string, point: Point) => string;
  readonly uncertain: (words: string) => string;
  /** What is said after an interval of which a side is approximate or uncertain. */
  readonly sides: (doubt: 'approximate' | 'uncertain', side: 'start' | 'end' | 'both') => string;
  /** What stands before, between and after the two ends of an interval. */
  readonly interval: (start: Point, end: Point) => { before: string; between: string };
  /** What stands before the start of what goes on. */
  readonly since: (start: Point) => string;
  /** What stands before the start of what may have ended. */
  readonly from: (start: Point) => string;
  readonly until: (end: Point) => string;
  /** What is said after an interval of which a side is not known. */
  readonly unknown: (side: Side) => string;
  readonly or: (members: readonly string[], points: readonly Point[]) => string;
  /** What follows the first of a choice, or the last, where days before or after may be meant too. */
  readonly orOther: Readonly<Record<'before' | 'after', string>>;
}

/** Says a year, `YYYY` with a sign before the year 0000, of which 0 is the one before 1. */
export function yearWords(year: string, grammar: DateGrammar): string {
  const number = yearNumber(year);
  return number > 0 ? String(number) : grammar.beforeChrist(String(1 - number));
}

function say(point: Point, pattern: string, grammar: DateGrammar): string {
  const words = format(startOfDay(point.earliest), pattern, { locale: grammar.locale });
  return pattern.includes('y') && yearNumber(point.earliest) < 1
    ? grammar.beforeChrist(words)
    : words;
}

/** Says a single date without its qualifiers. */
function plainWords(point: Point, grammar: DateGrammar): string {
  const { patterns } = grammar;
  const year = yearWords(point.earliest, grammar);
  switch (point.precision) {
    case 'day':
      return say(point, patterns.day, grammar);
    case 'month': {
      const month = say(point, patterns.month, grammar);
      return point.unspecified ? grammar.unknownPart(month, 'day') : month;
    }
    case 'season':
      return `${grammar.seasons[Number(point.text.slice(-2)) - 21] ?? ''} ${year}`;
    case 'year':
      return point.unspecified ? grammar.unknownPart(year, 'month') : year;
    case 'decade':
      return grammar.decade(String(yearNumber(point.earliest)));
    case 'century':
      return grammar.century(String(yearNumber(point.earliest)), String(yearNumber(point.latest)));
  }
}

/** The value for `<time datetime>`; none for what HTML cannot say or what is not certain. */
function datetimeOf({ text, precision, ...point }: Point): string | undefined {
  const exact = !point.approximate && !point.uncertain && !point.unspecified;
  const sayable = precision === 'day' || precision === 'month' || precision === 'year';
  return exact && sayable && text >= '0001' ? text : undefined;
}

const segment = (text: string, datetime?: string): DateSegment =>
  datetime === undefined ? { text } : { text, datetime };

function qualifiedWords(point: Point, grammar: DateGrammar): string {
  const plain = plainWords(point, grammar);
  const about = point.approximate ? grammar.about(plain, point) : plain;
  return point.uncertain ? grammar.uncertain(about) : about;
}

const sameYear = (a: Point, b: Point) => yearOfDay(a.earliest) === yearOfDay(b.earliest);
const sameMonth = (a: Point, b: Point) => monthOfDay(a.earliest) === monthOfDay(b.earliest);
const dayOfMonth = ({ earliest }: Point) => Number(earliest.slice(-2));

/** Says a date that another of the same month or year follows: « 9 » in « du 9 au 11 juillet ». */
function leadingWords(point: Point, next: Point, grammar: DateGrammar): string {
  const { patterns } = grammar;
  const fine = point.precision === next.precision && !point.unspecified && !next.unspecified;
  if (fine && point.precision === 'day' && sameMonth(point, next))
    return grammar.dayAlone(dayOfMonth(point));
  if (fine && point.precision === 'day' && sameYear(point, next))
    return say(point, patterns.dayMonth, grammar);
  if (fine && point.precision === 'month' && sameYear(point, next))
    return say(point, patterns.monthAlone, grammar);
  return plainWords(point, grammar);
}

/** Says which sides of an interval are in doubt. */
const doubts = (start: Point | null, end: Point | null, grammar: DateGrammar): string[] =>
  (['approximate', 'uncertain'] as const).flatMap((doubt) => {
    const [first, last] = [start?.[doubt] ?? false, end?.[doubt] ?? false];
    if (!first && !last) return [];
    return grammar.sides(doubt, first && last ? 'both' : first ? 'start' : 'end');
  });

/**
 * Says a date in words, exactly as precise as it is known: the segments, joined, are the whole
 * text, and those that HTML's `<time>` may hold carry its `datetime`. An interval has two, an
 * uncertain date or a choice none.
 *
 * @param time the hour of a date that is one day, `hh:mm`
 */
export function dateSegments(date: EdtfDate, grammar: DateGrammar, time?: string): DateSegment[] {
  if (date.form === 'point') {
    const words = qualifiedWords(date.point, grammar);
    const datetime = datetimeOf(date.point);
    if (time === undefined) return [segment(words, datetime)];
    const [hour = '', minute = ''] = time.split(':');
    return [
      segment(grammar.atTime(words, Number(hour), minute), datetime && `${datetime}T${time}`),
    ];
  }
  if (date.form === 'set') {
    const { members, orBefore, orAfter } = date;
    const last = members.at(-1);
    const words = members.map((member, index) => {
      // A part of a date cannot stand before « ou avant ».
      const isPart = last && member !== last && !(orBefore && index === 0);
      return [
        isPart ? leadingWords(member, last, grammar) : plainWords(member, grammar),
        ...(orBefore && index === 0 ? [grammar.orOther.before] : []),
        ...(orAfter && member === last ? [grammar.orOther.after] : []),
      ].join(' ');
    });
    return [segment(grammar.or(words, members))];
  }
  const { start, end, unknown } = date;
  const timeOf = (point: Point, words = plainWords(point, grammar)) =>
    segment(words, datetimeOf(point));
  const asides = [...doubts(start, end, grammar), ...(unknown ? [grammar.unknown(unknown)] : [])];
  const tail = asides.length ? [segment(` (${asides.join(', ')})`)] : [];
  if (start && end) {
    const { before, between } = grammar.interval(start, end);
    return [
      ...(before ? [segment(before)] : []),
      timeOf(start, leadingWords(start, end, grammar)),
      segment(between),
      timeOf(end),
      ...tail,
    ];
  }
  if (start)
    return [segment(unknown ? grammar.from(start) : grammar.since(start)), timeOf(start), ...tail];
  if (end) return [segment(grammar.until(end)), timeOf(end), ...tail];
  return [];
}

/** Says a date in words as one text. */
export const dateWords = (date: EdtfDate, grammar: DateGrammar, time?: string): string =>
  dateSegments(date, grammar, time)
    .map(({ text }) => text)
    .join('');

const shortPoint = (point: Point, grammar: DateGrammar): string => {
  const { short, circa } = grammar;
  const fine = point.precision === 'day' || point.precision === 'month';
  const said = fine
    ? say(point, point.precision === 'day' ? short.day : short.month, grammar)
    : plainWords(point, grammar);
  return point.approximate ? `${circa}${said}` : said;
};

/** The dates that a short one says, from the first to the last; `null` for a side without one. */
const sidesOf = (date: EdtfDate): readonly (Point | null)[] =>
  date.form === 'interval' ? [date.start, date.end] : pointsOf(date);

/** What stands for a side without a date: one that is not known, or one that is open. */
const noDate = (date: EdtfDate): string => (date.form === 'interval' && date.unknown ? '?' : '…');

/**
 * Says a date briefly, without its year unless only that is known, for a label beside an axis that
 * tells the year: « 9 juil. », « v. 9 juil. », « 7/8 juil. ».
 */
export function shortDate(date: EdtfDate, grammar: DateGrammar): string {
  if (date.form === 'point') return shortPoint(date.point, grammar);
  const points = sidesOf(date);
  const said = points.map((point) => (point ? shortPoint(point, grammar) : noDate(date)));
  const [first, last] = [points[0], points.at(-1)];
  const sameMonths =
    first?.precision === 'day' && last?.precision === 'day' && sameMonth(first, last);
  if (first && first !== last && sameMonths) said[0] = String(dayOfMonth(first));
  if (date.form === 'interval') return said.join('–');
  return said
    .map((words, index) => {
      if (date.orBefore && index === 0) return `≤ ${words}`;
      return date.orAfter && index === said.length - 1 ? `≥ ${words}` : words;
    })
    .join('/');
}

/**
 * Says a date briefly, with its year, for a label that no axis helps: « 9 juil. 2025 »,
 * « 9–11 juil. 2025 », « 28 déc. 2025–2 janv. 2026 ».
 */
export function shortDateWithYear(date: EdtfDate, grammar: DateGrammar): string {
  const sides = sidesOf(date);
  // What is not known to the month says its year in any case.
  const yearAfter = (point: Point) =>
    point.precision === 'day' || point.precision === 'month'
      ? ` ${yearWords(point.earliest, grammar)}`
      : '';
  const [first, last] = [sides[0], sides.at(-1)];
  const isOfOneYear = sides.every((side) => side && first && sameYear(side, first));
  if (last && isOfOneYear) return shortDate(date, grammar) + yearAfter(last);
  return sides
    .map((side) => (side ? shortPoint(side, grammar) + yearAfter(side) : noDate(date)))
    .join(date.form === 'set' ? '/' : '–');
}

/** Says the month of a date, or its year, as a tick of an axis: « juil. », « 2025 ». */
export const tickWords = (period: string, grammar: DateGrammar): string =>
  period === yearOfDay(period)
    ? yearWords(period, grammar)
    : format(startOfDay(period), grammar.short.month, { locale: grammar.locale });
