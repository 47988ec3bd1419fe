import { compareEdtf, type EdtfDate } from '../edtf/edtf.ts';

interface Dated {
  readonly date: EdtfDate;
  readonly slug?: string | undefined;
}

/** Orders what has a date: first day, then last day, then slug. */
export const byDate = (a: Dated, b: Dated): number =>
  compareEdtf(a.date, b.date) || ((a.slug ?? '') < (b.slug ?? '') ? -1 : 1);

/** The year under which a date is filed, `YYYY`: that of its first known day. */
export const yearOf = ({ earliest, latest }: EdtfDate): string =>
  (earliest ?? latest ?? '').slice(0, 4);

/** The month under which a date is filed, `YYYY-MM`; `null` where only a year or less is known. */
export function monthOf(date: EdtfDate): string | null {
  const first =
    date.form === 'point'
      ? date.point
      : date.form === 'interval'
        ? (date.start ?? date.end)
        : date.members[0];
  const fine = first?.precision === 'day' || first?.precision === 'month';
  return fine ? (date.earliest ?? date.latest ?? '').slice(0, 7) : null;
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
