import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { createEdition } from '../../src/edition/edition.ts';

const at = { origin: 'https://news.example', base: '/un/' };
const editions = { fr: createEdition('fr', at), en: createEdition('en', at) };
const { fr, en } = editions;

test('speaks the words and the addresses of its language', () => {
  const page = { to: 'entry', section: 'actors', slug: 'ada' } as const;
  expect([fr.locale, fr.messages.language, fr.path(page)]).toEqual([
    'fr',
    'Français',
    '/un/acteurs/ada/',
  ]);
  expect([en.locale, en.messages.language, en.path(page)]).toEqual([
    'en',
    'English',
    '/un/en/actors/ada/',
  ]);
  expect(en.paths.url({ to: 'home' }, 'fr')).toBe('https://news.example/un/');
});

test.each([
  ['fr', 'L\'AES "unie" ?', { text: 'L’AES «\u202Funie\u202F»\u202F?' }],
  ['en', 'Mali\'s "AES"', { text: 'Mali’s “AES”' }],
  ['fr', { fr: "L'AES", en: 'The AES' }, { text: 'L’AES' }],
  ['en', { fr: "L'AES", en: "Mali's AES" }, { text: 'Mali’s AES' }],
  // Where the language is missing, the default one with its lang and its typography.
  ['en', { fr: 'Qui décide ?' }, { text: 'Qui décide\u202F?', lang: 'fr' }],
  ['fr', { fr: 'Qui décide ?' }, { text: 'Qui décide\u202F?' }],
  // A name of every language, in the letters of one that runs the other way.
  ['fr', 'أحمد (2025)', { text: 'أحمد (2025)', dir: 'rtl' }],
  ['en', 'Ahmad أحمد', { text: 'Ahmad أحمد' }],
] as const)('in %s, %j is a phrase', (locale, localized, phrase) => {
  expect(editions[locale].phrase(localized)).toEqual(phrase);
});

test.each([
  ['fr', 'Trade, "not aid": why?', 'en', { text: 'Trade, “not aid”: why?', lang: 'en' }],
  ['fr', 'Le "oui" ?', 'fr', { text: 'Le «\u202Foui\u202F»\u202F?' }],
  ['en', 'Le "oui" ?', 'fr', { text: 'Le «\u202Foui\u202F»\u202F?', lang: 'fr' }],
  ['fr', '"سلام" ?', 'ar', { text: '"سلام" ?', lang: 'ar', dir: 'rtl' }],
  ['fr', 'salām', 'ar-Latn', { text: 'salām', lang: 'ar-Latn' }],
] as const)('in %s, %s keeps the rules of %s', (locale, text, language, phrase) => {
  expect(editions[locale].foreign(text, language)).toEqual(phrase);
});

test.each([
  // Inside « », quotations take “ ”.
  ['fr', 'Le « oui » du "non"', 'fr', { text: 'Le “oui” du “non”' }],
  ['fr', 'Trade, "not aid"', 'en', { text: 'Trade, “not aid”', lang: 'en' }],
  ['fr', 'سلام!', 'ar', { text: 'سلام!', lang: 'ar', dir: 'rtl' }],
  ['en', 'Le « oui »', 'fr', { text: 'Le «\u202Foui\u202F»', lang: 'fr' }],
] as const)('in %s, %s is quoted', (locale, title, language, phrase) => {
  expect(editions[locale].quoted(title, language)).toEqual(phrase);
});

test('sets texts and runs by its own rules', () => {
  expect(fr.set('Qui ?')).toBe('Qui\u202F?');
  expect(en.set('Who?')).toBe('Who?');
  expect(fr.setRuns(['"', 'oui', '"'])).toEqual(['«\u202F', 'oui', '\u202F»']);
  expect(en.setRuns(['"', 'yes', '"'])).toEqual(['“', 'yes', '”']);
});

test('says dates, days and months', () => {
  const date = parseEdtf('2025-07-09/2025-07-11');
  expect(fr.date(date).map(({ datetime }) => datetime)).toEqual([
    undefined,
    '2025-07-09',
    undefined,
    '2025-07-11',
  ]);
  expect(fr.dateText(date)).toBe('du 9 au 11\u00A0juillet 2025');
  expect(en.dateText(date)).toBe('9–11\u00A0July 2025');
  for (const moment of ['2026-11-24', '2026-11-24T00:30:00Z', '2026-11-24T23:30:00Z']) {
    expect(fr.day(moment)).toEqual([{ text: '24\u00A0novembre 2026', datetime: '2026-11-24' }]);
    expect(en.day(moment)).toEqual([{ text: '24\u00A0November 2026', datetime: '2026-11-24' }]);
  }
  expect([fr.month('2025-08'), en.month('2025-08')]).toEqual(['août 2025', 'August 2025']);
  expect([fr.tick('2025-08'), en.tick('2025-08')]).toEqual(['août', 'Aug']);
  expect([fr.shortDateWithYear(date), en.shortDateWithYear(date)]).toEqual([
    '9–11 juil. 2025',
    '9–11 Jul 2025',
  ]);
});

test('lists texts and names languages', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(fr.list)).toEqual([
    '',
    'a',
    'a et b',
    'a, b et c',
  ]);
  expect(en.list(['a', 'b'])).toBe('a and b');
  expect(['en', 'ar', 'pt-BR'].map(fr.languageName)).toEqual([
    'anglais',
    'arabe',
    'portugais brésilien',
  ]);
  expect(en.languageName('fr')).toBe('French');
  expect(en.languageName('qqq')).toBe('qqq');
});
