import { z } from 'astro/zod';
import { yearNumber } from '../edtf/days.ts';
import type { EdtfDate, Point } from '../edtf/edtf.ts';

const part = z.array(z.int()).min(1).max(3);

/** A date of CSL-JSON 1.0.2. */
export const cslDate = z.union([
  z.strictObject({
    'date-parts': z
      .array(part)
      .min(1)
      .max(2)
      .describe('[[year, month, day]], as far as known; two of them for a span.'),
    season: z.int().min(1).max(4).optional().describe('1 is spring.'),
    circa: z.boolean().optional().describe('The date is approximate or uncertain.'),
  }),
  z.strictObject({ literal: z.string().describe('EDTF, where CSL has no other word.') }),
]);

type CslDate = z.output<typeof cslDate>;

const numbers = (text: string): number[] => text.split('-').map(Number);

const isNamed = ({ precision, unspecified, earliest }: Point): boolean =>
  !unspecified &&
  yearNumber(earliest) > 0 &&
  (precision === 'year' || precision === 'month' || precision === 'day');

/** Says a partial date as CSL does: in parts where it can, else by its EDTF text. */
export function cslDateOf(date: EdtfDate): CslDate {
  const points =
    date.form === 'point'
      ? [date.point]
      : date.form === 'interval' && date.start && date.end
        ? [date.start, date.end]
        : [];
  const [only, other] = points;
  const doubt = points.some(({ approximate, uncertain }) => approximate || uncertain)
    ? { circa: true }
    : {};
  if (only?.precision === 'season' && !other && yearNumber(only.earliest) > 0) {
    const [year = 0, season = 21] = numbers(only.text);
    return { 'date-parts': [[year]], season: season - 20, ...doubt };
  }
  return only && points.every(isNamed)
    ? { 'date-parts': points.map(({ text }) => numbers(text)), ...doubt }
    : { literal: date.text };
}

/** Says the day of a moment as CSL does. */
export const cslDay = (moment: string): CslDate => ({
  'date-parts': [numbers(moment.slice(0, 10))],
});
