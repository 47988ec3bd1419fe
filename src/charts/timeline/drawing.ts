import {
  layOutTimeline,
  type ChartItem,
  type DensityLayout,
  type Mark,
  type TimelineLayout,
} from './layout.ts';

/** Wide, time runs to the right; tall, it runs down. */
export type Way = 'wide' | 'tall';

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
  readonly way: Way;
  readonly width: number;
  readonly height: number;
  /** The lines of the ticks, as the `d` of one path. */
  readonly ticks: string;
  readonly tickLabels: readonly (Place & { readonly period: string })[];
  /** Its ticks tell the year of every month; else the labels tell that of their day. */
  readonly isOfMonths: boolean;
  /** Where the name of each lane stands; empty where there is one lane. */
  readonly laneLabels: readonly Place[];
  readonly marks: readonly DrawnMark[];
  /** The lines from marks to labels that stand apart, as the `d` of one path. */
  readonly leaders: string;
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
const manyRows = 30;

const laneHead = 21;
const head = 6;
/** What stands before the axis of a tall drawing: the names of its ticks. */
const gutter = 54;
const mostRows: Readonly<Record<Way, number>> = { wide: 70, tall: 20 };
/** The width of a tall drawing, which a phone shows at about its own size. */
const tallWidth = 340;
const labelRoom = 15;
/** How far the letters of a label reach above its line. */
const labelHeight = 12;
const barReach: Readonly<Record<Way, number>> = { wide: 150, tall: 260 };

const round = (number: number): number => Math.round(number);

const at = (way: Way, along: number, across: number): { x: number; y: number } =>
  way === 'wide' ? { x: round(along), y: round(across) } : { x: round(across), y: round(along) };

const box = (way: Way, along: number, across: number, long: number, deep: number) => ({
  tag: 'rect' as const,
  ...at(way, along, across),
  width: round(way === 'wide' ? long : deep),
  height: round(way === 'wide' ? deep : long),
});

function dot(way: Way, along: number, across: number, radius: number, isDiamond: boolean): Shape {
  const { x, y } = at(way, along, across);
  if (!isDiamond) return { tag: 'circle', cx: x, cy: y, r: radius };
  const reach = round(radius * 1.2);
  const [step, back] = [String(reach), String(-reach)];
  return {
    tag: 'path',
    d: `M${String(round(x - reach))} ${String(y)}l${step} ${back} ${step} ${step} ${back} ${step}z`,
  };
}

function shapesOf(
  way: Way,
  mark: Mark,
  across: number,
  { radius }: Size,
  isDiamond: boolean,
): Shape[] {
  const [start, end] = [mark.start + radius, mark.end + radius];
  if (mark.shape === 'dot') return [dot(way, (start + end) / 2, across, radius, isDiamond)];
  if (mark.shape === 'choice')
    return [start + radius, end - radius].map((along) =>
      dot(way, along, across, radius, isDiamond),
    );
  const bar = box(way, start, across - radius, end - start, 2 * radius);
  return [isDiamond ? bar : { ...bar, rx: radius }];
}

const fadeOf = ({ softStart, softEnd }: Mark): Fade | undefined => {
  if (softStart && softEnd) return 'both';
  return softStart ? 'start' : softEnd ? 'end' : undefined;
};

type Frame = Pick<
  TimelineDrawing,
  'way' | 'width' | 'height' | 'ticks' | 'tickLabels' | 'isOfMonths'
>;

/** Between the name of a month and its year below it. */
const yearLine = 13;

/** The longest label of a tick: a month in short, or a year with words. */
const tickLabel = 34;
/** The label of a year of four digits. */
const yearLabel = 28;

function frameOf(
  way: Way,
  { ticks, isOfMonths }: TimelineLayout | DensityLayout,
  length: number,
  depth: number,
  radius: number,
): Frame {
  const places = ticks.map((tick) => ({
    ...tick,
    at: round(tick.at + radius),
    room: /^\d{4}$/.test(tick.period) ? yearLabel : tickLabel,
  }));
  const leaves = ({ at, room }: { at: number; room: number }) =>
    way === 'wide' && at + room > length;
  // The label before one that is moved back into the frame gives way to it, where they would meet.
  const givesWay = ({ at, room }: { at: number; room: number }, index: number) => {
    const next = places[index + 1];
    return next !== undefined && leaves(next) && at + room > length - next.room;
  };
  const below = ticks.some(({ year }) => year !== undefined) ? yearLine : 0;
  const labels = places.flatMap((tick, index) => {
    const { at, period, year } = tick;
    if (givesWay(tick, index)) return [];
    const place: Place =
      way === 'wide'
        ? // A label begins at its tick, or ends with the frame where it would leave it.
          { ...(leaves(tick) ? { x: length, anchor: 'end' } : { x: at }), y: round(depth) + 14 }
        : { x: gutter - 12, y: Math.max(at + 4, labelHeight), anchor: 'end' };
    return [
      { ...place, period },
      ...(year === undefined ? [] : [{ ...place, y: place.y + yearLine, period: year }]),
    ];
  });
  return {
    way,
    isOfMonths,
    width: way === 'wide' ? length : tallWidth,
    height: way === 'wide' ? round(depth) + 20 + below : length,
    ticks: places
      .map((tick) =>
        way === 'wide'
          ? `M${String(tick.at)} 0V${String(round(depth))}`
          : `M${String(gutter - 6)} ${String(tick.at)}H${String(tallWidth)}`,
      )
      .join(''),
    tickLabels: labels,
  };
}

/** Keeps labels in a column apart, each as near its mark as the others allow. */
function dodge(wanted: readonly number[], room: number, length: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let last = -Infinity;
  for (const index of order) last = places[index] = Math.max(places[index] ?? 0, last + room);
  let next = length;
  for (const index of order.toReversed())
    next = (places[index] = Math.min(places[index] ?? 0, next)) - room;
  return places;
}

function drawMarks(
  way: Way,
  items: readonly DrawnItem[],
  layout: TimelineLayout,
  length: number,
  size: Size,
): TimelineDrawing {
  const hasLanes = layout.lanes.length > 1;
  const start = way === 'wide' ? 0 : gutter;
  const laneStart = (lane: number): number => {
    const heads = hasLanes ? (lane + 1) * laneHead : head;
    return start + heads + (layout.lanes[lane]?.firstRow ?? 0) * size.row;
  };
  const acrossOf = ({ lane, row }: Mark): number => laneStart(lane) + (row + 0.5) * size.row;
  const heads = hasLanes ? layout.lanes.length * laneHead : head;
  const depth = start + heads + layout.rows * size.row + head;
  const middles = layout.marks.map((mark) => (mark.start + mark.end) / 2 + size.radius);
  const apart = way === 'tall' ? dodge(middles, labelRoom, length - 8) : [];
  const hasLabels = items.every(({ labelLength }) => labelLength > 0);
  const labelOf = (mark: Mark, position: number): Place | undefined => {
    if (way === 'tall')
      return hasLabels ? { x: round(depth + 14), y: round((apart[position] ?? 0) + 4) } : undefined;
    if (!mark.label) return undefined;
    const place = { x: round(mark.label.at + size.radius), y: round(acrossOf(mark) + 4) };
    return mark.label.side === 'before' ? { ...place, anchor: 'end' } : place;
  };
  return {
    ...frameOf(way, layout, length, depth, size.radius),
    laneLabels: hasLanes
      ? layout.lanes.map((_, lane) => ({ x: 0, y: round(laneStart(lane) - 6) }))
      : [],
    bins: [],
    leaders:
      way === 'tall' && hasLabels
        ? layout.marks
            .map((mark, position) => {
              const from = at(way, middles[position] ?? 0, acrossOf(mark) + size.radius + 2);
              const to = at(way, apart[position] ?? 0, depth + 11);
              return `M${String(from.x)} ${String(from.y)}L${String(to.x)} ${String(to.y)}`;
            })
            .join('')
        : '',
    marks: layout.marks.map((mark, position) => {
      const across = acrossOf(mark);
      const fade = fadeOf(mark);
      const label = labelOf(mark, position);
      return {
        index: mark.index,
        shapes: shapesOf(way, mark, across, size, items[mark.index]?.isDiamond ?? false),
        ...(fade ? { fade } : {}),
        ...(label ? { label } : {}),
      };
    }),
  };
}

function drawBins(
  way: Way,
  layout: DensityLayout,
  length: number,
  { radius }: Size,
): TimelineDrawing {
  const start = way === 'wide' ? 0 : gutter;
  const depth = start + barReach[way] + head;
  return {
    ...frameOf(way, layout, length, depth, radius),
    laneLabels: [],
    marks: [],
    leaders: '',
    bins: layout.bins.map((bin) => {
      const deep = (bin.count / layout.most) * barReach[way];
      const long = Math.max(2, bin.end - bin.start - 0.6);
      const across = way === 'wide' ? depth - deep : start;
      return {
        month: bin.month,
        count: bin.count,
        shapes: [box(way, bin.start + radius, across, long, deep)],
      };
    }),
  };
}

/**
 * Draws dated things one way: one by one where they fit, else by how many begin in each month.
 * A tall drawing has one lane, and its labels in a column of their own.
 */
export function drawTimeline(
  way: Way,
  items: readonly DrawnItem[],
  { lanes, length }: { readonly lanes: number; readonly length: number },
): TimelineDrawing {
  const flat = way === 'tall' || lanes < 2;
  const own = items.map((item) => ({ ...item, lane: flat ? 0 : item.lane }));
  // Along a tall axis a label needs no room: it stands in its column.
  const laid =
    way === 'tall' ? own.map((item) => ({ ...item, labelLength: 0, datedLabelLength: 0 })) : own;
  const layOut = ({ radius }: Size, most?: number) =>
    layOutTimeline(laid, {
      length: length - 2 * radius,
      markLength: 2 * radius,
      lanes: flat ? 1 : lanes,
      tickRoom: way === 'wide' ? 46 : 24,
      ...(most === undefined ? {} : { most }),
    });
  const roomy = layOut(large);
  const size = roomy.kind === 'marks' && roomy.rows > manyRows ? small : large;
  const layout = size === large ? roomy : layOut(size);
  if (layout.kind === 'marks' && layout.rows <= mostRows[way])
    return drawMarks(way, own, layout, length, size);
  const density = layout.kind === 'density' ? layout : layOut(size, 0);
  return density.kind === 'density'
    ? drawBins(way, density, length, size)
    : drawMarks(way, own, density, length, size);
}
