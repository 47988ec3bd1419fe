import { expect, test } from 'vitest';
import { readText } from '../../src/markdown/text.ts';

test.each([
  ['[a][b]\n\n[b]: https://a.example/', []],
  ['[b]\n\n[b]: https://a.example/', []],
  [
    'Un.\n\n[Koné]: oui',
    ['3 | The line “[Koné]: …” gives an address that no link takes, and would not be printed.'],
  ],
  [
    '[a][b]\n\n[b]: https://a.example/\n[b]: https://b.example/',
    ['4 | “[b]:” is given an address twice, and this one is dropped.'],
  ],
  [
    'Un.[^1]\n\n[^1]: Seul.',
    [
      '1 | Footnotes are not supported yet, and would be printed as signs.',
      '3 | Footnotes are not supported yet, and would be printed as signs.',
    ],
  ],
])('tells of %j what of its addresses would be dropped', (markdown, expected) => {
  expect(
    readText(markdown, 'fr').faults.map(({ line, problem }) => `${String(line)} | ${problem}`),
  ).toEqual(expected);
});
