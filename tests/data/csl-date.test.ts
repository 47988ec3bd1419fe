import { expect, test } from 'vitest';
import { cslDate, cslDateOf, cslDay } from '../../src/data/csl-date.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';

test.each([
  ['2025-07-09', { 'date-parts': [[2025, 7, 9]] }],
  ['2025-07', { 'date-parts': [[2025, 7]] }],
  ['2025', { 'date-parts': [[2025]] }],
  ['2021-05~', { 'date-parts': [[2021, 5]], circa: true }],
  ['2021-05?', { 'date-parts': [[2021, 5]], circa: true }],
  ['2021-22', { 'date-parts': [[2021]], season: 2 }],
  ['2021-24%', { 'date-parts': [[2021]], season: 4, circa: true }],
  ['2025-07-09/2025-07-11', { 'date-parts': [[2025, 7, 9], [2025, 7, 11]] }], // prettier-ignore
  ['2025-07-09/2025-08~', { 'date-parts': [[2025, 7, 9], [2025, 8]], circa: true }], // prettier-ignore
  ['2021-21/2021-22', { literal: '2021-21/2021-22' }],
  ['2021-XX', { literal: '2021-XX' }],
  ['202X', { literal: '202X' }],
  ['20XX', { literal: '20XX' }],
  ['0987-06', { 'date-parts': [[987, 6]] }],
  ['-0044-03-15', { literal: '-0044-03-15' }],
  ['-0044-21', { literal: '-0044-21' }],
  ['1985/', { literal: '1985/' }],
  ['[..2020]', { literal: '[..2020]' }],
  ['2025-06/..', { literal: '2025-06/..' }],
  ['../2025-06', { literal: '../2025-06' }],
  ['[2025-07-07,2025-07-08]', { literal: '[2025-07-07,2025-07-08]' }],
])('%s is %j', (text, expected) => {
  const written = cslDateOf(parseEdtf(text));
  expect(written).toEqual(expected);
  expect(cslDate.parse(written)).toEqual(expected);
});

test('a moment is its day', () => {
  expect(cslDay('2026-11-24T08:30:00Z')).toEqual({ 'date-parts': [[2026, 11, 24]] });
});
