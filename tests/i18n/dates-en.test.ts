import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { dateWords, shortDate, tickWords } from '../../src/i18n/date-words.ts';
import { englishDates } from '../../src/i18n/dates-en.ts';

test.each([
  // A day, a month, a year and what is coarser
  ['2025-07-09', '9 July 2025'],
  ['2025-07-01', '1 July 2025'],
  ['2021-05', 'May 2021'],
  ['2021', '2021'],
  ['202X', 'the 2020s'],
  ['19XX', 'the years 1900 to 1999'],
  ['2021-21', 'spring 2021'],
  ['2021-22', 'summer 2021'],
  ['2021-23', 'autumn 2021'],
  ['2021-24', 'winter 2021'],
  // What is not known of it
  ['2021-XX', '2021, month unknown'],
  ['2021-05-XX', 'May 2021, day unknown'],
  ['2021-05~', 'about May 2021'],
  ['202X~', 'about the 2020s'],
  ['2021-05?', 'May 2021 (date uncertain)'],
  ['2025-07-09%', 'about 9 July 2025 (date uncertain)'],
  // From one to another: a closed dash between single words, a spaced one between several
  ['2025-07-09/2025-07-11', '9–11 July 2025'],
  ['2025-06-28/2025-07-02', '28 June – 2 July 2025'],
  ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
  ['2025-05/2025-06', 'May–June 2025'],
  ['2025-10/2026-01', 'October 2025 – January 2026'],
  ['2020/2022', '2020–2022'],
  ['2025-06/2025-07-09', 'June 2025 – 9 July 2025'],
  ['199X/201X', 'the 1990s – the 2010s'],
  ['2021-21/2021-22', 'spring 2021 – summer 2021'],
  ['2021-05-XX/2021-06', 'May 2021, day unknown – June 2021'],
  ['2020/2021-XX', '2020 – 2021, month unknown'],
  // Intervals in doubt
  ['2021-05~/2021-06', 'May–June 2021 (start approximate)'],
  ['2021-05/2021-06?', 'May–June 2021 (end uncertain)'],
  ['2021-05~/2021-06~', 'May–June 2021 (dates approximate)'],
  ['2021-05?/2021-06?', 'May–June 2021 (dates uncertain)'],
  // Since and until
  ['2025-06/..', 'since June 2025'],
  ['2025-06~/..', 'since June 2025 (start approximate)'],
  ['../2020', 'until 2020'],
  ['../2020-08-18?', 'until 18 August 2020 (end uncertain)'],
  // One of several
  ['1985/', 'from 1985 (end not recorded)'],
  ['2025-07-09/', 'from 9 July 2025 (end not recorded)'],
  ['/1985', 'until 1985 (start not recorded)'],
  ['0987-06', 'June 987'],
  ['0000', '1 BC'],
  ['-0044', '45 BC'],
  ['-0044-03-15', '15 March 45 BC'],
  ['-0057/-0050', '58 BC–51 BC'],
  ['[..2020]', '2020 or before'],
  ['[..2025-07-09]', '9 July 2025 or before'],
  ['[1760-12..]', 'December 1760 or later'],
  ['[2018,2020..]', '2018 or 2020 or later'],
  ['[2025-07-07,2025-07-08]', '7 or 8 July 2025'],
  ['[2025-06-30,2025-07-01]', '30 June or 1 July 2025'],
  ['[2025-07-07,2025-07-08,2025-07-09]', '7, 8 or 9 July 2025'],
  ['[2021-05,2021-06]', 'May or June 2021'],
  ['[2021,2022]', '2021 or 2022'],
])('%s is “%s”', (text, words) => {
  expect(dateWords(parseEdtf(text), englishDates)).toBe(words);
});

test.each([
  ['2025-07-09', '9 Jul'],
  ['2025-07-09~', 'c. 9 Jul'],
  ['[2025-07-07,2025-07-08]', '7/8 Jul'],
  ['2025-07-10/2025-07-12', '10–12 Jul'],
  ['2025-06/..', 'Jun–…'],
  ['202X', 'the 2020s'],
])('%s is “%s” on an axis that tells the year', (text, words) => {
  expect(shortDate(parseEdtf(text), englishDates)).toBe(words);
});

test.each([
  ['2025', '2025'],
  ['2025-07', 'Jul'],
])('the tick of %s is “%s”', (period, words) => {
  expect(tickWords(period, englishDates)).toBe(words);
});
