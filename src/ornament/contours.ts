import { contours } from 'd3-contour';
import { remember } from '../remember.ts';

/** The box of the ornament, in its own units. */
export const contourBox = { width: 600, height: 300 } as const;

/** How finely contour lines are drawn. */
interface Detail {
  /** The side of a cell of the grid of heights, which divides the sides of the box. */
  readonly cell: number;
  /** How many lines there are between the foot and the top. */
  readonly levels: number;
  /** One point of the lines in so many is kept. */
  readonly every: number;
  /** How many units of the path are one of the box. */
  readonly scale: number;
}

/** Few bytes: what a page bears. */
const ofPages: Detail = { cell: 50, levels: 5, every: 2, scale: 1 };

// The hills stand in the box and a little around it.
const field = { x: -25, y: -25, width: 675, height: 375 };

/** A repeatable source of numbers from 0 to 1 for a text (FNV-1a into mulberry32). */
function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Heights on a grid: a few hills, wider than high, that lean to the end of the box. */
function heights(random: () => number, cell: number, columns: number, rows: number): number[] {
  const hills = Array.from({ length: 4 }, (_, index) => ({
    x: field.x + field.width * (0.45 + 0.5 * random()),
    y: field.y + field.height * (0.15 + 0.7 * random()),
    spreadX: field.width * (0.1 + 0.12 * random()),
    spreadY: field.height * (0.16 + 0.2 * random()),
    height: 1 - 0.16 * index,
  }));
  return Array.from({ length: columns * rows }, (_, index) => {
    const [x, y] = [((index % columns) - 1) * cell, (Math.floor(index / columns) - 1) * cell];
    return hills.reduce(
      (sum, hill) =>
        sum +
        hill.height *
          Math.exp(-(((x - hill.x) / hill.spreadX) ** 2) - ((y - hill.y) / hill.spreadY) ** 2),
      0,
    );
  });
}

type Point = readonly [number, number];

/** To an even number: the middle of two of them is whole. */
const even = (number: number): number => 2 * Math.round(number / 2);

/**
 * Draws a closed line as quadratic curves through the middles of its sides, in whole units. Each
 * side goes on straight from one curve to the next, so that `t` finds every corner but the first.
 */
function smooth(ring: readonly Point[]): string {
  const at = (index: number): Point => {
    const [x, y] = ring[index % ring.length] ?? [0, 0];
    return [even(x), even(y)];
  };
  const middle = (index: number): Point => {
    const [[ax, ay], [bx, by]] = [at(index), at(index + 1)];
    return [(ax + bx) / 2, (ay + by) / 2];
  };
  const step = ([ax, ay]: Point, [bx, by]: Point) => `${String(bx - ax)} ${String(by - ay)}`;
  const [start, first] = [middle(0), middle(1)];
  const others = ring.slice(1).map((_, index) => step(middle(index + 1), middle(index + 2)));
  const curves = `q${step(start, at(1))} ${step(start, first)}t${others.join(' ')}`;
  return `M${start.join(' ')}${curves}`.replaceAll(' -', '-');
}

/**
 * Draws the contour lines of a subject, the same for the same name: from the lowest to the highest,
 * the `d` of an SVG path in `contourBox` times `scale`. Lines that run off the box close outside it.
 */
export function contourLines(name: string, { cell, levels, every, scale }: Detail): string[] {
  const columns = contourBox.width / cell + 3;
  const rows = contourBox.height / cell + 3;
  const values = heights(randomFrom(name), cell, columns, rows);
  const peak = Math.max(...values);
  const step = 0.725 / (levels - 1);
  const thresholds = Array.from({ length: levels }, (_, index) => peak * (0.12 + step * index));
  return contours()
    .size([columns, rows])
    .thresholds(thresholds)(values)
    .map(({ coordinates }) =>
      coordinates
        .flat()
        .map((ring) =>
          ring
            .slice(0, -1)
            .filter((_, index) => index % every === 0)
            .map(([x = 0, y = 0]): Point => [(x - 1.5) * cell * scale, (y - 1.5) * cell * scale]),
        )
        .filter((ring) => ring.length > 3)
        .map(smooth)
        .join(''),
    );
}

/** The contour lines of a page, as two paths: its index line, which a map draws stronger, last. */
export type Ornament = readonly [lines: string, indexLine: string];

const indexLine = 2;

/** Draws the contour lines of a subject for a page. */
export const contourPath = remember('contours', (name: string): Ornament => {
  const lines = contourLines(name, ofPages);
  return [lines.filter((_, level) => level !== indexLine).join(''), lines[indexLine] ?? ''];
});
