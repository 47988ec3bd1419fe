import type { GeoContext } from 'd3-geo';

/** Whole units from the left and from the top. */
export type Point = readonly [x: number, y: number];

interface Line {
  readonly points: Point[];
  isClosed: boolean;
}

const isSame = (a: Point | undefined, b: Point): boolean => a?.[0] === b[0] && a[1] === b[1];

/** Twice the area of a ring, in square units. */
const doubleArea = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  );

/** Tells whether a point adds nothing between the two around it. */
const isOnTheWay = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]) &&
  (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) >= 0;

/** Takes lines from d3-geo and keeps them in whole units, without the points that add nothing. */
export class RoundedPath implements GeoContext {
  readonly #lines: Line[] = [];

  beginPath(): void {
    this.#lines.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.#lines.push({ points: [[Math.round(x), Math.round(y)]], isClosed: false });
  }

  lineTo(x: number, y: number): void {
    const points = this.#lines.at(-1)?.points;
    const point: Point = [Math.round(x), Math.round(y)];
    if (!points || isSame(points.at(-1), point)) return;
    const [before, last] = points.slice(-2);
    if (before && last && isOnTheWay(before, last, point)) points.pop();
    points.push(point);
  }

  closePath(): void {
    const line = this.#lines.at(-1);
    if (!line) return;
    line.isClosed = true;
    const [first] = line.points;
    if (first && line.points.length > 1 && isSame(line.points.at(-1), first)) line.points.pop();
  }

  /** Only points are drawn so, and a map has none. */
  arc(): void {
    throw new Error('A path of lines has no arcs.');
  }

  /** The closed lines of at least so many square units. */
  rings(leastArea: number): Point[][] {
    return this.#lines
      .filter(({ points, isClosed }) => isClosed && doubleArea(points) >= 2 * leastArea)
      .map(({ points }) => points);
  }

  /** The open lines that lead somewhere. */
  lines(): Point[][] {
    return this.#lines
      .filter(({ points, isClosed }) => !isClosed && points.length > 1)
      .map(({ points }) => points);
  }
}

/** Spells lines as the `d` of one path, in relative whole numbers: `m10 20 5-3 2 8z`. */
export function spellPath(lines: readonly (readonly Point[])[], end: '' | 'z' = ''): string {
  let at: Point = [0, 0];
  const stepTo = (point: Point): string => {
    const [dx, dy] = [point[0] - at[0], point[1] - at[1]];
    at = point;
    return `${String(dx)}${dy < 0 ? '' : ' '}${String(dy)}`;
  };
  return lines
    .map((points) => {
      const [first] = points;
      const steps = points.map(stepTo);
      // A closed line ends where it began.
      if (end === 'z' && first) at = first;
      return `m${steps.reduce((all, step) => `${all}${step.startsWith('-') ? '' : ' '}${step}`)}${end}`;
    })
    .join('');
}
