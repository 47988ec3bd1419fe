import { expect, test } from 'vitest';
import { readText } from '../../src/markdown/text.ts';

const toldOf = (markdown: string): string[] =>
  readText(markdown, 'fr').faults.map(
    ({ line, column, problem, remedy }) =>
      `${String(line)}:${String(column)} ${problem} | ${remedy}`,
  );

test.each<readonly [markdown: string, faults: readonly string[]]>([
  ['Un.[^1] Deux.[^x]\n\n[^1]: Trois.\n[^x]: Quatre.', []],
  ['Un.[^1]\n[^1]: Collée.', []],
  [
    'Un.\n\n[^1]: Seule.',
    [
      '3:1 Nothing in the text refers to the note [^1], and it would not be printed. | Write [^1] where it belongs, or remove it.',
    ],
  ],
  [
    'Un.[^1]\n\n[^1]: Deux.\n\n[^1]: Trois.',
    [
      '5:1 The note [^1] is written twice, and this one is dropped. | Remove one of the two, or give each its own name.',
    ],
  ],
  ['Un.[^1]\n\n[^1]:', ['3:1 The note [^1] has no words. | Write them after the colon.']],
  [
    'Un.[^1] Deux.[^2]\n\n[^1]: Trois.[^2]\n\n[^2]: Quatre.',
    [
      '3:13 A note refers to the note [^2]. | Say in one note what belongs together: a note has none of its own.',
    ],
  ],
])('the notes of %j are told where they would be dropped', (markdown, faults) => {
  expect(toldOf(markdown)).toEqual(faults);
});
