import { addMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { compareDays, spellDay, startOfDay, yearOfDay } from './days.ts';
import { lessonOn } from './lessons.ts';

/** What is known of a date, from coarse to fine. */
type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** A single date, to the precision that was written. */
export interface Point {
  /** The EDTF text of this point alone, without its qualifier: `2021-05`. */
  readonly text: string;
  readonly precision: Precision;
  /** First day that the point covers, `YYYY-MM-DD`, with a sign before the year 0000. */
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
  /** First day covered, `YYYY-MM-DD`; `null` where the start is open or not known. */
  readonly earliest: string | null;
  /** Last day covered, `YYYY-MM-DD`; `null` where the end is open or not known. */
  readonly latest: string | null;
} & (
  | { readonly form: 'point'; readonly point: Point }
  | {
      readonly form: 'interval';
      readonly start: Point | null;
      readonly end: Point | null;
      /** The side that is not known (`1985/`), where one without a date is not open (`1985/..`). */
      readonly unknown: Side | null;
    }
  | {
      readonly form: 'set';
      readonly members: readonly Point[];
      /** Some day before the first of them may be meant too: `[..2020]`. */
      readonly orBefore: boolean;
      /** Some day after the last of them may be meant too: `[1760-12..]`. */
      readonly orAfter: boolean;
    }
);

/** A side of an interval. */
export type Side = 'start' | 'end';

/** Thrown for a text that is not a date of the profile: what is wrong with it, and what to write. */
export class EdtfError extends Error {
  override name = 'EdtfError';
  readonly problem: string;
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(`${problem}; ${remedy}`);
    this.problem = problem;
    this.remedy = remedy;
  }
}

const fail = (text: string, why: string, advice: string): never => {
  throw new EdtfError(`“${text}” ${why}`, advice);
};

const monthsFrom = (month: string, count: number, whole: string): [string, string] => {
  const first = startOfDay(`${month}-01`);
  const last = lastDayOfMonth(addMonths(first, count - 1));
  if (last.getUTCFullYear() > 9999)
    return fail(whole, 'ends after the year 9999', 'write 9999 or an earlier season');
  return [spellDay(first), spellDay(last)];
};

const pointPattern =
  /^(?<year>-(?!0000)\d{4}|\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[?~%])?$/;

/** The decade or the century of a year that is not given whole: `202X`, `19XX`. */
function yearsOf(year: string): Pick<Point, 'precision' | 'earliest' | 'latest'> {
  return {
    precision: year.endsWith('XX') ? 'century' : 'decade',
    earliest: `${year.replaceAll('X', '0')}-01-01`,
    latest: `${year.replaceAll('X', '9')}-12-31`,
  };
}

/** Reads one date without `/` or `[`; `whole` is the text that the error shows. */
function parsePoint(written: string, whole: string): Point {
  const groups = pointPattern.exec(written)?.groups;
  if (!groups) return fail(whole, ...lessonOn(whole, written));
  const { year = '', month, day, qualifier } = groups;
  const base = {
    text: written.replace(/[?~%]$/, ''),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    unspecified: month === 'XX' || day === 'XX',
  };
  if (year.endsWith('X')) {
    if (month)
      return fail(whole, 'gives a month of a year that it does not give', `write ${year} alone`);
    return { ...base, ...yearsOf(year) };
  }
  if (month === undefined || month === 'XX') {
    if (day && day !== 'XX')
      return fail(
        whole,
        'gives a day of a month that it does not give',
        `write ${year} alone, or the month`,
      );
    return {
      ...base,
      precision: 'year',
      earliest: `${year}-01-01`,
      latest: `${year}-12-31`,
    };
  }
  const season = Number(month) - 21;
  if (season >= 0 && season <= 3) {
    if (day) return fail(whole, 'gives a day of a season', `write ${year}-${month} alone`);
    // Meteorological seasons of the north; winter begins in the December of its year.
    const [earliest, latest] = monthsFrom(
      `${year}-${String(3 + season * 3).padStart(2, '0')}`,
      3,
      whole,
    );
    return { ...base, precision: 'season', earliest, latest };
  }
  if (Number(month) < 1 || Number(month) > 12)
    return fail(
      whole,
      `has no month ${month}`,
      'write 01 to 12, or 21 to 24 for spring, summer, autumn and winter',
    );
  const [earliest, latest] = monthsFrom(`${year}-${month}`, 1, whole);
  if (day === undefined || day === 'XX') return { ...base, precision: 'month', earliest, latest };
  const exact = `${year}-${month}-${day}`;
  if (exact < earliest || exact > latest)
    return fail(whole, 'is not a day of the calendar', `write a day from ${earliest} to ${latest}`);
  return { ...base, precision: 'day', earliest: exact, latest: exact };
}

const textOf = (point: Point | null, isUnknown: boolean): string => {
  if (!point) return isUnknown ? '' : '..';
  const { approximate, uncertain } = point;
  return point.text + (approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '');
};

/**
 * Makes the interval between two points, of which one may be missing (`null`): it is open, or not
 * known where `unknown` names its side.
 */
export const intervalOf = (
  start: Point | null,
  end: Point | null,
  unknown: Side | null = null,
): EdtfDate => ({
  text: `${textOf(start, unknown === 'start')}/${textOf(end, unknown === 'end')}`,
  form: 'interval',
  start,
  end,
  unknown,
  earliest: start?.earliest ?? null,
  latest: end?.latest ?? null,
});

function parseInterval(text: string): EdtfDate {
  const sides = text.split('/');
  const [from = '', to = ''] = sides;
  const isPoint = (side: string) => side !== '' && side !== '..';
  if (sides.length !== 2) {
    const [why, advice] = lessonOn(text);
    return /^\d{1,4}\/\d{1,2}\/\d{1,4}$/.test(text)
      ? fail(text, why, advice)
      : fail(text, 'has more than one “/”', 'write two dates, such as 2025-07-09/2025-07-11');
  }
  if (!isPoint(from) && !isPoint(to))
    return fail(text, 'has no date on either side of “/”', 'write one, such as 2025-06/..');
  const start = isPoint(from) ? parsePoint(from, text) : null;
  const end = isPoint(to) ? parsePoint(to, text) : null;
  if (start && end && compareDays(start.earliest, end.latest) > 0)
    return fail(text, 'ends before it begins', `write ${to}/${from}, or correct one of the two`);
  return intervalOf(start, end, from === '' ? 'start' : to === '' ? 'end' : null);
}

function parseSet(text: string): EdtfDate {
  const written = text
    .slice(1, -1)
    .split(',')
    .map((member) => member.trim());
  const orBefore = written[0]?.startsWith('..') ?? false;
  const orAfter = written.at(-1)?.endsWith('..') ?? false;
  const members = written
    .map((member, index) =>
      parsePoint(
        member.slice(
          index === 0 && orBefore ? 2 : 0,
          index === written.length - 1 && orAfter ? -2 : undefined,
        ),
        text,
      ),
    )
    .sort((a, b) => compareDays(a.earliest, b.earliest));
  if (members.length < 2 && orBefore === orAfter)
    return fail(
      text,
      'is a choice between fewer than two dates',
      'write the date alone, or [..2020] (then or before) or [2025-06..] (then or later)',
    );
  if (members.some(({ approximate, uncertain }) => approximate || uncertain))
    return fail(
      text,
      'qualifies a date inside a choice',
      'write its dates without “?”, “~” and “%”',
    );
  const latest = members.map((member) => member.latest).toSorted(compareDays);
  return {
    text,
    form: 'set',
    members,
    orBefore,
    orAfter,
    earliest: orBefore ? null : (members[0]?.earliest ?? null),
    latest: orAfter ? null : (latest.at(-1) ?? null),
  };
}

/**
 * Reads a date of the site's EDTF profile (ISO 8601-2, Library of Congress specification of
 * 4 February 2019): level 0 dates and intervals; of level 1 the ends that are open or not known,
 * the qualifiers `?`, `~`, `%`, unspecified digits, the seasons 21–24 and years before 0000; of
 * level 2 one of a set, with those before or after it: `[a,b]`, `[..a]`, `[b..]`.
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

/** Tells whether a date is one day, known for certain. */
export const isOneDay = (date: EdtfDate): boolean =>
  date.form === 'point' &&
  date.point.precision === 'day' &&
  !date.point.approximate &&
  !date.point.uncertain;

/** The day by which a date is sorted and filed; of one without a first day, the year of what is known. */
export const firstDay = (date: EdtfDate): string =>
  date.earliest ?? yearOfDay(pointsOf(date)[0]?.latest ?? '');

/**
 * Orders dates by their first day, then by their last day. What has no first day stands at the
 * head of the year under which it is filed; what has no last day comes last. Negative,
 * zero or positive as `Array.prototype.sort` expects.
 */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  const byStart = compareDays(firstDay(a), firstDay(b));
  if (byStart !== 0) return byStart;
  if (a.latest === null || b.latest === null)
    return Number(a.latest === null) - Number(b.latest === null);
  return compareDays(a.latest, b.latest);
}
