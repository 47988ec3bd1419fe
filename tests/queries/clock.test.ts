import { expect, test } from 'vitest';
import { buildInstant } from '../../src/queries/clock.ts';

test.each([
  ['2026-11-25', '2026-11-25T00:00:00.000Z'],
  ['2026-11-25T08:00:00Z', '2026-11-25T08:00:00.000Z'],
  ['2026-11-25T08:00:00+02:00', '2026-11-25T06:00:00.000Z'],
])('BUILD_DATE %s is %s', (written, instant) => {
  expect(buildInstant({ BUILD_DATE: written })).toBe(instant);
});

test('a BUILD_DATE that is no date is refused with one that is', () => {
  expect(() => buildInstant({ BUILD_DATE: 'soon' })).toThrow(/“soon”.*2026-11-25T08:00:00Z/);
});

test.each([{}, { BUILD_DATE: '' }])('without one, the build is now', (environment) => {
  const age = Date.now() - Date.parse(buildInstant(environment));
  expect(Math.abs(age)).toBeLessThan(10_000);
});
