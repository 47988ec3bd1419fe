import { describe, expect, test } from 'vitest';
import {
  byDate,
  groupByTime,
  monthOf,
  yearOf,
  yearsCovered,
  yearsOf,
} from '../../src/domain/timeline.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';

const dated = (text: string, slug?: string) => ({ date: parseEdtf(text), slug });

test('orders by first day, then last day, then slug', () => {
  const inOrder = [
    dated('../2020', 'z'),
    dated('2020-08', 'z'),
    dated('2021-05', 'a'),
    dated('2021-05~', 'b'),
    dated('2021-05/2021-06', 'a'),
    dated('2021-05-24'),
    dated('2021-05-24', 'coup'),
    dated('2021-05-24', 'coup-2'),
  ];
  expect(inOrder.toReversed().sort(byDate)).toEqual(inOrder);
  expect([...inOrder].sort(byDate)).toEqual(inOrder);
});

test('orders the events of a day by their hour, those without one first', () => {
  const at = (time: string | undefined, slug: string) => ({ ...dated('2026-01-05', slug), time });
  const inOrder = [
    { ...at('23:00', 'z'), ...dated('2026-01-04', 'z') },
    at(undefined, 'a'),
    at(undefined, 'z'),
    at('04:30', 'mutiny'),
    at('18:00', 'arrest'),
    at('18:00', 'broadcast'),
    dated('2026-01-05/2026-01-06', 'a'),
  ];
  expect(inOrder.toReversed().sort(byDate)).toEqual(inOrder);
});

test.each([
  ['2025-07-09', '2025', '2025-07'],
  ['2025-07', '2025', '2025-07'],
  ['2025-07-XX', '2025', '2025-07'],
  ['2025-07~', '2025', '2025-07'],
  ['2025', '2025', null],
  ['2025-XX', '2025', null],
  ['202X', '2020', null],
  ['19XX', '1900', null],
  ['2021-21', '2021', null],
  ['2023-24', '2023', null], // a winter is of its December
  ['2025-06-28/2025-07-02', '2025', '2025-06'],
  ['2024-12-30/..', '2024', '2024-12'],
  ['2024/2025-03', '2024', null],
  ['../2020', '2020', null],
  ['../2020-08-18', '2020', '2020-08'],
  ['[2025-06-30,2025-07-01]', '2025', '2025-06'],
  ['[2024,2025-07-01]', '2024', null],
  ['2024-12-30/', '2024', '2024-12'],
  ['/2020-08-18', '2020', '2020-08'],
  ['[..2020]', '2020', null],
  ['[..2018-05,2020]', '2018', '2018-05'],
  ['[1760-12..]', '1760', '1760-12'],
  ['0987-06', '0987', '0987-06'],
  ['-0044-03-15', '-0044', '-0044-03'],
])('%s is filed under %s and %s', (text, year, month) => {
  expect(yearOf(parseEdtf(text))).toBe(year);
  expect(monthOf(parseEdtf(text))).toBe(month);
});

test.each([
  ['2025-07-09', '2025', '2025'],
  ['2024-12/2025-01', '2024', '2025'],
  ['2024/..', '2024', '9999'],
  ['../2024', '-9999', '2024'],
  ['2024/', '2024', '2024'],
  ['/2024', '2024', '2024'],
  ['[..2024]', '-9999', '2024'],
  ['[2024..]', '2024', '9999'],
  ['-0100/-0044', '-0100', '-0044'],
])('%s covers the years from %s to %s', (text, first, last) => {
  expect(yearsCovered(parseEdtf(text))).toEqual([first, last]);
});

test('each year is one group, whatever side of a date is not known', () => {
  const texts = ['1985', '../2020', '/1985', '[..2020]', '2020-01', '-0044', '-0100', '2020/..'];
  const sorted = texts.map((text) => dated(text)).sort(byDate);
  const years = ['-0100', '-0044', '1985', '2020'];
  expect(groupByTime(sorted).map(({ year }) => year)).toEqual(years);
  expect([...yearsOf(sorted).keys()]).toEqual(years.toReversed());
});

describe('groups under years and months, in the order given', () => {
  const outline = (texts: readonly string[]) =>
    groupByTime(texts.map((text) => dated(text))).map(({ year, count, months }) => [
      year,
      count,
      ...months.map(({ month, events }) => [month, ...events.map(({ date }) => date.text)]),
    ]);
  const oldestFirst = [
    '201X',
    '2020',
    '2020-08-18',
    '2020-08-24',
    '2021-05',
    '2021-05-24',
    '2021-06',
  ];

  test.each([
    [[], []],
    [
      oldestFirst,
      [
        ['2010', 1, [null, '201X']],
        ['2020', 3, [null, '2020'], ['2020-08', '2020-08-18', '2020-08-24']],
        ['2021', 3, ['2021-05', '2021-05', '2021-05-24'], ['2021-06', '2021-06']],
      ],
    ],
    [
      oldestFirst.toReversed(),
      [
        ['2021', 3, ['2021-06', '2021-06'], ['2021-05', '2021-05-24', '2021-05']],
        ['2020', 3, ['2020-08', '2020-08-24', '2020-08-18'], [null, '2020']],
        ['2010', 1, [null, '201X']],
      ],
    ],
    // A season begins on the first of its month, a year on 1 January: between two days of one month.
    [
      ['2021-01-01', '2021', '2021-01-05', '2021-03-01', '2021-21', '2021-03-09'],
      [
        [
          '2021',
          6,
          ['2021-01', '2021-01-01', '2021-01-05'],
          [null, '2021', '2021-21'],
          ['2021-03', '2021-03-01', '2021-03-09'],
        ],
      ],
    ],
  ])('%j', (texts, groups) => {
    expect(outline(texts)).toEqual(groups);
  });

  test('and leaves out nothing that happened', () => {
    const events = [
      ...oldestFirst,
      '../2020',
      '../2020-08-18',
      '2021-24',
      '[2021-05-01,2021-06-01]',
    ]
      .map((text) => dated(text))
      .sort(byDate);
    const grouped = groupByTime(events).flatMap(({ months }) =>
      months.flatMap(({ events }) => events),
    );
    expect(new Set(grouped)).toEqual(new Set(events));
    expect(grouped).toHaveLength(events.length);
  });
});

test('lists the years that have events, newest first, each in the order given', () => {
  const texts = ['201X', '2020', '2020-08-18', '2021-05', '2021-05-24'];
  const years = [...yearsOf(texts.map((text) => dated(text)))];
  expect(years.map(([year, events]) => [year, ...events.map(({ date }) => date.text)])).toEqual([
    ['2021', '2021-05', '2021-05-24'],
    ['2020', '2020', '2020-08-18'],
    ['2010', '201X'],
  ]);
  expect(yearsOf([])).toEqual(new Map());
});
