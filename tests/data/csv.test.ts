import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv, listed, type Column } from '../../src/data/csv.ts';

interface Row {
  readonly a: string;
  readonly b?: string;
}

const columns: readonly Column<Row>[] = [
  ['a', ({ a }) => a],
  ['b', ({ b }) => b],
];

const rows: readonly Row[] = [
  { a: 'plain', b: 'é « ’ 😀' },
  { a: 'a, "b"', b: 'two\nlines\r\nthree' },
  { a: '', b: ' spaces ' },
  { a: 'x' },
];

test('writes a line of headings and quotes only what needs it', () => {
  expect(csv(columns, rows.slice(0, 2))).toBe(
    'a,b\r\nplain,é « ’ 😀\r\n"a, ""b""","two\nlines\r\nthree"\r\n',
  );
});

test('is read back by a parser', () => {
  expect(parse(csv(columns, rows), { columns: true })).toEqual(
    rows.map(({ a, b = '' }) => ({ a, b })),
  );
});

test('separates several values of a cell', () => {
  expect([listed(['a', 'b']), listed([])]).toEqual(['a|b', '']);
});
