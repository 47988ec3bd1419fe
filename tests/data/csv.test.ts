import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, onTestFinished, test } from 'vitest';
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
    '\uFEFFa,b\r\nplain,é « ’ 😀\r\n"a, ""b""","two\nlines\r\nthree"\r\n',
  );
});

/** Reads a table as the README says: by a parser that knows the mark, apostrophes taken away. */
const readBack = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true }).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replace(/^'/, '')])),
  );

test('is read back by a parser', () => {
  expect(readBack(csv(columns, rows))).toEqual(rows.map(({ a, b = '' }) => ({ a, b })));
});

const cellOf = (a: string) => {
  const text = csv(columns, [{ a }]);
  expect(readBack(text)).toEqual([{ a, b: '' }]);
  return parse(text, { bom: true })[1]?.[0];
};

test.each([
  ...['=1+1', '=HYPERLINK("https://x.example","a")', '+223 20 22', '-3 % : l’Économie', '@cmd'],
  ...[' =1+1', '\t=1+1', '\r=1', '＝1+1', '-0044', "'Ndrangheta", "''"],
])('a spreadsheet does not compute %j', (cell) => {
  expect(cellOf(cell)).toBe(`'${cell}`);
});

test.each([
  ...['2025-07', '2021-21', '1-2', '1/2', '10:30', '3.5', '0987', '7e2', '1/2/2025'],
  ...['mai 2021', 'July 2025', '9 juil. 2025', 'SEPT2', 'Mars', 'March 1, 2025'],
])('a spreadsheet reads %j as it is', (cell) => {
  expect(cellOf(cell)).toBe(`'${cell}`);
});

test.each([
  ...['2025', '2025-07-09', '2025-07-09/2025-07-11', '2025-06/..', '../2020', '202X', '2021-05~'],
  ...['[2025-07-07,2025-07-08]', 'Q912', 'ML', 'bamako|kati', '2025-07-09-visite', 'Le 9 juillet'],
  ...['https://site.example/', 'Marseille', 'G5', '5e'],
])('%j needs no help', (cell) => {
  expect(cellOf(cell)).toBe(cell);
});

const hasGnumeric = spawnSync('ssconvert', ['--version']).status === 0;

// Debian’s spreadsheet, where it is installed: `apt-get install gnumeric`.
test.skipIf(!hasGnumeric)(
  'is opened by gnumeric as it is (skipped where it is not installed)',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'csv-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const cells = ['=1+1', '+1', '-1+2', '2025-07', '0987', '1/2', 'mars 2025', "'Ndrangheta", 'É'];
    const at = (name: string) => path.join(folder, name);
    writeFileSync(
      at('in.csv'),
      csv(
        columns,
        cells.map((a) => ({ a })),
      ),
    );
    const env = { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder };
    execFileSync('ssconvert', [at('in.csv'), at('out.csv')], { env, stdio: 'ignore' });
    const opened = parse(readFileSync(at('out.csv'), 'utf8'), { bom: true });
    expect(opened.slice(1).map(([cell]) => cell)).toEqual(cells);
  },
);

test('separates several values of a cell', () => {
  expect([listed(['a', 'b']), listed([])]).toEqual(['a|b', '']);
});
