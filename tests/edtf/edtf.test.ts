import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import {
  compareEdtf,
  EdtfError,
  intervalOf,
  isDoubtful,
  parseEdtf,
  type EdtfDate,
  type Point,
} from '../../src/edtf/edtf.ts';

const plain = { unspecified: false, approximate: false, uncertain: false };
const unspecified = { ...plain, unspecified: true };

const points: readonly [string, Partial<Point>][] = [
  ['2025', { ...plain, precision: 'year', earliest: '2025-01-01', latest: '2025-12-31' }],
  ['0000', { ...plain, precision: 'year', earliest: '0000-01-01', latest: '0000-12-31' }],
  ['2025-07', { ...plain, precision: 'month', earliest: '2025-07-01', latest: '2025-07-31' }],
  ['2024-02', { ...plain, precision: 'month', earliest: '2024-02-01', latest: '2024-02-29' }],
  ['1900-02', { ...plain, precision: 'month', earliest: '1900-02-01', latest: '1900-02-28' }],
  ['0050-02', { ...plain, precision: 'month', earliest: '0050-02-01', latest: '0050-02-28' }],
  ['2025-12', { ...plain, precision: 'month', earliest: '2025-12-01', latest: '2025-12-31' }],
  ['2025-07-09', { ...plain, precision: 'day', earliest: '2025-07-09', latest: '2025-07-09' }],
  ['2024-02-29', { ...plain, precision: 'day', earliest: '2024-02-29', latest: '2024-02-29' }],
  ['202X', { ...plain, precision: 'decade', earliest: '2020-01-01', latest: '2029-12-31' }],
  ['20XX', { ...plain, precision: 'century', earliest: '2000-01-01', latest: '2099-12-31' }],
  ['2021-XX', { ...unspecified, precision: 'year', earliest: '2021-01-01', latest: '2021-12-31' }],
  [
    '2021-XX-XX',
    { ...unspecified, precision: 'year', earliest: '2021-01-01', latest: '2021-12-31' },
  ],
  [
    '2021-05-XX',
    { ...unspecified, precision: 'month', earliest: '2021-05-01', latest: '2021-05-31' },
  ],
  ['2021-21', { ...plain, precision: 'season', earliest: '2021-03-01', latest: '2021-05-31' }],
  ['2021-22', { ...plain, precision: 'season', earliest: '2021-06-01', latest: '2021-08-31' }],
  ['2021-23', { ...plain, precision: 'season', earliest: '2021-09-01', latest: '2021-11-30' }],
  ['2023-24', { ...plain, precision: 'season', earliest: '2023-12-01', latest: '2024-02-29' }],
];

test.each(points)('%s covers its days, no more and no less', (text, point) => {
  const { earliest, latest } = point;
  const date = { text, form: 'point', earliest, latest, point: { text, ...point } };
  expect(parseEdtf(text)).toEqual(date);
  expect(parseEdtf(`  ${text}\n`)).toEqual(date);
});

test.each([
  ['?', { approximate: false, uncertain: true }],
  ['~', { approximate: true, uncertain: false }],
  ['%', { approximate: true, uncertain: true }],
])('%s qualifies a point of every precision and moves none of its days', (sign, doubt) => {
  for (const [text, point] of points) {
    const { earliest, latest } = point;
    const written = text + sign;
    expect(parseEdtf(written)).toEqual({
      text: written,
      form: 'point',
      earliest,
      latest,
      point: { text, ...point, ...doubt },
    });
  }
});

const intervals = [
  ['2025-07-09/2025-07-11', '2025-07-09', '2025-07-11'],
  ['2025-07-09/2025-07-09', '2025-07-09', '2025-07-09'],
  ['2021-05/2021-05-24', '2021-05-01', '2021-05-24'],
  ['2021-05-24/2021', '2021-05-24', '2021-12-31'],
  ['199X/20XX', '1990-01-01', '2099-12-31'],
  ['2021-05~/2021-06?', '2021-05-01', '2021-06-30'],
  ['2021%/2022-XX', '2021-01-01', '2022-12-31'],
  ['2025-06/..', '2025-06-01', null],
  ['2025-06-XX~/..', '2025-06-01', null],
  ['../2020', null, '2020-12-31'],
  ['../2020-08-18?', null, '2020-08-18'],
] as const;

test.each(intervals)('%s runs from %s to %s', (text, earliest, latest) => {
  const date = parseEdtf(text);
  expect(date).toMatchObject({ text, form: 'interval', earliest, latest });
  const [start = '', end = ''] = text.split('/');
  const pointOf = (side: string) => {
    const read = side === '..' ? undefined : parseEdtf(side);
    return read?.form === 'point' ? read.point : null;
  };
  expect(date).toMatchObject({ start: pointOf(start), end: pointOf(end) });
  expect(intervalOf(pointOf(start), pointOf(end))).toEqual(date);
});

test.each([
  ['[2025-07-07,2025-07-08]', '2025-07-07', '2025-07-08', ['2025-07-07', '2025-07-08']],
  ['[2025-07-08, 2025-07-07]', '2025-07-07', '2025-07-08', ['2025-07-07', '2025-07-08']],
  ['[2021,2020-08-18,2020]', '2020-01-01', '2021-12-31', ['2020', '2020-08-18', '2021']],
  ['[2019,2021-05]', '2019-01-01', '2021-05-31', ['2019', '2021-05']],
  ['[2020,2020-05]', '2020-01-01', '2020-12-31', ['2020', '2020-05']],
])('%s is one of its dates', (text, earliest, latest, members) => {
  const date = parseEdtf(text);
  expect(date).toMatchObject({ text, form: 'set', earliest, latest });
  expect(date.form === 'set' && date.members.map((member) => member.text)).toEqual(members);
});

const refused = (text: string): EdtfError => {
  try {
    parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
  }
  throw new Error(`“${text}” was read`);
};

describe('refuses, naming the text and showing valid ones', () => {
  test.each([
    // No date of the profile
    ...[
      ...['', 'hier', '9 juillet 2025', '09/07', '20250709', '2025-7-9', '25', '2025-07-09T10:00Z'],
      ...['-0050', 'Y12025', '+2025', '2X25', '2XXX', 'XXXX', '2025-X7', '2025-0X', '2025-07-0X'],
      ...['2025-07-', '2025-', '~2025', '2025?~', '2025-07~-09', '2025~-07', '2025 ?', '..'],
      ...[
        '[2025-07-07..2025-07-09]',
        '[..2025,2026]',
        '[2025,]',
        '[2025/2026,2027]',
        '{2025,2026}',
      ],
      ...[
        '[2025,2026',
        '[2025,20266',
        '62025,2026]',
        '2025-07-09 / 2025-07-11',
        '2025/[2026,2027]',
        '[2025,2026]/[2027,2028]',
      ],
      ...['2025/open', '2025/unknown', '[]'],
    ].map((text) => [text, 'is not a date that this site can read']),
    // Half-known dates that say a part without the larger one
    ['202X-05', 'gives a month of a year that it does not give'],
    ['20XX-XX', 'gives a month of a year that it does not give'],
    ['2025-XX-09', 'gives a day of a month that it does not give'],
    ['2021-21-05', 'gives a day of a season'],
    ['2021-24-XX', 'gives a day of a season'],
    // Not in the calendar
    ['2021-00', 'has no month 00'],
    ['2021-13', 'has no month 13'],
    ['2021-20', 'has no month 20'],
    ['2021-25', 'has no month 25'],
    ['2025-02-29', 'is not a day of the calendar'],
    ['1900-02-29', 'is not a day of the calendar'],
    ['2025-04-31', 'is not a day of the calendar'],
    ['2025-07-00', 'is not a day of the calendar'],
    ['2025-07-32', 'is not a day of the calendar'],
    ['2025-07-09/2025-02-30', 'is not a day of the calendar'],
    ['[2025-02-30,2025-03]', 'is not a day of the calendar'],
    // Intervals
    ['2025/2026/2027', 'has more than one “/”'],
    ['2025/07/09', 'has more than one “/”'],
    ['2025/', 'leaves a side of “/” empty (an open side is written “..”)'],
    ['/2025', 'leaves a side of “/” empty (an open side is written “..”)'],
    ['../..', 'is open on both sides'],
    ['2025-07-11/2025-07-09', 'ends before it begins'],
    ['2025/2024', 'ends before it begins'],
    ['2021-06/2021-05-24', 'ends before it begins'],
    // Choices
    ['[2025]', 'is a choice between fewer than two dates'],
    ['[2025,2026?]', 'qualifies a date inside a choice'],
    ['[2025~,2026]', 'qualifies a date inside a choice'],
  ])('%j, which %s', (text = '', why = '') => {
    const { message, name } = refused(text);
    expect(message).toMatch(/^“.*” .*; write for instance /);
    expect(message.startsWith(`“${text}” ${why}; `)).toBe(true);
    expect(name).toBe('EdtfError');
  });

  test('with examples that can all be read, one of every form', () => {
    const [, examples = ''] = refused('hier').message.split('; write for instance ');
    const texts = examples.split(/, | or /);
    expect(texts.map((text) => parseEdtf(text).text)).toEqual(texts);
    expect(new Set(texts.map((text) => parseEdtf(text).form))).toEqual(
      new Set(['point', 'interval', 'set']),
    );
  });
});

describe('agrees with the npm package edtf', () => {
  const firstMillisecond = (day: string) => Date.parse(`${day}T00:00:00.000Z`);
  const lastMillisecond = (day: string) => Date.parse(`${day}T23:59:59.999Z`);
  const spanOf = ({ earliest, latest }: EdtfDate) => ({
    min: earliest === null ? -Infinity : firstMillisecond(earliest),
    max: latest === null ? Infinity : lastMillisecond(latest),
  });
  const months = ['0050', '1900', '2000', '2023', '2024'].flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );

  test.each([
    // Of levels 0 and 1, and of choices those in order: the package takes the first for the earliest.
    ...points.filter(([, { precision }]) => precision !== 'season').map(([text]) => text),
    ...['2021?', '2021-05~', '2021-05-24%', '2025-07-09/2025-07-11', '2021-05/2021-05-24'],
    ...['199X/20XX', '2021-05~/2021-06?', '2025-06/..', '../2020', '../2020-08-18?'],
    ...['[2025-07-07,2025-07-08]', '[2020,2021-05]', '[2019-12-31,2020-02,2021]'],
    ...months,
  ])('on the days of %s', (text) => {
    const { min, max } = edtf(text);
    expect(spanOf(parseEdtf(text))).toEqual({ min, max });
  });

  test('on what is no date', () => {
    for (const text of ['2021-13', '2025-04-31', '2025-02-30', 'hier', '2025/2024/2023']) {
      expect(() => edtf(text)).toThrow();
      expect(() => parseEdtf(text)).toThrow(EdtfError);
    }
  });

  test('but not on seasons: meteorological ones here, quarters of the year there', () => {
    expect(edtf('2021-21').min).toBe(firstMillisecond('2021-01-01'));
    expect(parseEdtf('2021-21').earliest).toBe('2021-03-01');
  });
});

test('orders by first day, then by last day; open starts first, open ends last', () => {
  const inOrder = [
    ...['../2019', '../2020', '201X', '2019', '2020-01-01', '2020-01-01/2020-01-02', '2020-01'],
    ...['2020', '202X', '2020-01/..', '2020-08-18', '[2020-08-18,2020-08-19]', '2020-24', '2021'],
  ];
  const sort = (texts: readonly string[]) =>
    texts
      .map(parseEdtf)
      .sort(compareEdtf)
      .map(({ text }) => text);
  expect(sort(inOrder.toReversed())).toEqual(inOrder);
  expect(sort(inOrder)).toEqual(inOrder);
  expect(compareEdtf(parseEdtf('2021?'), parseEdtf('2021-XX'))).toBe(0);
});

test.each([
  ['2025-07-09', false],
  ['2021-05~', false],
  ['2021-05?', true],
  ['2021-05%', true],
  ['2021-05/2021-06', false],
  ['2021-05?/..', true],
  ['../2021-05', false],
  ['[2025-07-07,2025-07-08]', true],
])('%s is in doubt: %s', (text, doubtful) => {
  expect(isDoubtful(parseEdtf(text))).toBe(doubtful);
});
