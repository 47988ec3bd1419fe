import { yearNumber } from '../edtf/days.ts';
import type { EdtfDate, Point } from '../edtf/edtf.ts';
import type { Position } from '../domain/entries.ts';

/** The day, month or year (ISO 8601) of a side that is known for certain; none before the year 1. */
export const exactSide = (point: Point | null | undefined): string | undefined =>
  point &&
  !point.approximate &&
  !point.uncertain &&
  !point.unspecified &&
  yearNumber(point.earliest) > 0 &&
  (point.precision === 'day' || point.precision === 'month' || point.precision === 'year')
    ? point.text
    : undefined;

/** A start and an end as schema.org has them; one that is not known is left out. */
export const sides = (
  start: string | undefined,
  end: string | undefined,
): { startDate?: string; endDate?: string } => ({
  ...(start === undefined ? {} : { startDate: start }),
  ...(end === undefined ? {} : { endDate: end }),
});

/** The sides of a date that are known for certain; a day ends on itself, unless its hour is known. */
export function exactSides(
  date: EdtfDate,
  time?: string,
): { startDate?: string; endDate?: string } {
  switch (date.form) {
    case 'point': {
      const day = exactSide(date.point);
      if (day !== undefined && time !== undefined) return sides(`${day}T${time}`, undefined);
      return sides(day, date.point.precision === 'day' ? day : undefined);
    }
    case 'interval':
      return sides(exactSide(date.start), exactSide(date.end));
    case 'set':
      return {};
  }
}

/** The sides of a position that are known for certain. */
export const heldSides = ({
  from,
  to,
}: Pick<Position, 'from' | 'to'>): { startDate?: string; endDate?: string } =>
  sides(exactSide(from?.point), to === '..' ? undefined : exactSide(to?.point));
