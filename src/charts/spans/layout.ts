import { scaleUtc } from 'd3-scale';
import { utcDay, utcYear } from 'd3-time';
import { compareDays, startOfDay } from '../../edtf/days.ts';
import type { Point } from '../../edtf/edtf.ts';
import { spellPeriod, yearTicks } from '../timeline/years.ts';

/** Something that lasts: its ends as far as they are known. */
export interface DatedSpan {
  readonly start: Point | null;
  /** `null` where the end is not known, or has not come. */
  readonly end: Point | null;
  /** It has not ended. */
  readonly goesOn: boolean;
  /** The first and last days, `YYYY-MM-DD`, of a time at which it is known to have lasted. */
  readonly attested?: Readonly<Record<'earliest' | 'latest', string | null>> | undefined;
}

/** A bar along the axis of time, in units. */
export interface SpanBar {
  readonly start: number;
  readonly end: number;
  /** Where the bar is whole, from `start` to `end`: before and after it fades. */
  readonly solid: readonly [number, number];
}

export interface SpansLayout {
  /** At the start of each year, `YYYY`, or of as many as there is room for. */
  readonly ticks: readonly { readonly at: number; readonly year: string }[];
  readonly bars: readonly SpanBar[];
}

interface Options {
  readonly length: number;
  /** Over how many units an end fades that is not known. */
  readonly fade: number;
  /** The least room between the labels of two ticks, in units. */
  readonly tickRoom: number;
  /** The last day of which anything is known, `YYYY-MM-DD`: what goes on ends the axis there. */
  readonly knownUntil?: string | undefined;
}

const leastLength = 5;

/** The moment at which a whole day ends. */
const endOf = (day: string): Date => utcDay.offset(startOfDay(day), 1);

type Scale = (date: Date) => number;

/** Where a bar is sure to have begun or not yet to have ended, and where it may at most. */
interface Edge {
  readonly inner: number;
  readonly outer: number;
}

/** The edge of an end that is known: sharp to the day, else as wide as what is not known of it. */
function edgeOf(point: Point, side: 'start' | 'end', scale: Scale, fade: number): Edge {
  const [first, last] = [scale(startOfDay(point.earliest)), scale(endOf(point.latest))];
  const doubt = point.approximate || point.uncertain ? fade / 4 : 0;
  const isDay = point.precision === 'day';
  return side === 'start'
    ? { inner: isDay ? first : last, outer: first - doubt }
    : { inner: isDay ? last : first, outer: last + doubt };
}

function barOf(
  { start, end, goesOn, attested }: DatedSpan,
  scale: Scale,
  lastDay: string,
  { length, fade }: Options,
): SpanBar {
  const now = scale(endOf(lastDay));
  const seenFrom = attested?.earliest ? scale(startOfDay(attested.earliest)) : length;
  const seenUntil = attested?.latest ? scale(endOf(attested.latest)) : 0;
  const edge = start && edgeOf(start, 'start', scale, fade);
  const begun = edge && { ...edge, inner: Math.min(edge.inner, seenFrom) };
  // Of an end that is not known, what was seen is whole, or a short stretch.
  const stretch = Math.max((begun?.inner ?? now) + fade / 4, seenUntil);
  const ended = end
    ? edgeOf(end, 'end', scale, fade)
    : goesOn
      ? { inner: now, outer: now }
      : { inner: stretch, outer: stretch + fade * 0.75 };
  const from = begun ?? { inner: ended.inner, outer: ended.inner - fade };
  // What lasted less than is known of its ends is surest in its middle.
  const middle = (from.inner + ended.inner) / 2;
  const [wholeFrom, wholeUntil] =
    from.inner <= ended.inner ? [from.inner, ended.inner] : [middle, middle];

  const within = (at: number): number => Math.min(Math.max(at, 0), length);
  const [first, last] = [within(from.outer), within(ended.outer)];
  // A bar too short to be seen grows about its middle, inside the axis, and is whole.
  const missing = leastLength - (last - first);
  if (missing > 0) {
    const grown = Math.min(Math.max(0, first - missing / 2), length - leastLength);
    return { start: grown, end: grown + leastLength, solid: [grown, grown + leastLength] };
  }
  return { start: first, end: last, solid: [within(wholeFrom), within(wholeUntil)] };
}

/**
 * Lays spans out to scale, from the start of a year. An end that is known to the day is sharp, one
 * that is known to the month or the year fades over it, one that is in doubt or not known fades
 * away. The axis ends with the last day that a span names; where one goes on, or its end is not
 * known, with the last of which anything is known.
 */
export function layOutSpans(spans: readonly DatedSpan[], options: Options): SpansLayout {
  const { length, fade, tickRoom, knownUntil } = options;
  const days = spans
    .flatMap(({ start, end, attested }) => [
      ...[start, end].flatMap((point) => (point ? [point.earliest, point.latest] : [])),
      ...[attested?.latest, end ? undefined : knownUntil].flatMap((day) => day ?? []),
    ])
    .sort(compareDays);
  const [firstDay = '2000-01-01', lastDay = firstDay] = [days[0], days.at(-1)];
  const [first, last] = [utcYear.floor(startOfDay(firstDay)), endOf(lastDay)];
  const scale = scaleUtc()
    .domain([first, last])
    .range([spans.some(({ start }) => !start) ? fade : 0, length]);
  const years = yearTicks(scale, tickRoom, first, last);
  return {
    ticks: years.map((date) => ({ at: scale(date), year: spellPeriod(date, 'year') })),
    bars: spans.map((span) => barOf(span, scale, lastDay, options)),
  };
}
