import { describe, expect, test } from 'vitest';
import { cutFile, type CutFile } from '../../src/reading/frontmatter.ts';

const cutOf = (text: string): CutFile => {
  const cut = cutFile(text);
  if (Array.isArray(cut)) throw new Error(cut[0]?.problem);
  return cut;
};

test.each([
  ['---\ntitle: T\n---\nText', { title: 'T' }, 'Text', 3],
  ['--- \t\ntitle: T\n---\t\nText', { title: 'T' }, 'Text', 3],
  ['---\ntitle: T\n---', { title: 'T' }, '', 2],
  ['---\n---\nText', null, 'Text', 2],
  ['---\ntitle: T\n---\nOne\n\n---\n\nTwo', { title: 'T' }, 'One\n\n---\n\nTwo', 3],
  ['---\ntitle: |\n  One\n  ---\n  Two\n---\n', { title: 'One\n---\nTwo\n' }, '', 6],
  // What is typed is what is read: dates, years and numbers stay as they were written.
  ['---\na: 2025-07-21\nb: 0987\nc: no\n---\n', { a: '2025-07-21', b: '0987', c: 'no' }, '', 5],
  ['---\na: [1.10, 1e3, 0x1F, -0044]\n---\n', { a: ['1.10', '1e3', '0x1F', '-0044'] }, '', 3],
])('cuts %j in two', (text, data, body, linesBefore) => {
  expect(cutOf(text)).toMatchObject({ data, body, linesBefore });
  expect(text.slice(0, text.length - body.length).split('\n')).toHaveLength(linesBefore + 1);
});

const begin = 'Begin it with a line “---”, its keys, and a line “---”.';
const close = 'Write a line “---” between the keys and the text.';
const hyphens = 'Write three hyphens, “---”, at the beginning of the line.';
const quotes = 'Put the text in quotes.';

/** What is told of a file, one line a fault. */
const toldOf = (text: string): string[] => {
  const cut = cutFile(text);
  const faults = Array.isArray(cut) ? cut : cut.faults;
  return faults.map(({ line, column, problem, remedy }) =>
    [[line, column].filter((part) => part !== undefined).join(':'), problem, remedy].join(' | '),
  );
};

const inFrontmatter = (yaml: string): string[] => toldOf(`---\n${yaml}\n---\n`);

test.each([
  ['', `1 | The file has no frontmatter. | ${begin}`],
  ['Text', `1 | The file has no frontmatter: it begins with “Text”. | ${begin}`],
  ['title: T\n---\n', `1 | The file has no frontmatter: it begins with “title: T”. | ${begin}`],
  ['\n---\ntitle: T\n---\n', `1 | The file has no frontmatter. | ${begin}`],
  ['+++\ntitle = "T"\n+++\n', `1 | The file has no frontmatter: it begins with “+++”. | ${begin}`],
  ['----\ntitle: T\n---\n', `1 | The file has no frontmatter: it begins with “----”. | ${begin}`],
  ['---\ntitle: T\n', `1 | The frontmatter that begins here is never closed. | ${close}`],
  [
    '---\ntitle: T\n--- and more\n',
    `1 | The frontmatter that begins here is never closed. | ${close}`,
  ],
  [
    '---\ntitle: T\n--\n\nText',
    `3 | The frontmatter is not closed: this line is “--”. | ${hyphens}`,
  ],
  ['---\ntitle: T\n—\nText', `3 | The frontmatter is not closed: this line is “—”. | ${hyphens}`],
  ['---\ntitle: T\n ---\nText', `1 | The frontmatter that begins here is never closed. | ${close}`],
])('finds no frontmatter in %j', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});

test.each([
  [
    'title: T\nname: a\ntitle: U',
    '4:1 | The key “title” stands twice in one block. | Keep one of the two.',
  ],
  [
    'title: One: two',
    '2:8 | “title: One: two” cannot be read: a text that holds “: ” needs quotes, and each key a line of its own. | Put the text in quotes, as in title: "Bamako: a visit", and check the indents.',
  ],
  [
    'kind: person\nname: "A\nnote: b',
    '3 | “name: "A” opens a quote or a bracket that is never closed. | Close it; to write such a sign in a text, put the text in quotes of the other kind.',
  ],
  [
    'kind: [a',
    '2 | “kind: [a” opens a quote or a bracket that is never closed. | Close it; to write such a sign in a text, put the text in quotes of the other kind.',
  ],
  [
    'title: @here',
    `2:8 | “title: @here” holds a text that begins with a sign which YAML keeps for itself. | ${quotes}`,
  ],
  [
    "title: 'L'armée part'",
    `2:8 | The quote that begins this text ends at 'L', and YAML reads nothing of what follows. | Write "L'armée part".`,
  ],
  [
    'title: "Non" de Gao',
    `2:8 | The quote that begins this text ends at "Non", and YAML reads nothing of what follows. | Write '"Non" de Gao'.`,
  ],
  [
    'title: [Gao] le vol',
    '2:8 | “[Gao] le vol” begins with “[”, which YAML reads as a list. | Put the text in quotes: "[Gao] le vol".',
  ],
  [
    'title: - un',
    '2:8 | “- un” begins with “-”, which YAML reads as a list. | Put the text in quotes: "- un".',
  ],
  [
    'title: > un',
    '2:8 | “> un” begins with “>”, which YAML reads as the beginning of a text of several lines. | Put the text in quotes: "> un".',
  ],
  [
    'dates:\n\t- a',
    '3:1 | The line is indented with a tab, which YAML does not read. | Indent with spaces, two for each step.',
  ],
  [
    'title: "a\\q"',
    '2:10 | “title: "a\\q"” holds a “\\” that YAML does not know between double quotes. | Write “\\\\”, or use single quotes.',
  ],
])('says where %j is not YAML', (yaml, told) => {
  expect(inFrontmatter(yaml)).toEqual([told]);
});

describe('tells what YAML drops or takes for something else', () => {
  const drops = (what: string) => `YAML drops what follows “#”: “#${what}”.`;
  const comment = (whole: string) => `Write ${whole}; a comment has a space after its “#”.`;
  const ownLine = (whole: string) =>
    `Write ${whole}; a comment on a text stands on a line of its own.`;
  const invisible = (sign: string) =>
    `The invisible character ${sign} stands where YAML wants a plain space. | Delete it and type a space (on a Mac, Alt-Space types the other one).`;

  test.each([
    [
      'title: Réunion #2 du conseil',
      `2:15 | ${drops('2 du conseil')} | ${comment('"Réunion #2 du conseil"')}`,
    ],
    ['- Le "vol" #AF447', `2:11 | ${drops('AF447')} | ${comment(`'Le "vol" #AF447'`)}`],
    [
      'title: “A dam”',
      '2:8 | The quotation marks of “A dam” would be printed: YAML knows straight ones only. | Write "A dam", or "“A dam”" to print them.',
    ],
    [
      'title: ‘A dam’',
      '2:8 | The quotation marks of ‘A dam’ would be printed: YAML knows straight ones only. | Write "A dam", or "‘A dam’" to print them.',
    ],
    [
      'note: *important*',
      `2:7 | “*important*” begins with “*”, which YAML reads as a reference. | Put the text in quotes; emphasis is not read in the frontmatter.`,
    ],
    [
      'note: &a text',
      `2:10 | “&a” begins with “&”, which YAML reads as a name and drops. | ${quotes}`,
    ],
    [
      'title: !Urgent now',
      `2:16 | “!Urgent” begins with “!”, which YAML reads as a tag and drops. | ${quotes}`,
    ],
    [
      'name: { fr: oui, mais, en: yes }',
      '2:13 | The comma in “oui, mais” ends the text, and YAML reads what follows as a key. | Write fr: "oui, mais".',
    ],
    [
      'name: { fr: oui, mais, non }',
      '2:13 | The comma in “oui, mais, non” ends the text, and YAML reads what follows as a key. | Write fr: "oui, mais, non".',
    ],
    [
      'at: { latitude: 12,64, longitude: -8.0 }',
      '2:17 | “12,64” has a comma where a decimal point is meant. | Write latitude: 12.64.',
    ],
    [
      'title: { oui }',
      '2:10 | “oui” stands alone between braces, where YAML wants a key and its value. | Put a text that holds braces or a comma in quotes, as in { fr: "oui, mais", en: "yes, but" }.',
    ],
    ['title: #2 du conseil', `2:7 | ${drops('2 du conseil')} | ${comment('"#2 du conseil"')}`],
    [
      'title: Réunion # 2 du conseil',
      `2:15 | ${drops(' 2 du conseil')} | ${ownLine('"Réunion # 2 du conseil"')}`,
    ],
    ['title: Réunion # à voir', `2:15 | ${drops(' à voir')} | ${ownLine('"Réunion # à voir"')}`],
    ['a: Gao # 2', `2:7 | ${drops(' 2')} | ${ownLine('"Gao # 2"')}`],
    ['keyPoints: [Le vol #2, b]', `2:19 | ${drops('2, b]')} | ${comment('"Le vol #2, b"')}`],
    ['title: Un\n  deux #3', `3:7 | ${drops('3')} | ${comment('"deux #3"')}`],
    ['title:\u00A0Une visite', `2:7 | ${invisible('U+00A0')}`],
    ['keyPoints:\n  -\u00A0un', `3:4 | ${invisible('U+00A0')}`],
    ['\u00A0title: T', `2:1 | ${invisible('U+00A0')}`],
    ['a:\n\u202F\u202F- b', `3:1 | ${invisible('U+202F')}`],
    ['title\u00A0: T', `2:6 | ${invisible('U+00A0')}`],
    ['title\u202F: T', `2:6 | ${invisible('U+202F')}`],
    ['title: \u00A0T', `2:8 | ${invisible('U+00A0')}`],
    ['kind: brief\u00A0', `2:12 | ${invisible('U+00A0')}`],
    ['a: "b"\u00A0', `2:7 | ${invisible('U+00A0')}`],
    ['a: [b, c]\u00A0', `2:10 | ${invisible('U+00A0')}`],
    ['a: [b,\u00A0c]', `2:7 | ${invisible('U+00A0')}`],
    ['a: { fr:\u00A0b }', `2:9 | ${invisible('U+00A0')}`],
    ['\u200Etitle: T', `2:1 | ${invisible('U+200E')}`],
    ['\uFEFFtitle: T', `2:1 | ${invisible('U+FEFF')}`],
  ])('%j', (yaml, told) => {
    expect(inFrontmatter(yaml)).toEqual([told]);
  });

  test.each([
    'kind: analysis # analysis, background, brief',
    'asOf: 2025-12-31 # « État des connaissances au … »',
    'actors: [a, b] # les deux',
    'actors: # les deux\n  - a',
    '# un mot\ntitle: T\n  # deux',
    'title: "a" # un mot',
    'note: Il dit [sic,\u00A0non].',
    'note: >\n  Le vol #2 part.\n\n  # Bilan',
    'title: "Réunion #2"',
    'title: Réunion#2',
    'title: Bamako\u00A0; la visite',
    'title: « Une visite »',
    'title: Le “cas” de la digue',
    "title: 'a * b & c ! d'",
    'name: { fr: "oui, mais", en: yes }',
    'actors: [a, b]',
    'name: { fr: , en: x }',
  ])('and nothing of %j', (yaml) => {
    expect(inFrontmatter(yaml)).toEqual([]);
  });
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
