import { describe, expect, test } from 'vitest';
import { cutFile, type CutFile } from '../../src/check/frontmatter.ts';

const cutOf = (text: string): CutFile => {
  const cut = cutFile(text);
  if (Array.isArray(cut)) throw new Error(cut[0]?.problem);
  return cut;
};

test.each([
  ['---\ntitle: T\n---\nText', { title: 'T' }, 'Text', 3],
  [
    '---\r\ntitle: T\r\nkind: k\r\n---\r\n\r\nText\r\n',
    { title: 'T', kind: 'k' },
    '\r\nText\r\n',
    4,
  ],
  ['\uFEFF---\ntitle: T\n---\nText', { title: 'T' }, 'Text', 3],
  ['--- \t\ntitle: T\n---\t\nText', { title: 'T' }, 'Text', 3],
  ['---\ntitle: T\n---', { title: 'T' }, '', 2],
  ['---\n---\nText', null, 'Text', 2],
  ['---\ntitle: T\n---\nOne\n\n---\n\nTwo', { title: 'T' }, 'One\n\n---\n\nTwo', 3],
  ['---\ntitle: |\n  One\n  ---\n  Two\n---\n', { title: 'One\n---\nTwo\n' }, '', 6],
  // YAML 1.2: dates stay texts, as precise as they were written.
  ['---\na: 2025-07-21\nb: 2025\nc: no\n---\n', { a: '2025-07-21', b: 2025, c: 'no' }, '', 5],
])('cuts %j in two', (text, data, body, linesBefore) => {
  expect(cutOf(text)).toMatchObject({ data, body, linesBefore });
  expect(text.slice(0, text.length - body.length).split('\n')).toHaveLength(linesBefore + 1);
});

const none = {
  line: 1,
  problem: 'The file has no frontmatter.',
  remedy: 'Begin it with a line “---”, its keys, and a line “---”.',
};

test.each([
  '',
  'Text',
  'title: T\n---\n',
  '---\ntitle: T\n',
  '---\ntitle: T\n--- and more\n',
  '\n---\ntitle: T\n---\n',
  'One\n---\ntitle: T\n---\n',
  '----\ntitle: T\n---\n',
])('finds no frontmatter in %j', (text) => {
  expect(cutFile(text)).toEqual([none]);
});

const remedy = 'Check the indents, and put a text that holds “: ” or begins with a sign in quotes.';

test.each([
  [
    '---\ntitle: T\nname: a\ntitle: U\n---\n',
    [
      {
        line: 4,
        column: 1,
        problem: 'The frontmatter is not YAML: Map keys must be unique.',
        remedy,
      },
    ],
  ],
  [
    '---\ntitle: One: two\n---\n',
    [
      {
        line: 2,
        column: 8,
        problem:
          'The frontmatter is not YAML: Nested mappings are not allowed in compact mappings.',
        remedy,
      },
    ],
  ],
  [
    '---\r\nkind: person\r\nname: "A\r\n---\r\n',
    [
      {
        line: 4,
        column: 1,
        problem: 'The frontmatter is not YAML: Missing closing "quote.',
        remedy,
      },
    ],
  ],
  [
    '---\nkind: [a\n---\n',
    [
      {
        line: 3,
        column: 1,
        problem:
          'The frontmatter is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
        remedy,
      },
    ],
  ],
])('says where %j is not YAML', (text, faults) => {
  expect(cutFile(text)).toEqual(faults);
});

test('says all that is wrong with the YAML, not the first thing', () => {
  const faults = cutFile('---\na: 1\na: 2\nb: 1\nb: 2\n---\n');
  expect(Array.isArray(faults) && faults.map(({ line }) => line)).toEqual([3, 5]);
});

describe('finds the line of', () => {
  const { whereIs } = cutOf(`---
title: T
dates:
  - 2021-05-24-second-coup
  - date: 2025
    actors: [ada, eve]
name: { fr: F, en: E }
2020: number
---
`);

  test.each([
    [['title'], 2, 1],
    [['dates'], 3, 1],
    [['dates', 0], 4, 5],
    [['dates', 1], 5, 5],
    [['dates', 1, 'actors'], 6, 5],
    [['dates', 1, 'actors', 1], 6, 19],
    [['name', 'en'], 7, 16],
    // The nearest above what is not there
    [['dates', 1, 'sources'], 5, 5],
    [['dates', 9, 'sources', 2], 3, 1],
    [['title', 'fr', 'x'], 2, 1],
  ])('%j', (path, line, column) => {
    expect(whereIs(path)).toEqual({ line, column });
  });

  test('nothing above: the first of the file', () => {
    expect(whereIs(['kind'])).toEqual({ line: 1 });
    expect(whereIs([])).toEqual({ line: 1 });
    expect(cutOf('---\n---\n').whereIs(['kind'])).toEqual({ line: 1 });
  });
});
