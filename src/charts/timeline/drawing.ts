import {
  layOutTimeline,
  type ChartItem,
  type DensityLayout,
  type Mark,
  type MarkShape,
  type TimelineLayout,
} from './layout.ts';

/** A shape of SVG, its attributes finished. */
export type Shape =
  | { readonly tag: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | {
      readonly tag: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly rx?: number;
    }
  | { readonly tag: 'path'; readonly d: string };

/** Which edges of a mark fade. */
export type Fade = 'start' | 'end' | 'both';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'end';
}

/** What is drawn of one item. */
export interface DrawnMark {
  readonly index: number;
  readonly shape: MarkShape;
  readonly shapes: readonly Shape[];
  readonly fade?: Fade;
  readonly label?: Place;
}

/** How many things begin in a month, as a bar. */
export interface DrawnBin {
  readonly month: string;
  readonly count: number;
  readonly shapes: readonly Shape[];
}

/** A timeline as geometry, without a word. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  /** The lines of the ticks, as the `d` of one path. */
  readonly ticks: string;
  readonly tickLabels: readonly (Place & { readonly period: string })[];
  /** Where the name of each lane stands; empty where there is one lane. */
  readonly laneLabels: readonly Place[];
  readonly marks: readonly DrawnMark[];
  readonly bins: readonly DrawnBin[];
}

/** An item to draw: its lane, its label and whether it is told by a mark of its own. */
export interface DrawnItem extends ChartItem {
  readonly isDiamond: boolean;
}

/** Sizes of marks and rows, in units; the small ones where there are many rows. */
interface Size {
  readonly radius: number;
  readonly row: number;
}
const large: Size = { radius: 4.5, row: 13 };
const small: Size = { radius: 3.2, row: 9.5 };
const manyRows = 16;

const laneHead = 21;
const head = 6;
const mostRows = 70;
const barReach = 150;
/** The least room between the labels of two ticks. */
const tickRoom = 46;

const round = (number: number): number => Math.round(number);

const box = (x: number, y: number, width: number, height: number) => ({
  tag: 'rect' as const,
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

function dot(along: number, across: number, radius: number, isDiamond: boolean): Shape {
  const [x, y] = [round(along), round(across)];
  if (!isDiamond) return { tag: 'circle', cx: x, cy: y, r: radius };
  const reach = round(radius * 1.2);
  const [step, back] = [String(reach), String(-reach)];
  return {
    tag: 'path',
    d: `M${String(round(x - reach))} ${String(y)}l${step} ${back} ${step} ${step} ${back} ${step}z`,
  };
}

function shapesOf(mark: Mark, across: number, { radius }: Size, isDiamond: boolean): Shape[] {
  const [start, end] = [mark.start + radius, mark.end + radius];
  if (mark.shape === 'dot') return [dot((start + end) / 2, across, radius, isDiamond)];
  if (mark.shape === 'choice')
    return [start + radius, end - radius].map((along) => dot(along, across, radius, isDiamond));
  const bar = box(start, across - radius, end - start, 2 * radius);
  return [isDiamond ? bar : { ...bar, rx: radius }];
}

const fadeOf = ({ softStart, softEnd }: Mark): Fade | undefined => {
  if (softStart && softEnd) return 'both';
  return softStart ? 'start' : softEnd ? 'end' : undefined;
};

type Frame = Pick<TimelineDrawing, 'width' | 'height' | 'ticks' | 'tickLabels'>;

/** Between the name of a month and its year below it. */
const yearLine = 13;

/** The longest label of a tick: a month in short, or a year with words. */
const tickLabel = 34;
/** The label of a year of four digits. */
const yearLabel = 28;

function frameOf(
  { ticks }: TimelineLayout | DensityLayout,
  length: number,
  depth: number,
  radius: number,
): Frame {
  const places = ticks.map((tick) => ({
    ...tick,
    at: round(tick.at + radius),
    room: /^\d{4}$/.test(tick.period) ? yearLabel : tickLabel,
  }));
  const leaves = ({ at, room }: { at: number; room: number }) => at + room > length;
  // The label before one that is moved back into the frame gives way to it, where they would meet.
  const givesWay = ({ at, room }: { at: number; room: number }, index: number) => {
    const next = places[index + 1];
    return next !== undefined && leaves(next) && at + room > length - next.room;
  };
  const below = ticks.some(({ year }) => year !== undefined) ? yearLine : 0;
  const labels = places.flatMap((tick, index) => {
    const { at, period, year } = tick;
    if (givesWay(tick, index)) return [];
    // A label begins at its tick, or ends with the frame where it would leave it.
    const along: Pick<Place, 'x' | 'anchor'> = leaves(tick)
      ? { x: length, anchor: 'end' }
      : { x: at };
    const place: Place = { ...along, y: round(depth) + 14 };
    return [
      { ...place, period },
      ...(year === undefined ? [] : [{ ...place, y: place.y + yearLine, period: year }]),
    ];
  });
  return {
    width: length,
    height: round(depth) + 20 + below,
    ticks: places.map((tick) => `M${String(tick.at)} 0V${String(round(depth))}`).join(''),
    tickLabels: labels,
  };
}

function drawMarks(
  items: readonly DrawnItem[],
  layout: TimelineLayout,
  length: number,
  size: Size,
): TimelineDrawing {
  const hasLanes = layout.lanes.length > 1;
  const laneStart = (lane: number): number =>
    (hasLanes ? (lane + 1) * laneHead : head) + (layout.lanes[lane]?.firstRow ?? 0) * size.row;
  const acrossOf = ({ lane, row }: Mark): number => laneStart(lane) + (row + 0.5) * size.row;
  const heads = hasLanes ? layout.lanes.length * laneHead : head;
  const labelOf = (mark: Mark): Place | undefined => {
    if (!mark.label) return undefined;
    const place = { x: round(mark.label.at + size.radius), y: round(acrossOf(mark) + 4) };
    return mark.label.side === 'before' ? { ...place, anchor: 'end' } : place;
  };
  return {
    ...frameOf(layout, length, heads + layout.rows * size.row + head, size.radius),
    laneLabels: hasLanes
      ? layout.lanes.map((_, lane) => ({ x: 0, y: round(laneStart(lane) - 6) }))
      : [],
    bins: [],
    marks: layout.marks.map((mark) => {
      const fade = fadeOf(mark);
      const label = labelOf(mark);
      const isDiamond = items[mark.index]?.isDiamond ?? false;
      return {
        index: mark.index,
        shape: mark.shape,
        shapes: shapesOf(mark, acrossOf(mark), size, isDiamond),
        ...(fade ? { fade } : {}),
        ...(label ? { label } : {}),
      };
    }),
  };
}

function drawBins(layout: DensityLayout, length: number, { radius }: Size): TimelineDrawing {
  const depth = barReach + head;
  return {
    ...frameOf(layout, length, depth, radius),
    laneLabels: [],
    marks: [],
    bins: layout.bins.map((bin) => {
      const deep = (bin.count / layout.most) * barReach;
      const long = Math.max(2, bin.end - bin.start - 0.6);
      return {
        month: bin.month,
        count: bin.count,
        shapes: [box(bin.start + radius, depth - deep, long, deep)],
      };
    }),
  };
}

/**
 * Draws dated things along an axis of some length, in units: one by one where they fit, else by how
 * many begin in each month.
 */
export function drawTimeline(
  items: readonly DrawnItem[],
  lanes: number,
  length: number,
): TimelineDrawing {
  const flat = lanes < 2;
  const own = items.map((item) => ({ ...item, lane: flat ? 0 : item.lane }));
  const layOut = ({ radius }: Size, most?: number) =>
    layOutTimeline(own, {
      length: length - 2 * radius,
      markLength: 2 * radius,
      lanes: flat ? 1 : lanes,
      tickRoom,
      ...(most === undefined ? {} : { most }),
    });
  const roomy = layOut(large);
  const size = roomy.kind === 'marks' && roomy.rows > manyRows ? small : large;
  const layout = size === large ? roomy : layOut(size);
  if (layout.kind === 'marks' && layout.rows <= mostRows)
    return drawMarks(own, layout, length, size);
  const density = layout.kind === 'density' ? layout : layOut(size, 0);
  return density.kind === 'density'
    ? drawBins(density, length, size)
    : drawMarks(own, density, length, size);
}
