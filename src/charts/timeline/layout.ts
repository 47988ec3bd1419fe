import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth } from 'd3-time';
import { compareDays, monthOfDay, startOfDay } from '../../edtf/days.ts';
import { pointsOf, type EdtfDate, type Point } from '../../edtf/edtf.ts';
import { spellPeriod, yearTicks } from './years.ts';

/** What a chart needs of something dated. */
export interface ChartItem {
  readonly date: EdtfDate;
  /** Which of the lanes it stands in, from 0. */
  readonly lane: number;
  /** Room that its label needs, in units; 0 for none. */
  readonly labelLength: number;
}

/** How a mark is drawn: a dot, a bar as long as what is known, or two dots of which one is true. */
export type MarkShape = 'dot' | 'bar' | 'choice';

/** A mark in units along the axis of time and in rows across it. */
export interface Mark {
  readonly index: number;
  readonly shape: MarkShape;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
  readonly row: number;
  /** The edge is approximate, uncertain or open: it fades. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
  /** Where its label begins, and to which side of the mark it stands. */
  readonly label: { readonly at: number; readonly side: 'before' | 'after' } | null;
}

export interface Tick {
  readonly at: number;
  /** `YYYY` or `YYYY-MM`. */
  readonly period: string;
  /** The year, `YYYY`, that the first month tells beside its name. */
  readonly year?: string;
}

export interface Lane {
  /** First row of the lane, counted over all lanes, and how many it has. */
  readonly firstRow: number;
  readonly rows: number;
}

export interface TimelineLayout {
  readonly kind: 'marks';
  readonly ticks: readonly Tick[];
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
  readonly rows: number;
}

/** How many things began in each month. */
export interface DensityLayout {
  readonly kind: 'density';
  readonly ticks: readonly Tick[];
  readonly bins: readonly {
    readonly start: number;
    readonly end: number;
    readonly count: number;
    /** `YYYY-MM` */
    readonly month: string;
  }[];
  readonly most: number;
}

interface Options {
  /** Length of the axis, in units. */
  readonly length: number;
  /** The least length of a mark, in units. */
  readonly markLength: number;
  readonly lanes: number;
  /** The least room between the labels of two ticks, in units. */
  readonly tickRoom: number;
  /** The most marks that are drawn one by one. */
  readonly most?: number;
}

const gap = 3;

const endsOf = (date: EdtfDate): { start: Point | null; end: Point | null } => {
  switch (date.form) {
    case 'point':
      return { start: date.point, end: date.point };
    case 'interval':
      return { start: date.start, end: date.end };
    case 'set':
      return {
        start: date.orBefore ? null : (date.members[0] ?? null),
        end: date.orAfter ? null : (date.members.at(-1) ?? null),
      };
  }
};

const isSoft = (point: Point | null): boolean =>
  point === null || point.approximate || point.uncertain;

/** The day after, at which a whole day ends. */
const endOf = (day: string): Date => utcDay.offset(startOfDay(day), 1);

/** The scale over whole months from the first day to the last. */
function scaleOf(known: readonly string[], length: number) {
  const days = known.toSorted(compareDays);
  const first = utcMonth.floor(startOfDay(days[0] ?? '2000-01-01'));
  const last = utcMonth.ceil(endOf(days.at(-1) ?? '2000-12-31'));
  return scaleUtc().domain([first, last]).range([0, length]);
}

type Scale = ReturnType<typeof scaleOf>;

/** From how many years on an axis is never one of months. */
const manyYears = 50;

/** Ticks at the starts of months or years, as fine as the room between their labels allows. */
function ticksOf(scale: Scale, room: number): Tick[] {
  const [first, last] = scale.domain() as [Date, Date];
  const fits = (dates: readonly Date[]) =>
    dates.every((date, index) => {
      const next = dates[index + 1];
      return !next || scale(next) - scale(date) >= room;
    });
  const isLong = last.getUTCFullYear() - first.getUTCFullYear() > manyYears;
  const months = (isLong ? [] : [1, 3])
    .map((step) => utcMonth.range(first, last).filter((date) => date.getUTCMonth() % step === 0))
    .find((dates) => dates.length > 1 && fits(dates));
  const years = months ? [] : yearTicks(scale, room, first, last);
  const isOfMonths = years.length === 0;
  const dates = months ?? (isOfMonths ? [first] : years);
  // Months of more than one year are told apart by their Januaries, and the first by its year.
  const hasYears = new Set(dates.map((date) => date.getUTCFullYear())).size > 1;
  const isYear = (date: Date) => !isOfMonths || (hasYears && date.getUTCMonth() === 0);
  return dates.map((date, index) => ({
    at: scale(date),
    period: spellPeriod(date, isYear(date) ? 'year' : 'month'),
    ...(index > 0 || isYear(date) ? {} : { year: spellPeriod(date, 'year') }),
  }));
}

/** How many marks long the fading stretch is for a side that is not known. */
const stretch = 4;

function extent(date: EdtfDate, scale: Scale, { length, markLength }: Options) {
  const { earliest, latest } = date;
  const isOpen = date.form === 'interval' && date.unknown === null;
  const [first, last] = [pointsOf(date)[0], pointsOf(date).at(-1)];
  const before = (point: Point) =>
    Math.max(0, scale(startOfDay(point.earliest)) - stretch * markLength);
  const after = (point: Point) =>
    Math.min(length, scale(endOf(point.latest)) + stretch * markLength);
  const from =
    earliest !== null ? scale(startOfDay(earliest)) : isOpen || !first ? 0 : before(first);
  const to = latest !== null ? scale(endOf(latest)) : isOpen || !last ? length : after(last);
  // A mark too short to be seen grows about its middle, inside the axis.
  const missing = Math.max(0, markLength - (to - from));
  const start = Math.min(Math.max(0, from - missing / 2), length - markLength);
  return { start, end: Math.max(to, start + markLength) };
}

function shapeOf(date: EdtfDate, length: number, markLength: number): MarkShape {
  if (date.form === 'set') return date.orBefore || date.orAfter ? 'bar' : 'choice';
  const isDay = date.earliest !== null && date.earliest === date.latest;
  return isDay || (date.form === 'point' && length <= markLength) ? 'dot' : 'bar';
}

/** A mark along the axis, without its row, and the room that it takes there with its label. */
interface PlacedMark extends Omit<Mark, 'index' | 'row'> {
  readonly taken: { readonly from: number; readonly to: number };
}

/** Places the mark of a thing along the axis, its label after it or, at the end, before it. */
function placeMark(
  item: ChartItem,
  span: ReturnType<typeof extent>,
  { length, markLength }: Options,
): PlacedMark {
  const ends = endsOf(item.date);
  const shape = shapeOf(item.date, span.end - span.start, markLength);
  const end = shape === 'choice' ? Math.max(span.end, span.start + 2 * markLength + 1) : span.end;
  const start = Math.max(0, span.start - Math.max(0, end - length));
  const room = item.labelLength === 0 ? 0 : item.labelLength + gap;
  const side = end + room <= length ? 'after' : 'before';
  return {
    shape,
    start,
    end: Math.min(end, length),
    lane: item.lane,
    softStart: isSoft(ends.start),
    softEnd: isSoft(ends.end),
    label: room === 0 ? null : { at: side === 'after' ? end + gap : start - gap, side },
    taken: side === 'after' ? { from: start, to: end + room } : { from: start - room, to: end },
  };
}

/**
 * Takes room in the first row where it is free, else in a new one, and returns the row. The ends of
 * what stands in the rows so far, which come in order of their starts, are brought up to date.
 */
function takeRow(rowEnds: number[], { from, to }: PlacedMark['taken']): number {
  const free = rowEnds.findIndex((rowEnd) => rowEnd + gap <= from);
  const row = free === -1 ? rowEnds.length : free;
  rowEnds[row] = to;
  return row;
}

function lanesOf(rows: readonly number[]): Lane[] {
  let firstRow = 0;
  return rows.map((count) => {
    const lane = { firstRow, rows: count };
    firstRow += count;
    return lane;
  });
}

/**
 * Lays dated things out to scale: each mark covers the days that are known, a lane keeps its marks
 * apart by rows, and labels never meet. Past `most` things, counts how many begin in each month.
 */
export function layOutTimeline(
  items: readonly ChartItem[],
  options: Options,
): TimelineLayout | DensityLayout {
  const { length, tickRoom, most = 400 } = options;
  if (items.length > most) return densityOf(items, options);
  const scale = scaleOf(
    items.flatMap(({ date }) =>
      pointsOf(date).flatMap(({ earliest, latest }) => [earliest, latest]),
    ),
    length,
  );
  const ticks = ticksOf(scale, tickRoom);
  const rowEnds: number[][] = Array.from({ length: options.lanes }, () => []);
  const marks = items
    .map((item, index) => ({ item, index, span: extent(item.date, scale, options) }))
    .sort(({ span: a }, { span: b }) => a.start - b.start || a.end - b.end)
    .map(({ item, index, span }): Mark => {
      const { taken, ...mark } = placeMark(item, span, options);
      return { index, ...mark, row: takeRow(rowEnds[item.lane] ?? [], taken) };
    })
    .sort((a, b) => a.index - b.index);
  return {
    kind: 'marks',
    ticks,
    lanes: lanesOf(rowEnds.map((ends) => ends.length)),
    marks,
    rows: rowEnds.flat().length,
  };
}

function densityOf(
  items: readonly ChartItem[],
  { length, tickRoom }: Pick<Options, 'length' | 'tickRoom'>,
): DensityLayout {
  const days = items.flatMap(({ date }) => date.earliest ?? date.latest ?? []);
  const scale = scaleOf(days, length);
  const counts = new Map<string, number>();
  for (const day of days) {
    const month = monthOfDay(day);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const bins = [...counts]
    .sort(([a], [b]) => compareDays(a, b))
    .map(([month, count]) => {
      const first = startOfDay(month);
      return { month, count, start: scale(first), end: scale(utcMonth.offset(first, 1)) };
    });
  return {
    kind: 'density',
    ticks: ticksOf(scale, tickRoom),
    bins,
    most: Math.max(...counts.values()),
  };
}
