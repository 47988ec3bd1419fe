import { UTCDate } from '@date-fns/utc';

/**
 * The year of a day, a month or a year of ISO 8601, with its sign where it is before 0000:
 * `2025`, `-0044`.
 */
export const yearOfDay = (day: string): string => day.slice(0, day.startsWith('-') ? 5 : 4);

/** The month of a day, `YYYY-MM`, with the sign of its year. */
export const monthOfDay = (day: string): string => day.slice(0, yearOfDay(day).length + 3);

/** The number of a year, in which 0 is the one before 1: `-0044` gives -44. */
export const yearNumber = (day: string): number => Number(yearOfDay(day));

/**
 * Orders days, months or years as they follow one another, those before the year 0000 first; a
 * year comes before its months, and a month before its days.
 */
export function compareDays(a: string, b: string): number {
  const years = yearNumber(a) - yearNumber(b);
  if (years !== 0) return years;
  const [restOfA, restOfB] = [a.slice(yearOfDay(a).length), b.slice(yearOfDay(b).length)];
  // Not localeCompare: collation orders punctuation by rules of its own.
  return restOfA === restOfB ? 0 : restOfA < restOfB ? -1 : 1;
}

/** The first moment of a day, in UTC. */
export function startOfDay(day: string): Date {
  const [month = 1, date = 1] = day
    .slice(yearOfDay(day).length + 1)
    .split('-')
    .filter(Boolean)
    .map(Number);
  const start = new UTCDate(0);
  // Not Date.UTC, to which a year below 100 means 19xx.
  start.setUTCFullYear(yearNumber(day), month - 1, date);
  return start;
}

/** Spells the day of a moment in UTC: `2025-07-09`, `-0044-03-15`. */
export function spellDay(moment: Date): string {
  const year = moment.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${moment.toISOString().slice(-19, -14)}`;
}
