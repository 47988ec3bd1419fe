import { expect, test } from 'vitest';
import { intervalOf, parseEdtf } from '../../src/edtf/edtf.ts';
import { dateSegments } from '../../src/i18n/date-words.ts';
import { englishDates } from '../../src/i18n/dates-en.ts';
import { frenchDates } from '../../src/i18n/dates-fr.ts';

const segmentsOf = (text: string, grammar = frenchDates) => dateSegments(parseEdtf(text), grammar);

test.each(['2025-07-09', '2021-05', '2021', '0050-02', '0001'])(
  '%s is one <time> with that very value',
  (text) => {
    expect(segmentsOf(text).map(({ datetime }) => datetime)).toEqual([text]);
  },
);

test.each([
  ...['202X', '20XX', '2021-21', '2021-XX', '2021-05-XX'], // HTML cannot say it
  ...['2021?', '2021-05~', '2025-07-09%'], // not certain
  ...['0000', '0000-05', '0000-05-01', '-0044', '-0044-03-15'], // HTML has no year 0 and none before
  ...['[2025-07-07,2025-07-08]', '[2021,2022]', '[..2020]', '[2021-05..]'], // a choice
])('%s has words and no <time>', (text) => {
  expect(segmentsOf(text)).toEqual([{ text: expect.stringMatching(/\w/) as string }]);
});

test.each([
  [
    '2025-07-09/2025-07-11',
    frenchDates,
    [
      { text: 'du ' },
      { text: '9', datetime: '2025-07-09' },
      { text: ' au ' },
      { text: '11 juillet 2025', datetime: '2025-07-11' },
    ],
  ],
  [
    '2025-07-09/2025-07-11',
    englishDates,
    [
      { text: '9', datetime: '2025-07-09' },
      { text: '–' },
      { text: '11 July 2025', datetime: '2025-07-11' },
    ],
  ],
  [
    '2021-05~/2022',
    englishDates,
    [
      { text: 'May 2021' },
      { text: ' – ' },
      { text: '2022', datetime: '2022' },
      { text: ' (start approximate)' },
    ],
  ],
  ['2025-06/..', frenchDates, [{ text: 'depuis ' }, { text: 'juin 2025', datetime: '2025-06' }]],
  [
    '1985/',
    englishDates,
    [{ text: 'from ' }, { text: '1985', datetime: '1985' }, { text: ' (end not recorded)' }],
  ],
  [
    '/1985',
    englishDates,
    [{ text: 'until ' }, { text: '1985', datetime: '1985' }, { text: ' (start not recorded)' }],
  ],
  ['../2020', englishDates, [{ text: 'until ' }, { text: '2020', datetime: '2020' }]],
  [
    '../202X?',
    frenchDates,
    [{ text: 'jusqu’aux ' }, { text: 'années 2020' }, { text: ' (fin incertaine)' }],
  ],
] as const)('%s is a <time> for each side that is exact', (text, grammar, segments) => {
  expect(segmentsOf(text, grammar)).toEqual(segments);
});

test.each([
  ['04:30', '5 janvier 2026 à 4\u00A0h\u00A030', '5 January 2026, 04:30'],
  ['16:00', '5 janvier 2026 à 16\u00A0h', '5 January 2026, 16:00'],
  ['00:05', '5 janvier 2026 à 0\u00A0h\u00A005', '5 January 2026, 00:05'],
])('a day at %s is one <time> with its hour', (time, inFrench, inEnglish) => {
  const datetime = `2026-01-05T${time}`;
  const day = parseEdtf('2026-01-05');
  expect(dateSegments(day, frenchDates, time)).toEqual([{ text: inFrench, datetime }]);
  expect(dateSegments(day, englishDates, time)).toEqual([{ text: inEnglish, datetime }]);
});

test('an interval that is open on both sides, which nobody can write, has no words', () => {
  expect(dateSegments(intervalOf(null, null), frenchDates)).toEqual([]);
});
