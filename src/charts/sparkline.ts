const quarterOf = (day: string): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** The height of a sparkline, in units; a quarter is two units wide. */
export const sparkHeight = 12;

/**
 * Draws how many days fall in each quarter as the `d` of one SVG path: a stroke a quarter that has
 * any, its height by its share of the fullest one.
 *
 * @param days days or months of the things counted, `YYYY-MM…`
 * @param span first and last day of the axis, shared by all sparklines of a page
 */
export function sparkPath(days: readonly string[], span: readonly [string, string]): string {
  const first = quarterOf(span[0]);
  const counts = new Map<number, number>();
  for (const day of days) counts.set(quarterOf(day), (counts.get(quarterOf(day)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([quarter, count]) => {
      const rise = Math.max(2, Math.round((count / most) * sparkHeight));
      return `M${String((quarter - first) * 2 + 1)} ${String(sparkHeight)}v-${String(rise)}`;
    })
    .join('');
}

/** The width of a sparkline over a span, in units. */
export const sparkWidth = ([first, last]: readonly [string, string]): number =>
  (quarterOf(last) - quarterOf(first) + 1) * 2;
