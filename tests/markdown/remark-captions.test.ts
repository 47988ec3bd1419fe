import { expect, test } from 'vitest';
import { readText } from '../../src/markdown/text.ts';

const toldOf = (markdown: string): string[] =>
  readText(markdown, 'fr').faults.map(
    ({ line, column, problem }) => `${String(line)}:${String(column)} ${problem}`,
  );

const table = '| A | B |\n| - | - |\n| 1 | 2 |';

test.each<readonly [markdown: string, faults: readonly string[]]>([
  [table, []],
  [`Table: Avant\n\n${table}`, []],
  [`${table}\n\ntable : Après`, []],
  ['| A | B |\n| - | - |\n|   | 2 |', []],
  [
    'Table: Seule.\n\nUn texte.',
    ['1:1 “Table:” begins the caption of a table, and none stands beside it.'],
  ],
  [
    `Table: Une.\n\n${table}\n\nTable: Deux.`,
    ['7:1 “Table:” begins the caption of a table, and none stands beside it.'],
  ],
  [`${table}\nUn texte collé.`, ['4:1 The row has 1 cell, and the table 2 columns.']],
  [`${table}\n| 3 | 4 | 5 |`, ['4:1 The row has 3 cells, and the table 2 columns.']],
  ['| A | B |\n| - | - |', ['1:1 The table has no rows.']],
  [
    '|   |   |\n| - | - |\n| 1 | 2 |',
    ['1:1 The first row of the table is empty, and names no column.'],
  ],
  [
    'Table: Du ==vert==\n\n| A |\n| - |\n| 1 |',
    ['1:11 “==vert==” is a mark of another tool, and would be printed as it is.'],
  ],
])('%j: what of the table would be dropped is told', (markdown, faults) => {
  expect(toldOf(markdown)).toEqual(faults);
});

test('a table is found by its caption and by its rows, each read as one', () => {
  expect(readText(`Table: Écoles ~~ouvertes~~ fermées\n\n${table}`, 'fr').passages).toEqual([
    'Écoles ouvertes fermées',
    'A · B',
    '1 · 2',
  ]);
});
