import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/reading/bytes.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  Buffer.from(text, encoding);

const told = (read: ReturnType<typeof textOf>): unknown =>
  typeof read === 'string'
    ? read
    : read.map(({ line, column, problem }) =>
        [[line, column].filter((part) => part !== undefined).join(':'), problem].join(' | '),
      );

test.each([
  ['Été à Gao', 'Été à Gao'],
  ['\uFEFFÉté', 'Été'],
  ['a\r\nb\r\n', 'a\nb\n'],
  ['', ''],
  ['👩‍🌾 Ɲ ʿ\u00AD\u200B\ttab', '👩‍🌾 Ɲ ʿ\u00AD\u200B\ttab'],
])('reads %j', (text, read) => {
  expect(textOf(bytes(text))).toBe(read);
});

describe('bytes that are not UTF-8', () => {
  test.each([
    [
      'Windows',
      Buffer.from('a\nUne enqu\xEAte invent\xE9e', 'latin1'),
      '2:9 | The file is not UTF-8: it seems to be Windows-1252 (Latin-1) (“enquête”).',
    ],
    [
      'an old Macintosh',
      Buffer.from('invent\x8Ee', 'latin1'),
      '1:7 | The file is not UTF-8: it seems to be Mac Roman (“inventée”).',
    ],
    [
      'UTF-16, with its mark',
      Buffer.from('\uFEFF---\ntitle: É', 'utf16le'),
      '1 | The file is not UTF-8: it seems to be UTF-16.',
    ],
    [
      'UTF-16, without',
      Buffer.from('---\ntitle: É', 'utf16le'),
      '1 | The file is not UTF-8: it seems to be UTF-16.',
    ],
    [
      'UTF-8, cut short',
      Buffer.concat([bytes('Gao, '), Buffer.from([0xc3])]),
      '1:6 | The file is not UTF-8: it seems to be Windows-1252 (Latin-1) (“Ã”).',
    ],
  ])('of %s', (_, given, expected) => {
    expect(told(textOf(given))).toEqual([expected]);
  });
});

describe('characters that are no text', () => {
  test.each([
    ['a\n b\0', ['2:3 | The invisible control character U+0000 stands here.']],
    [
      'a\u000Bb\u007F',
      [
        '1:2 | The invisible control character U+000B stands here.',
        '1:4 | The invisible control character U+007F stands here.',
      ],
    ],
    ['a\u0085', ['1:2 | The invisible control character U+0085 stands here.']],
    [
      'enqu\uFFFDte',
      [
        '1:5 | The sign “\uFFFD” stands where a letter was lost: an earlier save took the wrong encoding.',
      ],
    ],
    ['enquÃªte', ['1:5 | “Ãª” is UTF-8 that was read as Latin-1.']],
    [
      'lâ€™armÃ©e',
      [
        '1:8 | “Ã©” is UTF-8 that was read as Latin-1.',
        '1:2 | “â€™” is UTF-8 that was read as Latin-1.',
      ].reverse(),
    ],
    ['a\u2028b', ['1:2 | The invisible line separator U+2028 stands here.']],
    ['a\rb', ['1:2 | The line ends with a carriage return alone, as on an old Macintosh.']],
  ])('%j', (text, expected) => {
    expect(told(textOf(bytes(text)))).toEqual(expected);
  });
});
