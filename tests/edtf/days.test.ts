import { describe, expect, test } from 'vitest';
import {
  compareDays,
  monthOfDay,
  spellDay,
  startOfDay,
  yearNumber,
  yearOfDay,
} from '../../src/edtf/days.ts';

test.each([
  ['2025-07-09', '2025', '2025-07', 2025],
  ['0987-06-01', '0987', '0987-06', 987],
  ['0000-12-31', '0000', '0000-12', 0],
  ['-0044-03-15', '-0044', '-0044-03', -44],
])('%s is of %s and of %s', (day, year, month, number) => {
  expect(yearOfDay(day)).toBe(year);
  expect(monthOfDay(day)).toBe(month);
  expect(yearNumber(day)).toBe(number);
});

test.each(['9999-12-31', '2024-02-29', '0050-02-28', '0000-01-01', '-0001-12-31', '-0044-03-15'])(
  '%s begins at a moment, and is spelled again from it',
  (day) => {
    const start = startOfDay(day);
    expect(spellDay(start)).toBe(day);
    expect(Math.abs(start.getTime() % 86_400_000)).toBe(0);
  },
);

test('the start of a month or a year is that of its first day', () => {
  expect(spellDay(startOfDay('2025-07'))).toBe('2025-07-01');
  expect(spellDay(startOfDay('-0044'))).toBe('-0044-01-01');
});

describe('orders days', () => {
  const days = [
    ...['-0100-01-01', '-0044-01-01', '-0044-03-15', '-0043', '0000-01-01', '0001', '0987-06'],
    ...['2025', '2025-07', '2025-07-01', '2025-07-09', '9999-12-31'],
  ];

  test('as they follow one another', () => {
    expect(days.toReversed().sort(compareDays)).toEqual(days);
    expect(compareDays('2025-07-09', '2025-07-09')).toBe(0);
  });

  test('as their first moments do', () => {
    const moments = days.map((day) => startOfDay(day).getTime());
    expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
  });
});
