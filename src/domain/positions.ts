import { overlaps, type EdtfDate } from '../edtf/edtf.ts';
import type { Actor, Position } from './entries.ts';

/** The days that a position covers; `null` where a side is open or not known. */
export const spanOf = ({
  from,
  to,
}: Pick<Position, 'from' | 'to'>): Pick<EdtfDate, 'earliest' | 'latest'> => ({
  earliest: from?.earliest ?? null,
  latest: to === undefined || to === '..' ? null : to.latest,
});

/** Orders positions from the last begun to the first; those without a start come last. */
export const byStart = (a: Position, b: Position): number => {
  const [left, right] = [a.from?.earliest ?? '', b.from?.earliest ?? ''];
  return left === right ? 0 : left < right ? 1 : -1;
};

/**
 * Finds the position that an actor held at a date. One that is known to cover the date comes
 * before one of which the end is not known; then the one begun last.
 */
export function positionAt(
  { positions }: Pick<Actor, 'positions'>,
  date: Pick<EdtfDate, 'earliest' | 'latest'>,
): Position | undefined {
  const held = positions.filter((position) => overlaps(spanOf(position), date)).sort(byStart);
  return held.find(({ to }) => to !== undefined) ?? held[0];
}
