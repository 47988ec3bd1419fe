import type { Corpus } from '../domain/corpus.ts';
import { monthOf, yearsOf } from '../domain/timeline.ts';
import { paginate } from '../domain/paging.ts';
import type { EventEntry } from '../domain/entries.ts';
import { monthId } from '../addresses/parts.ts';
import type { Edition } from '../edition/edition.ts';
import type { Link } from '../frame/links.ts';

/** How many events a month has, as a tint and as the way to them. */
interface MonthCell {
  readonly href: string;
  readonly count: string;
  /** Month and number, for those who do not see its row and column. */
  readonly name: string;
  /** From 1 to 5: its square is in proportion to the fullest month, so that few are told from many. */
  readonly tint: number;
}

/** The months of a year, the first to the last; then what is known to the year or the season only. */
interface YearRow {
  readonly year: Link;
  readonly count: string;
  readonly cells: readonly (MonthCell | undefined)[];
  /** There are years without events before it. */
  readonly isApart: boolean;
}

/** A table of years and months, each cell a count. */
export interface MonthsView {
  readonly title: string;
  readonly heads: readonly { readonly name: string; readonly initial: string }[];
  readonly rows: readonly YearRow[];
  /** Where there are many years, the earlier ones, which a reader unfolds. */
  readonly earlier?: { readonly text: string; readonly rows: readonly YearRow[] };
}

/** So many rows, of 24 pixels each, are at most 240 pixels high with the names of the months. */
const mostRows = 9;

const tints = 5;

const monthsOfYear = (year: string): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/** Where the events of each month of a year begin: on which of its pages. */
const pagesOf = (events: readonly EventEntry[]): Map<string | null, number> =>
  new Map(
    paginate(events)
      .toReversed()
      .flatMap(({ number, items }) => items.map(({ date }) => [monthOf(date), number] as const)),
  );

/** The cell of a month (`null`: known to the year or the season only); none where nothing happened. */
function cellOf(
  edition: Edition,
  year: string,
  month: string | null,
  { count, page, most }: { readonly count: number; readonly page: number; readonly most: number },
): MonthCell | undefined {
  if (count === 0) return undefined;
  const { timeline, counts } = edition.messages;
  const name =
    month === null
      ? `${edition.year(year)}, ${timeline.noMonth.toLocaleLowerCase(edition.locale)}`
      : edition.month(month);
  return {
    href: `${edition.path({ to: 'year', year, number: page })}#${monthId(month)}`,
    count: String(count),
    name: `${name}, ${counts.events(count)}`,
    tint: Math.ceil(tints * Math.sqrt(count / most)),
  };
}

/** The rows of some years, of which the events are given. */
function rowsOf(edition: Edition, years: readonly (readonly [string, EventEntry[]])[]): YearRow[] {
  const byYear = years.map(([, events]) => Map.groupBy(events, ({ date }) => monthOf(date)));
  const hasUnknown = byYear.some((months) => months.has(null));
  const most = Math.max(
    ...byYear.flatMap((months) => [...months.values()].map(({ length }) => length)),
  );
  return years.map(([year, events], index) => {
    const pages = pagesOf(events);
    const [before] = years[index - 1] ?? [];
    return {
      year: { text: edition.year(year), href: edition.path({ to: 'year', year }) },
      count: edition.messages.counts.events(events.length),
      cells: [...monthsOfYear(year), ...(hasUnknown ? [null] : [])].map((month) => {
        const count = byYear[index]?.get(month)?.length ?? 0;
        return cellOf(edition, year, month, { count, page: pages.get(month) ?? 1, most });
      }),
      isApart: before !== undefined && Number(before) - Number(year) > 1,
    };
  });
}

/** The names of the columns. */
const headsOf = (edition: Edition, rows: readonly YearRow[]): MonthsView['heads'] => [
  ...monthsOfYear('2001').map((month) => {
    const name = edition.tick(month);
    return { name, initial: name.slice(0, 1).toLocaleUpperCase(edition.locale) };
  }),
  ...(rows.some(({ cells }) => cells.length > 12)
    ? [{ name: edition.messages.timeline.noMonth, initial: '?' }]
    : []),
];

/** Makes the table of months: of every year, the newest first, or of one. */
export function monthsView(
  corpus: Corpus,
  edition: Edition,
  only?: string,
): MonthsView | undefined {
  const years = [...yearsOf(corpus.events)].filter(([year]) => !only || year === only);
  if (years.length === 0) return undefined;
  const { timeline, counts } = edition.messages;
  const rows = rowsOf(edition, years);
  const shown = years.length > mostRows ? mostRows - 1 : mostRows;
  const earlier = years.slice(shown).flatMap(([, events]) => events);
  const [last = ''] = years[shown - 1] ?? [];
  const before = timeline.before(edition.year(last), counts.events(earlier.length));
  return {
    title: timeline.months,
    heads: headsOf(edition, rows),
    rows: rows.slice(0, shown),
    ...(earlier.length > 0
      ? { earlier: { text: edition.set(before), rows: rows.slice(shown) } }
      : {}),
  };
}
