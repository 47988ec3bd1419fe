import { isInside, meet, type Box } from '../boxes.ts';
import type { Point } from '../rounded-path.ts';

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where a text stands: its baseline and which end of it is at x. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What is already on the sheet, which no label may meet. */
export interface Sheet {
  readonly frame: Box;
  readonly discs: readonly Disc[];
  readonly boxes: readonly Box[];
}

export interface LabelledDisc extends Disc {
  /** Room that the label needs, in units; 0 for none. */
  readonly labelLength: number;
}

/** What a line of text takes above and below its middle, and how far below it the baseline is. */
const half = 7;
const baseline = 4;
/** What stays free between a label and its mark, and around it. */
const gap = 3;
const margin = 2;

/** How far a mark is from a box; below 0 where they meet. */
export const gapBetween = (box: Box, { x, y, r }: Disc): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) -
  r;

const widen = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

const isFree = (box: Box, { frame, discs, boxes }: Sheet): boolean => {
  const roomy = widen(box, margin);
  return (
    isInside(roomy, frame) &&
    !boxes.some((other) => meet(roomy, other)) &&
    !discs.some((disc) => gapBetween(roomy, disc) < 0)
  );
};

const boxAround = (x: number, middle: number, length: number, side: -1 | 0 | 1): Box => {
  const left = side === 0 ? x - length / 2 : side === 1 ? x : x - length;
  return { left, top: middle - half, right: left + length, bottom: middle + half };
};

const anchors = { [-1]: 'end', 0: 'middle', 1: 'start' } as const;

/**
 * Sides of a mark in the order in which an eye expects its label: right, left, above, below, the
 * corners; last, above and below once more but moved aside as far as the mark allows.
 */
const sides = [
  { across: 1, down: 0 },
  { across: -1, down: 0 },
  { across: 0, down: -1 },
  { across: 0, down: 1 },
  { across: 1, down: -1 },
  { across: 1, down: 1 },
  { across: -1, down: -1 },
  { across: -1, down: 1 },
  { across: 0, down: -1, aside: -1 },
  { across: 0, down: -1, aside: 1 },
  { across: 0, down: 1, aside: -1 },
  { across: 0, down: 1, aside: 1 },
] as const;

const isOn = (small: Disc, large: Disc): boolean =>
  Math.hypot(small.x - large.x, small.y - large.y) < large.r;

/** The places beside a mark where a label of a length may stand, the best first. */
const placesBeside = (
  { x, y, r }: Disc,
  length: number,
  frame: Box,
): { label: Label; box: Box }[] =>
  sides.map(({ across, down, ...moved }) => {
    const slant = across !== 0 && down !== 0 ? Math.SQRT1_2 : 1;
    const reach = r + gap + margin;
    const middle = y + (across === 0 ? down * (reach + half) : down * (reach * slant + half / 2));
    const aside = 'aside' in moved ? moved.aside * Math.max(0, length / 2 - r) : 0;
    // Near the edge of the frame, a label above or below moves as far as it must.
    const room = margin + length / 2;
    const over = Math.min(Math.max(x + aside, frame.left + room), frame.right - room);
    const at = across === 0 ? over : x + across * reach * slant;
    return {
      label: { x: Math.round(at), y: Math.round(middle + baseline), anchor: anchors[across] },
      box: boxAround(at, middle, length, across),
    };
  });

/**
 * Places labels beside their marks, in the order given, so that none meets another, a mark, a box
 * or the edge of the frame. A label that finds no place is left out.
 */
export function placeLabels(
  marks: readonly LabelledDisc[],
  sheet: Sheet,
): { labels: (Label | undefined)[]; boxes: Box[] } {
  const boxes = [...sheet.boxes];
  const labels = marks.map((mark): Label | undefined => {
    if (mark.labelLength === 0) return undefined;
    // The label of a mark on a larger one may also stand beside that.
    const under = sheet.discs.filter((disc) => disc.r > mark.r && isOn(mark, disc));
    const found = [mark, ...under]
      .flatMap((disc) => placesBeside(disc, mark.labelLength, sheet.frame))
      .find(({ box }) => isFree(box, { ...sheet, boxes }));
    if (found) boxes.push(found.box);
    return found?.label;
  });
  return { labels, boxes };
}

/** Tells whether a point is inside rings, by how many lines lie to its left. */
const isWithin = ([x, y]: Point, rings: readonly (readonly Point[])[]): boolean =>
  rings.reduce(
    (inside, ring) =>
      ring.reduce((within, [ax, ay], index) => {
        const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
        const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
        return crosses ? !within : within;
      }, inside),
    false,
  );

const step = 8;

/** The places in an area where the middle of a text may stand, the nearest to its own middle first. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Point[];
}

function roomIn(rings: readonly (readonly Point[])[]): Room {
  const ring = rings.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const places: { readonly point: Point; readonly away: number }[] = [];
  for (let y = middle[1] % step; y < bottom; y += step)
    for (let x = middle[0] % step; x < right; x += step)
      if (y > top && x > left)
        places.push({ point: [x, y], away: Math.hypot(x - middle[0], y - middle[1]) });
  places.sort((a, b) => a.away - b.away);
  return { width: right - left, height: bottom - top, places: places.map(({ point }) => point) };
}

// Many maps show the same countries.
const rooms = new WeakMap<readonly (readonly Point[])[], Room>();

/** Places a text inside an area, as near its middle as nothing is in the way; none if it cannot. */
export function placeInside(
  rings: readonly (readonly Point[])[],
  length: number,
  sheet: Sheet,
): { label: Label; box: Box } | undefined {
  const room = rooms.get(rings) ?? roomIn(rings);
  rooms.set(rings, room);
  if (room.width < length || room.height < 2 * half) return undefined;
  for (const [x, y] of room.places) {
    const box = boxAround(x, y, length, 0);
    if (!isFree(box, sheet)) continue;
    const roomy = widen(box, margin);
    const edge = [0, 0.25, 0.5, 0.75, 1].flatMap((part): Point[] => {
      const along = roomy.left + part * (roomy.right - roomy.left);
      return [
        [along, roomy.top],
        [along, roomy.bottom],
      ];
    });
    if (edge.every((point) => isWithin(point, rings)))
      return { label: { x: Math.round(x), y: Math.round(y + baseline), anchor: 'middle' }, box };
  }
  return undefined;
}
