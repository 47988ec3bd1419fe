import type { Box } from './boxes.ts';

/** A point, in units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Tells whether a segment passes through a box (Liang–Barsky). */
export function passes(a: Spot, b: Spot, box: Box): boolean {
  let [first, last] = [0, 1];
  const clip = (from: number, step: number, low: number, high: number): boolean => {
    if (step === 0) return from >= low && from <= high;
    const [one, other] = [(low - from) / step, (high - from) / step];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
    return first < last;
  };
  return clip(a.x, b.x - a.x, box.left, box.right) && clip(a.y, b.y - a.y, box.top, box.bottom);
}

/** On which side of a line a point lies: the sign tells. */
const sideOf = (a: Spot, b: Spot, c: Spot): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Tells whether two segments cross between their ends. */
export const cross = (a: Spot, b: Spot, c: Spot, d: Spot): boolean =>
  sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
