import { describe, expect, test } from 'vitest';
import {
  country,
  edtf,
  edtfPoint,
  language,
  localized,
  moment,
  sameAs,
  slug,
  slugs,
  sources,
  text,
  webAddress,
  wikidata,
} from '../../src/schema/fields.ts';
import { refusals } from './refusals.ts';

describe('dates keep the precision of the writing, however YAML read them', () => {
  test.each([
    [new Date('2025-07-21'), '2025-07-21'],
    [new Date('2025-01-01'), '2025-01-01'],
    [2025, '2025'],
    ['2025', '2025'],
    ['2025-07', '2025-07'],
    [' 2025-07-21 ', '2025-07-21'],
    ['2021-05~', '2021-05~'],
    ['2025-06/..', '2025-06/..'],
    ['[2025-07-07,2025-07-08]', '[2025-07-07,2025-07-08]'],
  ])('%j is the EDTF date %s', (written, date) => {
    expect(edtf.parse(written).text).toBe(date);
  });

  test.each([
    [new Date('2026-11-24'), '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    [' 2026-11-24 ', '2026-11-24'],
    [new Date('2026-11-24T08:30:00Z'), '2026-11-24T08:30:00Z'],
    ['2026-11-24T08:30:00Z', '2026-11-24T08:30:00Z'],
    ['2026-11-24T08:30Z', '2026-11-24T08:30:00Z'],
    ['2026-11-24T00:30:00+02:00', '2026-11-23T22:30:00Z'],
    ['2026-11-24T08:30:00.250Z', '2026-11-24T08:30:00.250Z'],
  ])('%j is the moment %s', (written, read) => {
    expect(moment.parse(written)).toBe(read);
  });
});

test('a partial date without a second side is read whole', () => {
  expect(edtfPoint.parse('2021-05~')).toMatchObject({
    form: 'point',
    text: '2021-05~',
    point: { precision: 'month', approximate: true },
  });
});

const notAMoment = (written: string) =>
  `“${written}” is not a day or an instant; write 2026-11-24 or 2026-11-24T08:30:00Z`;
const notASlug = (written: string) =>
  `“${written}” is not a slug; write small letters without accents, digits and hyphens`;
const notAnAddress = (written: string) =>
  `“${written}” is not an address on the web; write one that begins with https:// or http://`;
const notACountry = (written: string, advice = 'write two capitals of ISO 3166-1, such as ML') =>
  `“${written}” is not a country code; ${advice}`;
const notALanguage = (written: string, advice = 'write one of BCP 47, such as fr, en or pt-BR') =>
  `“${written}” is not a language tag; ${advice}`;
const notLocalized = 'must be a text, or one text a language with at least “fr:”';
const empty = 'is empty; write a text or remove the key';

const schemas = {
  text,
  localized: localized(),
  edtf,
  edtfPoint,
  moment,
  slug,
  slugs,
  sources,
  webAddress,
  country,
  language,
  wikidata,
  sameAs,
};

test.each<readonly [keyof typeof schemas, accepted: readonly unknown[]]>([
  ['text', ['Mali', '…']],
  ['localized', ['Mali', { fr: 'Mali' }, { fr: 'Ministère', en: 'Ministry' }]],
  ['slug', ['mali', '2020-08-18-coup', 'if11267', '7']],
  ['slugs', [[], ['mali', 'kati']]],
  ['sources', [['rfi-2025-07-14']]],
  ['webAddress', ['https://a.example/b?c=d#e', 'http://a.example/']],
  ['country', ['ML', 'US']],
  ['language', ['fr', 'en', 'ar', 'pt-BR', 'zh-Hant']],
  ['wikidata', ['Q912', 'Q1']],
  ['sameAs', [[], ['https://a.example/']]],
])('%s accepts what it should, as it is', (name, accepted) => {
  for (const value of accepted) expect(schemas[name].parse(value)).toEqual(value);
});

test.each<readonly [written: unknown, text: string]>([
  // What YAML makes of 0987, 2025 and -0044 without quotes.
  [987, '0987'],
  [2025, '2025'],
  [-44, '-0044'],
  ['0987', '0987'],
  // And of [2025-07-07, 2025-07-08], [2020, 2021] and [..2020].
  [['2025-07-07', '2025-07-08'], '[2025-07-07,2025-07-08]'],
  [[2020, 2021], '[2020,2021]'],
  [[new Date('2025-07-07'), '2025-08'], '[2025-07-07,2025-08]'],
  [['..2020'], '[..2020]'],
])('a date written without quotes, which YAML gives as %j, is %s', (written, text) => {
  expect(edtf.parse(written).text).toBe(text);
});

test.each([
  ['https://fr.wikipedia.org/wiki/Assimi_Goïta', 'https://fr.wikipedia.org/wiki/Assimi_Go%C3%AFta'],
  [
    'https://fr.wikipedia.org/wiki/Assimi_Go%C3%AFta',
    'https://fr.wikipedia.org/wiki/Assimi_Go%C3%AFta',
  ],
  ['https://مالي.example/', 'https://xn--mgb2dbw.example/'],
  ['HTTP://A.example:80', 'http://a.example/'],
  [
    'https://a.example/a b|c?d=[é]&e={f}#g#h',
    'https://a.example/a%20b%7Cc?d=%5B%C3%A9%5D&e=%7Bf%7D#g%23h',
  ],
  ['https://a.example/100%', 'https://a.example/100%25'],
  ['https://[::1]:8080/x', 'https://[::1]:8080/x'],
])('the address %s is written as the web wants it: %s', (written, expected) => {
  expect(webAddress.parse(written)).toBe(expected);
  expect(webAddress.parse(expected)).toBe(expected);
  expect(expected).toMatch(/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/);
});

test('texts are trimmed and absent lists are empty', () => {
  expect(text.parse('  Mali\n')).toBe('Mali');
  expect(localized().parse({ fr: ' Mali ' })).toEqual({ fr: 'Mali' });
  expect(slugs.parse(undefined)).toEqual([]);
  expect(sameAs.parse(undefined)).toEqual([]);
});

test.each<readonly [keyof typeof schemas, value: unknown, refusal: string]>([
  ['text', '', empty],
  ['text', '  ', empty],
  ['text', 5, 'must be a text'],
  ['text', undefined, 'must be a text'],
  ['localized', 5, notLocalized],
  ['localized', ' ', empty],
  ['localized', { en: 'Ministry' }, notLocalized],
  ['localized', { fr: 'Ministère', de: 'Ministerium' }, 'Unrecognized key: "de"'],
  ['edtf', true, 'must be a date, such as 2025-07-09'],
  ['edtf', 20.5, 'must be a date, such as 2025-07-09'],
  ['edtf', undefined, 'must be a date, such as 2025-07-09'],
  [
    'edtf',
    '2025-02-30',
    `“2025-02-30” is not a day of the calendar; write a day from 2025-02-01 to 2025-02-28`,
  ],
  ['edtf', 50, `“50” is a year of fewer than four digits; write 0050`],
  [
    'edtf',
    new Date('2025-07-09T10:00:00Z'),
    '“2025-07-09T10:00:00.000Z” has a time of day; write 2025-07-09, and the hour of an event in “time”',
  ],
  [
    'edtfPoint',
    'hier',
    `“hier” is written in words; write numbers, the year first: 2025, 2025-07 or 2025-07-09`,
  ],
  [
    'edtfPoint',
    '2021/2022',
    '“2021/2022” is more than one date; write one, such as 2021-06 or 2021-06-11',
  ],
  [
    'edtfPoint',
    '[2021,2022]',
    '“[2021,2022]” is more than one date; write one, such as 2021-06 or 2021-06-11',
  ],
  ['moment', '2026-02-30', notAMoment('2026-02-30')],
  ['moment', '2026-11', notAMoment('2026-11')],
  ['moment', 2026, notAMoment('2026')],
  ['moment', '2026-11-24~', notAMoment('2026-11-24~')],
  ['moment', '24/11/2026', notAMoment('24/11/2026')],
  ['moment', '2026-11-24T08:30:00', notAMoment('2026-11-24T08:30:00')], // in no time zone
  ['moment', '2026-11-24T25:00:00Z', notAMoment('2026-11-24T25:00:00Z')],
  ['moment', '2026-02-30T08:30:00Z', notAMoment('2026-02-30T08:30:00Z')],
  ['moment', true, 'must be a date, such as 2025-07-09'],
  ['slug', 'Bamako', notASlug('Bamako')],
  ['slug', 'sénat', notASlug('sénat')],
  ['slug', 'a--b', notASlug('a--b')],
  ['slug', '-a', notASlug('-a')],
  ['slug', 'a/b', notASlug('a/b')],
  ['slug', '', notASlug('')],
  ['slug', 5, 'must be the name of a file without its extension'],
  ['slugs', 'bamako', 'must be a list of slugs, such as [bamako, kati]'],
  ['slugs', ['kati', 'kati'], 'names a slug twice'],
  ['sources', undefined, 'must be a list of source slugs, such as [rfi-2025-07-14]'],
  ['sources', [], 'is empty; every claim has at least one source'],
  ['sources', ['rfi', 'afp', 'rfi'], 'names a source twice'],
  ['webAddress', 'ftp://a.example', notAnAddress('ftp://a.example')],
  ['webAddress', 'javascript:alert(1)', notAnAddress('javascript:alert(1)')],
  ['webAddress', 'www.a.example', notAnAddress('www.a.example')],
  ['country', 'Mali', notACountry('Mali', 'did you mean “ML”?')],
  ['country', 'ml', notACountry('ml', 'did you mean “ML”?')],
  ['country', 'UK', notACountry('UK', 'did you mean “GB”?')],
  ['country', 'EL', notACountry('EL', 'did you mean “GR”?')],
  ['country', 'QQ', notACountry('QQ')],
  ['country', '', notACountry('')],
  ['country', false, 'must be the code of a country'],
  ['language', 'français', notALanguage('français', 'did you mean “fr”?')],
  ['language', 'FR', notALanguage('FR', 'did you mean “fr”?')],
  ['language', 'pt-br', notALanguage('pt-br', 'did you mean “pt-BR”?')],
  ['language', 'jp', notALanguage('jp', 'did you mean “ja”?')],
  ['language', 'english', notALanguage('english', 'did you mean “en”?')],
  ['language', '', notALanguage('')],
  ['wikidata', 'Q0', 'is not a Wikidata item; write for instance Q912'],
  ['wikidata', '912', 'is not a Wikidata item; write Q912'],
  ['wikidata', 'https://www.wikidata.org/wiki/Q912', 'is not a Wikidata item; write Q912'],
])('%s refuses %j', (name, value, refusal) => {
  expect(refusals(schemas[name], value)).toEqual([`: ${refusal}`]);
});

test('a fault in a list or a language is told at its place', () => {
  expect(refusals(localized(), { fr: 'Ministère', en: '' })).toEqual([`en: ${empty}`]);
  expect(refusals(slugs, ['kati', 'Gao'])).toEqual([`[1]: ${notASlug('Gao')}`]);
  expect(refusals(sources, ['rfi', 'La Une'])).toEqual([`[1]: ${notASlug('La Une')}`]);
  expect(refusals(edtf, [2025, true])).toEqual([': must be a date, such as 2025-07-09']);
  expect(refusals(sameAs, ['https://a.example', 'b'])).toEqual([`[1]: ${notAnAddress('b')}`]);
});
