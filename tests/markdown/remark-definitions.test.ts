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
    'Un.[^ma note]\n\n[^ma note]: Seul.',
    [
      '1 | “[^ma note]” refers to a note that the text does not give.',
      '3 | “[^ma note]: Seul.” is not read as a note, and would be printed as it is.',
    ],
  ],
])('tells of %j what of its addresses would be dropped', (markdown, expected) => {
  expect(
    readText(markdown, 'fr').faults.map(({ line, problem }) => `${String(line)} | ${problem}`),
  ).toEqual(expected);
});
