import { UTCDate } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

/** What is known of a date, from coarse to fine. */
type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** A single date, to the precision that was written. */
export interface Point {
  /** The EDTF text of this point alone, without its qualifier: `2021-05`. */
  readonly text: string;
  readonly precision: Precision;
  /** First day that the point covers, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last day that the point covers, `YYYY-MM-DD`. */
  readonly latest: string;
  /** A finer digit exists and is not known: `2021-XX` is some month of 2021. */
  readonly unspecified: boolean;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** `?` or `%` */
  readonly uncertain: boolean;
}

/** A partial date: the text that was written, the days that it covers and its parts. */
export type EdtfDate = {
  readonly text: string;
  /** First day covered, `YYYY-MM-DD`; `null` where the start is open. */
  readonly earliest: string | null;
  /** Last day covered, `YYYY-MM-DD`; `null` where the end is open. */
  readonly latest: string | null;
} & (
  | { readonly form: 'point'; readonly point: Point }
  | {
      readonly form: 'interval';
      readonly start: Point | null;
      readonly end: Point | null;
    }
  | { readonly form: 'set'; readonly members: readonly Point[] }
);

/** Thrown for a text that is not a date of the profile; the message holds the text and valid examples. */
export class EdtfError extends Error {
  override name = 'EdtfError';
}

const example =
  'write for instance 2025, 2025-07, 2025-07-09, 2021-05~, 202X, 2021-21, 2025-07-09/2025-07-11, 2025-06/.., ../2020 or [2025-07-07,2025-07-08]';

const fail = (text: string, why: string): never => {
  throw new EdtfError(`“${text}” ${why}; ${example}`);
};

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

const monthsFrom = (year: number, month: number, count: number): [string, string] => {
  const first = new UTCDate(Date.UTC(year, month - 1, 1));
  // A year below 100 means 19xx to Date.UTC, hence the second setting.
  first.setUTCFullYear(year);
  return [isoDay(first), isoDay(lastDayOfMonth(addMonths(first, count - 1)))];
};

const pointPattern =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[?~%])?$/;

/** Reads one date without `/` or `[`; `whole` is the text that the error shows. */
function parsePoint(written: string, whole: string): Point {
  const groups = pointPattern.exec(written)?.groups;
  if (!groups) return fail(whole, 'is not a date that this site can read');
  const { year = '', month, day, qualifier } = groups;
  const base = {
    text: written.replace(/[?~%]$/, ''),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    unspecified: month === 'XX' || day === 'XX',
  };
  if (year.endsWith('X')) {
    if (month) return fail(whole, 'gives a month of a year that it does not give');
    const first = year.replaceAll('X', '0');
    const last = year.replaceAll('X', '9');
    const precision = year.endsWith('XX') ? 'century' : 'decade';
    return {
      ...base,
      precision,
      earliest: `${first}-01-01`,
      latest: `${last}-12-31`,
    };
  }
  if (month === undefined || month === 'XX') {
    if (day && day !== 'XX') return fail(whole, 'gives a day of a month that it does not give');
    return {
      ...base,
      precision: 'year',
      earliest: `${year}-01-01`,
      latest: `${year}-12-31`,
    };
  }
  const season = Number(month) - 21;
  if (season >= 0 && season <= 3) {
    if (day) return fail(whole, 'gives a day of a season');
    // Meteorological seasons of the north; winter begins in the December of its year.
    const [earliest, latest] = monthsFrom(Number(year), 3 + season * 3, 3);
    return { ...base, precision: 'season', earliest, latest };
  }
  if (Number(month) < 1 || Number(month) > 12) return fail(whole, `has no month ${month}`);
  const [earliest, latest] = monthsFrom(Number(year), Number(month), 1);
  if (day === undefined || day === 'XX') return { ...base, precision: 'month', earliest, latest };
  const exact = `${year}-${month}-${day}`;
  if (exact < earliest || exact > latest) return fail(whole, 'is not a day of the calendar');
  return { ...base, precision: 'day', earliest: exact, latest: exact };
}

const textOf = (point: Point | null): string => {
  if (!point) return '..';
  const { approximate, uncertain } = point;
  return point.text + (approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '');
};

/** Makes the interval between two points, of which one may be open (`null`). */
export const intervalOf = (start: Point | null, end: Point | null): EdtfDate => ({
  text: `${textOf(start)}/${textOf(end)}`,
  form: 'interval',
  start,
  end,
  earliest: start?.earliest ?? null,
  latest: end?.latest ?? null,
});

function parseInterval(text: string): EdtfDate {
  const sides = text.split('/');
  const [from = '', to = ''] = sides;
  if (sides.length !== 2) return fail(text, 'has more than one “/”');
  if (!from || !to) return fail(text, 'leaves a side of “/” empty (an open side is written “..”)');
  if (from === '..' && to === '..') return fail(text, 'is open on both sides');
  const start = from === '..' ? null : parsePoint(from, text);
  const end = to === '..' ? null : parsePoint(to, text);
  if (start && end && start.earliest > end.latest) return fail(text, 'ends before it begins');
  return intervalOf(start, end);
}

function parseSet(text: string): EdtfDate {
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => parsePoint(member.trim(), text))
    .sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  if (members.length < 2) return fail(text, 'is a choice between fewer than two dates');
  if (members.some(({ approximate, uncertain }) => approximate || uncertain))
    return fail(text, 'qualifies a date inside a choice');
  const earliest = members[0]?.earliest ?? null;
  const latest = members.reduce((last, { latest }) => (latest > last ? latest : last), '');
  return { text, form: 'set', members, earliest, latest };
}

/**
 * Reads a date of the site's EDTF profile (ISO 8601-2, Library of Congress specification of
 * 4 February 2019): level 0 dates and intervals; of level 1 the open ends, the qualifiers
 * `?`, `~`, `%`, unspecified digits and the seasons 21–24; of level 2 one of a set `[a,b]`.
 *
 * @throws EdtfError for any other text, an impossible day or an interval that runs backwards.
 */
export function parseEdtf(written: string): EdtfDate {
  const text = written.trim();
  if (text.startsWith('[') && text.endsWith(']')) return parseSet(text);
  if (text.includes('/')) return parseInterval(text);
  const point = parsePoint(text, text);
  return {
    text,
    form: 'point',
    point,
    earliest: point.earliest,
    latest: point.latest,
  };
}

/** The dates of which a date is made: one, the known sides of an interval, or those of a choice. */
export const pointsOf = (date: EdtfDate): readonly Point[] =>
  date.form === 'point'
    ? [date.point]
    : date.form === 'set'
      ? date.members
      : [date.start, date.end].filter((point) => point !== null);

/** Tells whether a date is in doubt: one of a choice, or marked uncertain (`?`, `%`). */
export const isDoubtful = (date: EdtfDate): boolean =>
  date.form === 'set' || pointsOf(date).some(({ uncertain }) => uncertain);

/**
 * Orders dates by their first day, then by their last day; an open start comes first of all, an
 * open end last. Negative, zero or positive as `Array.prototype.sort` expects.
 */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  return (
    byCodeUnit(a.earliest ?? '', b.earliest ?? '') || byCodeUnit(a.latest ?? '~', b.latest ?? '~')
  );
}

// Not localeCompare: collation orders punctuation by rules of its own.
const byCodeUnit = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
