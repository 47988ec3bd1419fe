import { scaleUtc } from 'd3-scale';
import { expect, test } from 'vitest';
import { startOfDay } from '../../../src/edtf/days.ts';
import { spellPeriod, yearTicks } from '../../../src/charts/timeline/years.ts';

const ticksOf = (from: string, until: string, room = 44, length = 760) => {
  const scale = scaleUtc()
    .domain([startOfDay(from), startOfDay(until)])
    .range([0, length]);
  return yearTicks(scale, room, startOfDay(from), startOfDay(until)).map((year) =>
    spellPeriod(year, 'year'),
  );
};

test.each([
  ['2025-01-01', '2027-01-01', 1, ['2025', '2026']],
  ['2024-11-01', '2026-02-01', 1, ['2025', '2026']],
  ['1960-09-01', '2026-02-01', 5, ['1965', '2025']],
  ['0000-01-01', '0003-01-01', 1, ['0000', '0002']],
  ['0000-01-01', '9999-12-31', 1000, ['0000', '9000']],
  ['-0044-01-01', '0003-01-01', 5, ['-0040', '0000']],
  ['1000-06-01', '2025-01-01', 100, ['1100', '2000']],
])('from %s until %s a tick comes every %d years', (from, until, step, ends) => {
  const years = ticksOf(from, until);
  expect(Number(years[1]) - Number(years[0])).toBe(step);
  expect([years[0], years.at(-1)]).toEqual(ends);
});

test('where no year begins there is no tick', () => {
  expect(ticksOf('2025-02-01', '2025-08-01')).toEqual([]);
});

test('a period is a year or a month', () => {
  expect(spellPeriod(startOfDay('2025-07-09'), 'year')).toBe('2025');
  expect(spellPeriod(startOfDay('0987-07-09'), 'month')).toBe('0987-07');
  expect(spellPeriod(startOfDay('-0044-03-15'), 'month')).toBe('-0044-03');
});
