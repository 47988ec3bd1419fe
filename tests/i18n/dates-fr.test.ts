import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { dateWords, shortDate, shortDateWithYear, tickWords } from '../../src/i18n/date-words.ts';
import { frenchDates } from '../../src/i18n/dates-fr.ts';

test.each([
  // A day, a month, a year and what is coarser
  ['2025-07-09', '9 juillet 2025'],
  ['2025-07-01', '1er juillet 2025'],
  ['2025-08-31', '31 août 2025'],
  ['2021-05', 'mai 2021'],
  ['2021', '2021'],
  ['202X', 'années 2020'],
  ['19XX', 'années 1900 à 1999'],
  ['2021-21', 'printemps 2021'],
  ['2021-22', 'été 2021'],
  ['2021-23', 'automne 2021'],
  ['2021-24', 'hiver 2021'],
  ['0050-02-03', '3 février 50'],
  // What is not known of it
  ['2021-XX', '2021, mois inconnu'],
  ['2021-05-XX', 'mai 2021, jour inconnu'],
  ['2021-05~', 'vers mai 2021'],
  ['2021~', 'vers 2021'],
  ['2025-07-09~', 'vers le 9 juillet 2025'],
  ['202X~', 'vers les années 2020'],
  ['2021-21~', 'vers le printemps 2021'],
  ['2021-22~', 'vers l’été 2021'],
  ['2021-05?', 'mai 2021 (date incertaine)'],
  ['2025-07-09%', 'vers le 9 juillet 2025 (date incertaine)'],
  // From one to another
  ['2025-07-09/2025-07-11', 'du 9 au 11 juillet 2025'],
  ['2025-07-01/2025-07-11', 'du 1er au 11 juillet 2025'],
  ['2025-07-10/2025-07-11', 'du 10 au 11 juillet 2025'],
  ['2025-06-28/2025-07-02', 'du 28 juin au 2 juillet 2025'],
  ['2025-06-28/2025-07-01', 'du 28 juin au 1er juillet 2025'],
  ['2024-12-30/2025-01-02', 'du 30 décembre 2024 au 2 janvier 2025'],
  ['2025-05/2025-06', 'de mai à juin 2025'],
  ['2025-04/2025-06', 'd’avril à juin 2025'],
  ['2025-08/2025-10', 'd’août à octobre 2025'],
  ['2025-10/2026-01', 'd’octobre 2025 à janvier 2026'],
  ['2020/2022', 'de 2020 à 2022'],
  ['2025-06/2025-07-09', 'de juin 2025 au 9 juillet 2025'],
  ['2025-07-09/2025-08', 'du 9 juillet 2025 à août 2025'],
  ['199X/201X', 'des années 1990 aux années 2010'],
  ['2021-21/2021-22', 'du printemps 2021 à l’été 2021'],
  ['2021-22/2022-21', 'de l’été 2021 au printemps 2022'],
  // Intervals in doubt
  ['2021-05~/2021-06', 'de mai à juin 2021 (début approximatif)'],
  ['2021-05/2021-06~', 'de mai à juin 2021 (fin approximative)'],
  ['2021-05~/2021-06~', 'de mai à juin 2021 (dates approximatives)'],
  ['2021-05?/2021-06', 'de mai à juin 2021 (début incertain)'],
  ['2021-05/2021-06?', 'de mai à juin 2021 (fin incertaine)'],
  ['2021-05?/2021-06?', 'de mai à juin 2021 (dates incertaines)'],
  ['2021-05~/2021-06?', 'de mai à juin 2021 (début approximatif) (fin incertaine)'],
  // Since and until
  ['2025-06/..', 'depuis juin 2025'],
  ['2025-07-09/..', 'depuis le 9 juillet 2025'],
  ['202X/..', 'depuis les années 2020'],
  ['2021-23/..', 'depuis l’automne 2021'],
  ['2025-06~/..', 'depuis juin 2025 (début approximatif)'],
  ['../2020', 'jusqu’en 2020'],
  ['../2020-08', 'jusqu’en août 2020'],
  ['../2020-08-18', 'jusqu’au 18 août 2020'],
  ['../2021-21', 'jusqu’au printemps 2021'],
  ['../2021-24', 'jusqu’à l’hiver 2021'],
  ['../201X', 'jusqu’aux années 2010'],
  ['../2020?', 'jusqu’en 2020 (fin incertaine)'],
  // One of several
  ['[2025-07-07,2025-07-08]', 'le 7 ou le 8 juillet 2025'],
  ['[2025-07-08,2025-07-07]', 'le 7 ou le 8 juillet 2025'],
  ['[2025-06-30,2025-07-01]', 'le 30 juin ou le 1er juillet 2025'],
  ['[2024-12-31,2025-01-01]', 'le 31 décembre 2024 ou le 1er janvier 2025'],
  ['[2025-07-07,2025-07-08,2025-07-09]', 'le 7, le 8 ou le 9 juillet 2025'],
  ['[2021-05,2021-06]', 'mai ou juin 2021'],
  ['[2021,2022]', '2021 ou 2022'],
  ['[2021-22,202X]', 'les années 2020 ou l’été 2021'],
])('%s is « %s »', (text, words) => {
  expect(dateWords(parseEdtf(text), frenchDates)).toBe(words);
});

test.each([
  ['2025-07-09', '9 juil.'],
  ['2025-07', 'juil.'],
  ['2025', '2025'],
  ['202X', 'années 2020'],
  ['2021-21', 'printemps 2021'],
  ['2025-07-09~', 'v. 9 juil.'],
  ['2025-07-09?', '9 juil.'],
  ['[2025-07-07,2025-07-08]', '7/8 juil.'],
  ['[2025-06-30,2025-07-08]', '30 juin/8 juil.'],
  ['2025-07-10/2025-07-12', '10–12 juil.'],
  ['2025-06-28/2025-07-02', '28 juin–2 juil.'],
  ['2025-07-28/2026-07-02', '28 juil.–2 juil.'],
  ['2025-05/2025-07-09', 'mai–9 juil.'],
  ['2025-06/..', 'juin–…'],
  ['../2020', '…–2020'],
])('%s is « %s » on an axis that tells the year', (text, words) => {
  expect(shortDate(parseEdtf(text), frenchDates)).toBe(words);
});

test.each([
  ['2025-07-09', '9 juil. 2025'],
  ['2025-07', 'juil. 2025'],
  ['2025', '2025'],
  ['202X', 'années 2020'],
  ['2021-21', 'printemps 2021'],
  ['2025-07-09~', 'v. 9 juil. 2025'],
  ['[2025-07-07,2025-07-08]', '7/8 juil. 2025'],
  ['[2024-12-31,2025-01-01]', '31 déc. 2024/1er janv. 2025'],
  ['2025-07-10/2025-07-12', '10–12 juil. 2025'],
  ['2025-06-28/2025-07-02', '28 juin–2 juil. 2025'],
  ['2025-07-28/2026-07-02', '28 juil. 2025–2 juil. 2026'],
  ['2024/2025-07', '2024–juil. 2025'],
  ['2025-06/..', 'juin 2025–…'],
  ['../2020-05', '…–mai 2020'],
  ['0987-05', 'mai 987'],
])('%s is « %s » on an axis of years', (text, words) => {
  expect(shortDateWithYear(parseEdtf(text), frenchDates)).toBe(words);
});

test.each([
  ['2025', '2025'],
  ['2025-07', 'juil.'],
  ['2025-05', 'mai'],
])('the tick of %s is « %s »', (period, words) => {
  expect(tickWords(period, frenchDates)).toBe(words);
});
