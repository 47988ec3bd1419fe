import { compareDays } from '../edtf/days.ts';
import type { EdtfDate } from '../edtf/edtf.ts';
import type { Actor, Position } from './entries.ts';

type Days = Pick<EdtfDate, 'earliest' | 'latest'>;

/** Orders positions from the last begun to the first; those without a start come last. */
export const byStart = (a: Position, b: Position): number => {
  const [left, right] = [a.from?.earliest ?? null, b.from?.earliest ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareDays(right, left);
};

/** Finds the position by which an actor is known: the one begun last, of those held still if any. */
export function chiefPosition({ positions }: Pick<Actor, 'positions'>): Position | undefined {
  const ordered = positions.toSorted(byStart);
  return ordered.find(({ to }) => to === '..') ?? ordered[0];
}

const ordered = (...days: readonly (string | null | undefined)[]): string[] =>
  days.filter((day) => typeof day === 'string').sort(compareDays);

/**
 * The days on which a position is known to have been held: from the last day on which it can have
 * begun to the first on which it can have ended, and while its holder was seen in it. `latest` is
 * `null` where it goes on; none where no day is sure.
 */
export function sureSpanOf({
  from,
  to,
  attested,
}: Pick<Position, 'from' | 'to' | 'attested'>): Days | undefined {
  const [earliest] = ordered(from?.latest, attested?.earliest);
  if (earliest === undefined) return undefined;
  if (to === '..') return { earliest, latest: null };
  // Of a position whose end is not known, the day on which it began is sure.
  const began = from?.earliest === from?.latest ? from?.latest : undefined;
  const latest = ordered(to?.earliest ?? began, attested?.latest).at(-1);
  return latest === undefined || compareDays(latest, earliest) < 0
    ? undefined
    : { earliest, latest };
}

const isWithin = (date: Days, span: Days | undefined): boolean =>
  span !== undefined &&
  date.earliest !== null &&
  date.latest !== null &&
  (span.earliest === null || compareDays(span.earliest, date.earliest) <= 0) &&
  (span.latest === null || compareDays(date.latest, span.latest) <= 0);

/**
 * Finds the position that an actor surely held at a date, on every day that the date may be; of
 * several, the one that its file gives first. None where the date lies in the unsure part of each.
 */
export const positionAt = (
  { positions }: Pick<Actor, 'positions'>,
  date: Days,
): Position | undefined => positions.find((position) => isWithin(date, sureSpanOf(position)));

/** Lists the positions that an actor surely held on a day, in the order of its file. */
export const positionsOn = ({ positions }: Pick<Actor, 'positions'>, day: string): Position[] =>
  positions.filter((position) => isWithin({ earliest: day, latest: day }, sureSpanOf(position)));

/** Finds the position that an actor is last known to have held before a day, and until when. */
export function lastPosition(
  { positions }: Pick<Actor, 'positions'>,
  before: string,
): { readonly position: Position; readonly until: string } | undefined {
  return positions
    .flatMap((position) => {
      const until = sureSpanOf(position)?.latest;
      return until && compareDays(until, before) < 0 ? [{ position, until }] : [];
    })
    .sort((a, b) => compareDays(b.until, a.until))[0];
}
