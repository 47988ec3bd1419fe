import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../src/edtf/days.ts';
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
  ['-0044', { ...plain, precision: 'year', earliest: '-0044-01-01', latest: '-0044-12-31' }],
  ['-0004-02', { ...plain, precision: 'month', earliest: '-0004-02-01', latest: '-0004-02-29' }],
  ['-0044-03-15', { ...plain, precision: 'day', earliest: '-0044-03-15', latest: '-0044-03-15' }],
  ['-0001-24', { ...plain, precision: 'season', earliest: '-0001-12-01', latest: '0000-02-29' }],
  ['9999-12-31', { ...plain, precision: 'day', earliest: '9999-12-31', latest: '9999-12-31' }],
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
  ['1985/', '1985-01-01', null],
  ['2021-05-24~/', '2021-05-24', null],
  ['/1985', null, '1985-12-31'],
  ['/2021-05?', null, '2021-05-31'],
  ['-0100/-0044-03-15', '-0100-01-01', '-0044-03-15'],
  ['-0044/0014', '-0044-01-01', '0014-12-31'],
] as const;

test.each(intervals)('%s runs from %s to %s', (text, earliest, latest) => {
  const date = parseEdtf(text);
  expect(date).toMatchObject({ text, form: 'interval', earliest, latest });
  const [start = '', end = ''] = text.split('/');
  const pointOf = (side: string) => {
    const read = side === '..' || side === '' ? undefined : parseEdtf(side);
    return read?.form === 'point' ? read.point : null;
  };
  const unknown = start === '' ? 'start' : end === '' ? 'end' : null;
  expect(date).toMatchObject({ start: pointOf(start), end: pointOf(end), unknown });
  expect(intervalOf(pointOf(start), pointOf(end), unknown)).toEqual(date);
});

test.each([
  ['[2025-07-07,2025-07-08]', '2025-07-07', '2025-07-08', ['2025-07-07', '2025-07-08']],
  ['[2025-07-08, 2025-07-07]', '2025-07-07', '2025-07-08', ['2025-07-07', '2025-07-08']],
  ['[2021,2020-08-18,2020]', '2020-01-01', '2021-12-31', ['2020', '2020-08-18', '2021']],
  ['[2019,2021-05]', '2019-01-01', '2021-05-31', ['2019', '2021-05']],
  ['[2020,2020-05]', '2020-01-01', '2020-12-31', ['2020', '2020-05']],
  ['[..2020]', null, '2020-12-31', ['2020']],
  ['[1760-12..]', '1760-12-01', null, ['1760-12']],
  ['[..2018, 2020]', null, '2020-12-31', ['2018', '2020']],
  ['[2018,2020-05..]', '2018-01-01', null, ['2018', '2020-05']],
  ['[-0044,-0100]', '-0100-01-01', '-0044-12-31', ['-0100', '-0044']],
])('%s is one of its dates', (text, earliest, latest, members) => {
  const date = parseEdtf(text);
  expect(date).toMatchObject({ text, form: 'set', earliest, latest });
  expect(date).toMatchObject({ orBefore: earliest === null, orAfter: latest === null });
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

describe('refuses, naming the text, and teaches what to write', () => {
  test.each<readonly [text: string, why: string, advice: string]>([
    ['', 'is empty', 'write a date, such as 2025-07-09, or remove the key'],
    // The parts in another order, or joined otherwise
    [
      '09/07/2025',
      'has its year last',
      'write 2025-07-09, or 2025-09-07 where the month came first',
    ],
    ['31.12.2025', 'has its year last', 'write 2025-12-31'],
    ['12/31/2025', 'has its year last', 'write 2025-12-31'],
    ['2025/07/09', 'has other signs than hyphens between its parts', 'write 2025-07-09'],
    ['2025/7', 'has other signs than hyphens between its parts', 'write 2025-07'],
    ['2025-7-9', 'has a month or a day of one digit', 'write 2025-07-09'],
    ['20250709', 'lacks its hyphens', 'write 2025-07-09'],
    ['2025–07–09', 'has a dash where a hyphen is meant', 'write it with “-”, as in 2025-07-09'],
    [
      '2025-07-09T10:00Z',
      'has a time of day',
      'write 2025-07-09, and the hour of an event in “time”',
    ],
    [
      '2025-07-09..2025-07-11',
      'does not join its dates by “/” alone',
      'write 2025-07-09/2025-07-11',
    ],
    [
      '2025-07-09 / 2025-07-11',
      'does not join its dates by “/” alone',
      'write 2025-07-09/2025-07-11',
    ],
    ['de 2020 à 2022', 'does not join its dates by “/” alone', 'write 2020/2022'],
    // Choices
    [
      '[2025-07-07;2025-07-08]',
      'does not part its dates by a comma',
      'write [2025-07-07,2025-07-08]',
    ],
    ['[2025-07 ou 2025-08]', 'does not part its dates by a comma', 'write [2025-07,2025-08]'],
    ['[2025-7-7,2025-07-08]', 'has a month or a day of one digit', 'write 2025-07-07'],
    // Years
    ['987', 'is a year of fewer than four digits', 'write 0987'],
    ['-44', 'is a year of fewer than four digits', 'write -0044'],
    ['-0000', 'is no year', 'write 0000 for the year before 1, and -0001 for the one before'],
    ['9999-24', 'ends after the year 9999', 'write 9999 or an earlier season'],
    // Half-known dates that say a part without the larger one
    ['202X-05', 'gives a month of a year that it does not give', 'write 202X alone'],
    [
      '2025-XX-09',
      'gives a day of a month that it does not give',
      'write 2025 alone, or the month',
    ],
    ['2021-21-05', 'gives a day of a season', 'write 2021-21 alone'],
    // Not in the calendar
    ['2025-02-29', 'is not a day of the calendar', 'write a day from 2025-02-01 to 2025-02-28'],
    ['1900-02-29', 'is not a day of the calendar', 'write a day from 1900-02-01 to 1900-02-28'],
    ['2025-07-00', 'is not a day of the calendar', 'write a day from 2025-07-01 to 2025-07-31'],
    [
      '2025-07-09/2025-02-30',
      'is not a day of the calendar',
      'write a day from 2025-02-01 to 2025-02-28',
    ],
    [
      '[2025-04-31,2025-05]',
      'is not a day of the calendar',
      'write a day from 2025-04-01 to 2025-04-30',
    ],
    // Intervals
    ['2025/2026/2027', 'has more than one “/”', 'write two dates, such as 2025-07-09/2025-07-11'],
    ['../..', 'has no date on either side of “/”', 'write one, such as 2025-06/..'],
    ['/', 'has no date on either side of “/”', 'write one, such as 2025-06/..'],
    ['/..', 'has no date on either side of “/”', 'write one, such as 2025-06/..'],
    ['2025/2024', 'ends before it begins', 'write 2024/2025, or correct one of the two'],
    ['0014/-0044', 'ends before it begins', 'write -0044/0014, or correct one of the two'],
    // Choices
    [
      '[2025,2026?]',
      'qualifies a date inside a choice',
      'write its dates without “?”, “~” and “%”',
    ],
    ['[..2025~]', 'qualifies a date inside a choice', 'write its dates without “?”, “~” and “%”'],
  ])('%j, which %s', (text, why, advice) => {
    const { message, name, problem, remedy } = refused(text);
    expect([problem, remedy]).toEqual([`“${text}” ${why}`, advice]);
    expect(message).toBe(`“${text}” ${why}; ${advice}`);
    expect(name).toBe('EdtfError');
  });

  test.each<readonly [why: string, texts: readonly string[]]>([
    ['has a year of more than four digits', ['Y12025', 'Y17E7', '+2025', '170000', '-12025']],
    ['means all of several dates', ['{2025,2026}', '{..2025}']],
    ['holds a span inside a choice', ['[2025-07-07..2025-07-09]', '[1667,1670..1672]']],
    ['joins a choice and an interval', ['[2025/2026,2027]', '2025/[2026,2027]']],
    ['has a bracket that lacks the other', ['[2025,2026', '[2025,20266']],
    ['says a side of “/” in a word', ['2025/open', '2025/unknown', 'now/2025']],
    ['has an open side without “/”', ['..', '2025..', '..2025']],
    ['has a small “x”', ['202x', '2025-xx']],
    ['qualifies a part of a date', ['~2025', '2004-06-~11', '2025?~', '2025~-07', '2025 ?']],
    [
      'leaves open digits that this site cannot',
      ['2X25', '2XXX', '2025-X7', '2025-07-0X', '-004X'],
    ],
    ['is written in words', ['hier', 'July 2025', '9 juillet 2025', 'été 2021']],
    ['has no month', ['2021-00', '2021-13', '2021-20', '2021-25', '2021-41']],
    ['is a choice between fewer than two dates', ['[2025]', '[..2025..]']],
    [
      'is not a date that this site can read',
      ['2025-', '2025-07-', '[]', '[2025,]', '[,2025]', '#'],
    ],
  ])('what %s', (why, texts) => {
    for (const text of texts) expect(refused(text).message).toMatch(`“${text}” ${why}`);
  });

  test('with advice in one part, whatever was written', () => {
    for (const text of ['', '44', '2025-07-09T10:00', '[2025]', '{}', '2X25', '?', '2025; 2026'])
      expect(refused(text).remedy).toMatch(/^write [^;]+$/);
  });

  test('with examples that can all be read, one of every form', () => {
    const [, examples = ''] = refused('2025-').message.split('; write for instance ');
    const texts = examples.split(/, | or /);
    expect(texts.map((text) => parseEdtf(text).text)).toEqual(texts);
    expect(new Set(texts.map((text) => parseEdtf(text).form))).toEqual(
      new Set(['point', 'interval', 'set']),
    );
  });
});

describe('agrees with the npm package edtf', () => {
  const firstMillisecond = (day: string) => startOfDay(day).getTime();
  const lastMillisecond = (day: string) => startOfDay(day).getTime() + 86_399_999;
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

test('orders by first day, then by last day, what has none at the head or the end of its year', () => {
  const inOrder = [
    ...['-0100', '-0044-03', '-0044-03-15/..', '-0043', '0000', '0987', '201X', '../2019', '2019'],
    ...['[..2020-05]', '../2020'],
    ...[
      '2020-01-01',
      '2020-01-01/2020-01-02',
      '2020-01',
      '2020',
      '202X',
      '2020-01/..',
      '2020-08-18',
      '[2020-08-18,2020-08-19]',
      '2020-24',
      '2021',
    ],
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
  ['[..2020]', true],
  ['1985/', false],
])('%s is in doubt: %s', (text, doubtful) => {
  expect(isDoubtful(parseEdtf(text))).toBe(doubtful);
});
