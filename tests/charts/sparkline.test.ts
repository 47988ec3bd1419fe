import { expect, test } from 'vitest';
import { sparkPath, sparkWidth } from '../../src/charts/sparkline.ts';

test('a sparkline has a stroke a quarter that has any, by its share of the fullest', () => {
  const span = ['2024-01-15', '2025-12-31'] as const;
  const days = ['2024-02-01', '2025-07-09', '2025-08-01', '2025-09-30', '2025-09-30'];
  expect(sparkWidth(span)).toBe(16);
  expect(sparkPath(days, span)).toBe('M1 12v-3M13 12v-12');
});

test('the least stroke can still be seen', () => {
  const days = ['2024-01-01', ...Array<string>(50).fill('2024-04-01')];
  expect(sparkPath(days, ['2024-01-01', '2024-06-01'])).toBe('M1 12v-2M3 12v-12');
});

test.each([
  ['1960-01-01', '2026-12-31'],
  ['0000-01-01', '9999-12-31'],
])('from %s to %s it is no wider than its line, and loses nothing', (first, last) => {
  expect(sparkWidth([first, last])).toBeLessThanOrEqual(160);
  const path = sparkPath([first, last, last], [first, last]);
  expect(path).toMatch(/^M1 12v-6M(\d+) 12v-12$/);
  expect(Number(/M(\d+) 12v-12/.exec(path)?.[1])).toBeLessThan(sparkWidth([first, last]));
});
