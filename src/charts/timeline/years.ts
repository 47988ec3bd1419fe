import { utcYear } from 'd3-time';
import { monthOfDay, spellDay, yearOfDay } from '../../edtf/days.ts';

/** How many years may lie between the ticks of an axis, whatever it covers. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/**
 * Chooses the years at which an axis has ticks: as many as have room, each a multiple of one step;
 * none where not even one lies on it.
 *
 * @param scale where a moment is on the axis, in units
 * @param room the least room between two ticks, in units
 * @param first the first moment of the axis, and `last` the one after its last
 */
export function yearTicks(
  scale: (date: Date) => number,
  room: number,
  first: Date,
  last: Date,
): readonly Date[] {
  // Not d3's own count of years by step: it is written for the years of our age.
  const from = utcYear.ceil(first).getUTCFullYear();
  const until = utcYear.ceil(last).getUTCFullYear();
  for (const step of steps) {
    const years: Date[] = [];
    for (let year = Math.ceil(from / step) * step; year < until; year += step) {
      const start = new Date(0);
      start.setUTCFullYear(year, 0, 1);
      years.push(start);
    }
    const fits = years.every((date, index) => {
      const next = years[index + 1];
      return !next || scale(next) - scale(date) >= room;
    });
    if (fits && years.length > 0) return years;
  }
  return [];
}

/** Spells the year of a moment, `YYYY`, or its month, `YYYY-MM`, with a sign before the year 0. */
export const spellPeriod = (moment: Date, precision: 'year' | 'month'): string =>
  (precision === 'year' ? yearOfDay : monthOfDay)(spellDay(moment));
