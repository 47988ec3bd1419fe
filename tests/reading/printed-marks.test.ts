import { expect, test } from 'vitest';
import { printedMarks } from '../../src/reading/printed-marks.ts';

test.each([
  [
    { title: 'A **bold** claim' },
    ['title', '“**bold**” would be printed as it is: emphasis is not read in the frontmatter.'],
  ],
  [
    { keyPoints: ['A', '[b](place:b)'] },
    [
      'keyPoints.1',
      '“[b](place:b)” would be printed as it is: a link is not read in the frontmatter.',
    ],
  ],
  [
    { name: { fr: 'A', en: '<b>A</b>' } },
    ['name.en', '“<b>” would be printed as it is: HTML is not read in the frontmatter.'],
  ],
  [
    { note: 'R&amp;D' },
    [
      'note',
      '“&amp;” would be printed as it is: a character reference of HTML is not read in the frontmatter.',
    ],
  ],
  [
    { note: 'See [[Ada]]' },
    [
      'note',
      '“[[Ada]]” would be printed as it is: a link of another tool is not read in the frontmatter.',
    ],
  ],
  [
    { note: '{{< youtube x >}}' },
    [
      'note',
      '“{{< youtube x >}}” would be printed as it is: a shortcode is not read in the frontmatter.',
    ],
  ],
])('finds in %j a mark that would be printed', (value, [path, problem]) => {
  expect(printedMarks(value).map((fault) => [fault.path?.join('.'), fault.problem])).toEqual([
    [path, problem],
  ]);
});

test.each([
  { url: 'https://a.example/?a=1&copy;=2' },
  { title: 'R&D in 5 * 3 < 20 and 2 > 1' },
  { title: 'a_b_c [sic] (see below)' },
  { date: 2025, draft: true, none: null },
])('finds nothing in %j', (value) => {
  expect(printedMarks(value)).toEqual([]);
});

test.each([
  ['Un *mot* fort', '*mot*', 'emphasis'],
  ['Un _mot fort_', '_mot fort_', 'emphasis'],
  ['Dit :en[trade] ici', ':en[trade]', 'a passage in another language'],
  [':::fact Un', ':::fact', 'a block'],
  ['Un.[^1]', '[^1]', 'a footnote'],
  ['Un ~~mot~~', '~~mot~~', 'such a mark'],
  ['Un `mot`', '`mot`', 'code'],
])('finds what %j would print of a text', (note, found, what) => {
  expect(printedMarks({ note }).map(({ problem }) => problem)).toEqual([
    `“${found}” would be printed as it is: ${what} is not read in the frontmatter.`,
  ]);
});
