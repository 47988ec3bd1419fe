import { expect, test } from 'vitest';
import { textLength } from '../../src/charts/text-length.ts';

// Measured in DejaVu Sans, the widest of the fonts that systems come with, at 100 units.
test.each([
  ['Ouagadougou', 704],
  ['Washington, D.C.', 862],
  ['Tinzaouaten', 613],
  ['Mali', 203],
  ['MAURITANIE', 616],
])('%s is given at least its length, and not much more', (text, length) => {
  expect(textLength(text, 100)).toBeGreaterThanOrEqual(length);
  expect(textLength(text, 100)).toBeLessThan(1.3 * length);
});

test('accents take no room, however they are written', () => {
  expect(textLength('Côte d’Ivoire'.normalize('NFD'), 10)).toBe(textLength('Cote d’Ivoire', 10));
});
