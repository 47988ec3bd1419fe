import { monthOfDay, yearOfDay } from '../edtf/days.ts';
import { compareEdtf, firstDay, pointsOf, type EdtfDate } from '../edtf/edtf.ts';

interface Dated {
  readonly date: EdtfDate;
  /** The hour of a day, `hh:mm`. */
  readonly time?: string | undefined;
  readonly slug?: string | undefined;
}

/**
 * Orders what has a date: first day, then last day, then hour, then slug. On a day, what has no
 * hour comes first.
 */
export const byDate = (a: Dated, b: Dated): number => {
  const byDay = compareEdtf(a.date, b.date);
  if (byDay !== 0) return byDay;
  const [hour, other] = [a.time ?? '', b.time ?? ''];
  if (hour !== other) return hour < other ? -1 : 1;
  return (a.slug ?? '') < (b.slug ?? '') ? -1 : 1;
};

/**
 * The year under which a date is filed, `YYYY` with a sign before the year 0000: that of its first
 * known day.
 */
export const yearOf = (date: EdtfDate): string => yearOfDay(firstDay(date));

/** The first and the last year that a date covers; a side that is open goes on for ever. */
export function yearsCovered(date: EdtfDate): [first: string, last: string] {
  const { earliest, latest } = date;
  const isUnknown = date.form === 'interval' && date.unknown !== null;
  const [first, last] = [earliest ?? latest ?? '', latest ?? earliest ?? ''].map(yearOfDay);
  return [
    earliest === null && !isUnknown ? '-9999' : (first ?? ''),
    latest === null && !isUnknown ? '9999' : (last ?? ''),
  ];
}

/** The month under which a date is filed, `YYYY-MM` as its year; `null` where only a year or less is known. */
export function monthOf(date: EdtfDate): string | null {
  const [first] = pointsOf(date);
  return first?.precision === 'day' || first?.precision === 'month'
    ? monthOfDay(first.earliest)
    : null;
}

interface Month<T> {
  /** `YYYY-MM`, or `null` for what is known to the year or less. */
  readonly month: string | null;
  readonly events: readonly T[];
}

export interface Year<T> {
  /** `YYYY` */
  readonly year: string;
  readonly months: readonly Month<T>[];
  readonly count: number;
}

/**
 * Groups events, in the order given, under their years and months. A month is one group, though
 * what is known to the year or the season only may stand between two of its days.
 */
export function groupByTime<T extends Dated>(events: readonly T[]): Year<T>[] {
  const years: { year: string; events: T[] }[] = [];
  for (const event of events) {
    const year = yearOf(event.date);
    const last = years.at(-1);
    if (last?.year === year) last.events.push(event);
    else years.push({ year, events: [event] });
  }
  return years.map(({ year, events }) => ({
    year,
    count: events.length,
    months: [...Map.groupBy(events, ({ date }) => monthOf(date))].map(([month, events]) => ({
      month,
      events,
    })),
  }));
}

/** The years that have events, newest first, each with its events in the order given. */
export const yearsOf = <T extends Dated>(events: readonly T[]): Map<string, T[]> =>
  new Map([...Map.groupBy(events, ({ date }) => yearOf(date))].reverse());
