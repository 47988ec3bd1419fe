import { monthOfDay, yearNumber } from '../edtf/days.ts';

const quarterOf = (day: string): number =>
  yearNumber(day) * 4 + Math.floor((Number(monthOfDay(day).slice(-2)) - 1) / 3);

/** The height of a sparkline, in units; a stroke has two units of its width. */
export const sparkHeight = 12;

/** The most strokes that stand side by side; over a longer time each counts several quarters. */
const mostStrokes = 80;

/** How many quarters each stroke counts, over a span. */
const stepOf = ([first, last]: readonly [string, string]): number =>
  Math.ceil((quarterOf(last) - quarterOf(first) + 1) / mostStrokes);

/**
 * Draws how many days fall in each quarter as the `d` of one SVG path: a stroke a quarter that has
 * any, its height by its share of the fullest one. Over many years a stroke counts some quarters
 * together, so that it is no wider than the line that it stands in.
 *
 * @param days days or months of the things counted, `YYYY-MM…`
 * @param span first and last day of the axis, shared by all sparklines of a page
 */
export function sparkPath(days: readonly string[], span: readonly [string, string]): string {
  const step = stepOf(span);
  const placeOf = (day: string) => Math.floor((quarterOf(day) - quarterOf(span[0])) / step);
  const counts = new Map<number, number>();
  for (const day of days) counts.set(placeOf(day), (counts.get(placeOf(day)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => {
      const rise = Math.max(2, Math.round((count / most) * sparkHeight));
      return `M${String(place * 2 + 1)} ${String(sparkHeight)}v-${String(rise)}`;
    })
    .join('');
}

/** The width of a sparkline over a span, in units. */
export const sparkWidth = (span: readonly [string, string]): number =>
  Math.ceil((quarterOf(span[1]) - quarterOf(span[0]) + 1) / stepOf(span)) * 2;
