import { expect, test } from 'vitest';
import { exactSides } from '../../src/schema-org/dates.ts';
import { sameAsOf } from '../../src/schema-org/telling.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';

test.each([
  ['2025-07-09', { startDate: '2025-07-09', endDate: '2025-07-09' }],
  ['2025-07', { startDate: '2025-07' }],
  ['2025', { startDate: '2025' }],
  ['2025-07-09/2025-07-11', { startDate: '2025-07-09', endDate: '2025-07-11' }],
  ['2025-07~/2025-09', { endDate: '2025-09' }],
  ['2025-06/..', { startDate: '2025-06' }],
  ['1985/', { startDate: '1985' }],
  ['/1985-04', { endDate: '1985-04' }],
  ['[..2020]', {}],
  ['0000', {}],
  ['-0044-03-15', {}],
  ['2021-05~', {}],
  ['2021-05?', {}],
  ['202X', {}],
  ['2021-21', {}],
  ['[2025-07-07,2025-07-08]', {}],
])('of %s, schema.org is told what is certain', (text, expected) => {
  expect(exactSides(parseEdtf(text))).toEqual(expected);
});

test('a day with its hour begins then, and does not end on itself', () => {
  expect(exactSides(parseEdtf('2026-01-05'), '04:30')).toEqual({ startDate: '2026-01-05T04:30' });
});

test('other addresses end with the Wikidata item, where there is one', () => {
  const sameAs = ['https://ada.example/'];
  expect(sameAsOf({ sameAs, wikidata: undefined })).toEqual(sameAs);
  expect(sameAsOf({ sameAs, wikidata: 'Q1' })).toEqual([
    ...sameAs,
    'https://www.wikidata.org/entity/Q1',
  ]);
});
