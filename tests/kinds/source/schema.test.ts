import { expect, test } from 'vitest';
import { source } from '../../../src/kinds/source/schema.ts';
import { refusals } from '../../schema/refusals.ts';

const minimal = {
  publisher: 'RFI',
  url: 'https://www.rfi.fr/a',
  language: 'fr',
  kind: 'press',
};

const full = {
  ...minimal,
  publisher: { fr: 'Nouvelles arabes', en: 'Arab News' },
  origin: { fr: 'RFI', en: 'RFI' },
  state: 'FR',
  title: 'A title',
  published: new Date('2025-07-14'),
  accessed: '2026-11-24',
  archived: 'https://web.archive.example/a',
  held: { fr: 'Archives de la rédaction.', en: 'Files of the newsroom.' },
  note: { fr: 'Journal public.', en: 'State-owned.' },
};

test('a file may say four things and no more', () => {
  expect(source.parse(minimal)).toEqual(minimal);
});

test('a file may use every key', () => {
  expect(Object.keys(full).sort()).toEqual(Object.keys(source.shape).sort());
  expect(source.parse(full)).toEqual({
    ...full,
    published: expect.objectContaining({ text: '2025-07-14', form: 'point' }) as unknown,
  });
});

test.each([
  ...['official', 'agency', 'press', 'research', 'reference'],
  ...['interview', 'court', 'document', 'dataset'],
])('a source may be %s', (kind) => {
  expect(source.parse({ ...minimal, kind })).toEqual({ ...minimal, kind });
});

const { url: _, ...onPaper } = {
  ...minimal,
  kind: 'interview',
  published: '2026-03-02',
  held: 'Notes de la rédaction.',
};

test('what is on no page of the web says who, when and where it is kept', () => {
  expect(refusals(source, onPaper)).toEqual([]);
  const { published: __, held: ___, ...bare } = onPaper;
  expect(refusals(source, bare)).toEqual([
    'held: is missing; say where it is kept, or give the address at which it was read',
    'published: is missing; say when it was said or written: nobody can look it up',
  ]);
  expect(refusals(source, { ...onPaper, kind: 'press' })).toEqual([
    'url: is missing; give the address at which it was read; only what is one of interview, document, court, reference, research may have none',
  ]);
});

test.each<readonly [value: object, refusals: readonly string[]]>([
  [
    { kind: 'blog' },
    [
      'kind: Invalid option: expected one of "official"|"agency"|"press"|"research"|"reference"|"interview"|"court"|"document"|"dataset"',
    ],
  ],
  [{ title: '' }, ['title: is empty; write a text or remove the key']],
  [
    { url: 'mailto:a@b.example' },
    [
      'url: “mailto:a@b.example” is not an address on the web; write one that begins with https:// or http://',
    ],
  ],
  [
    { archived: 'archive.example' },
    [
      'archived: “archive.example” is not an address on the web; write one that begins with https:// or http://',
    ],
  ],
  [{ language: 'French' }, ['language: “French” is not a language tag; did you mean “fr”?']],
  [
    { accessed: '2026' },
    ['accessed: “2026” is not a day or an instant; write 2026-11-24 or 2026-11-24T08:30:00Z'],
  ],
  [{ published: {} }, ['published: must be a date, such as 2025-07-09']],
  [{ author: 'A' }, [': Unrecognized key: "author"']],
])('refuses %j', (value, expected) => {
  expect(refusals(source, { ...minimal, ...value })).toEqual(expected);
});
