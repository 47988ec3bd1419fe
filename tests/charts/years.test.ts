import { scaleUtc } from 'd3-scale';
import { expect, test } from 'vitest';
import { spellPeriod, yearTicks } from '../../src/charts/years.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

const ticksOf = (from: string, until: string, room = 44, length = 760) => {
  const scale = scaleUtc()
    .domain([day(from), day(until)])
    .range([0, length]);
  const { years, step } = yearTicks(scale, room, day(from), day(until)) ?? { years: [], step: 0 };
  return { step, years: years.map((year) => spellPeriod(year, 'year')) };
};

test.each([
  ['2025-01-01', '2027-01-01', 1, ['2025', '2026']],
  ['2024-11-01', '2026-02-01', 1, ['2025', '2026']],
  ['1960-09-01', '2026-02-01', 5, ['1965', '2025']],
  ['0000-01-01', '0003-01-01', 1, ['0000', '0002']],
  ['0000-01-01', '9999-12-31', 1000, ['0000', '9000']],
  ['1000-06-01', '2025-01-01', 100, ['1100', '2000']],
])('from %s until %s a tick comes every %d years', (from, until, step, ends) => {
  const ticks = ticksOf(from, until);
  expect(ticks.step).toBe(step);
  expect([ticks.years[0], ticks.years.at(-1)]).toEqual(ends);
});

test('where no year begins there is no tick', () => {
  expect(ticksOf('2025-02-01', '2025-08-01').years).toEqual([]);
});

test('a period is a year or a month', () => {
  expect(spellPeriod(day('2025-07-09'), 'year')).toBe('2025');
  expect(spellPeriod(day('0987-07-09'), 'month')).toBe('0987-07');
});
