import { describe, expect, test } from 'vitest';
import { askedWords, termsOf, wordsOf } from '../../src/search/words.ts';

const terms = (text: string, locale = 'fr') => termsOf(text, locale).join(' ');

describe('the same is found', () => {
  test.each([
    ['armee', ['armée', 'l’armée', "l'armée", 'L’ARMÉE', 'armées', 'arme\u0301e']],
    ['etat uni', ['États-Unis', 'Etats-Unis', 'états unis', 'aux États‑Unis']],
    ['interet', ['intérêt', 'l’intérêt', 'd’intérêts', 'qu’intérêt']],
    ['journal', ['journaux', 'les journaux', 'journal']],
    ['niveau', ['niveaux', 'niveau']],
    ['oeuvre', ['œuvre', 'l’Œuvre', 'oeuvres']],
    ['daw ndaw', ['N’Daw', "N'Daw", 'NʼDaw']],
    ['daw', ['n’daw']],
    ['onu', ['l’ONU', 'O.N.U.', 'de l’O.N.U.', 'O.N.U', 'o.n.u.', "l'O. N. U."]],
    ['eu', ['É.-U.', 'E.‑U.', 'EU']],
    ['lodz', ['Łódź', 'łódź', 'Lodz']],
    ['ta izz taizz', ['Taʿizz', "Ta'izz", 'Ta’izz', 'TAʼIZZ']],
    ['abd', ['ʿAbd', '‘Abd', 'Abd']],
    ['bamako', ['Ba\u00ADma\u00ADko', 'Bama\u200Bko', '\u2067Bamako\u2069']],
    ['2025', ['٢٠٢٥', '2025']],
    ['2690', ['2690', 'la 2690']],
    ['mai 2021', ['mai 2021', 'en mai 2021', 'mais en mai 2021']],
  ])('by “%s” in French', (expected, texts) => {
    expect(texts.map((text) => terms(text))).toEqual(texts.map(() => expected));
  });

  test.each([
    ['killing'.replace('ing', ''), ['killing', 'killings', 'killed', 'The killing']],
    ['party', ['parties', 'party', 'the parties’']],
    ['press', ['press', 'The press']],
    ['mali army', ['Mali’s army', "mali's armies"]],
    ['us aid', ['U.S. aid', 'US aid', 'the U.S.’s aid', 'u.s. aid', 'the U.S.-aid']],
    ['un', ['U.N.', 'UN', 'the U. N.']],
    ['who', ['W.H.O.', 'the WHO', 'WHO']],
    ['brien obrien', ['O’Brien', "O'Brien"]],
    ['sana sanaa', ['Sana’a', 'Ṣanʿāʾ'.replace('ʿāʾ', 'aʿa')]],
  ])('by “%s” in English', (expected, texts) => {
    expect(texts.map((text) => terms(text, 'en'))).toEqual(texts.map(() => expected));
  });
});

test('words without a meaning of their own are left out', () => {
  expect(terms('le la les de l’ à et')).toBe('');
  expect(terms('the of and to', 'en')).toBe('');
  expect(terms('de 5 à 7')).toBe('5 7');
  expect(terms('QUI EST LA ?')).toBe('');
  expect(terms('Plan B. À Gao n’est pas')).toBe('plan gao');
});

test('a word that is asked for has the spellings that may be meant', () => {
  const asked = (text: string, locale = 'fr') =>
    askedWords(text, locale)
      .filter(({ counts }) => counts)
      .map(({ terms }) => terms.join('/'))
      .join(' ');
  expect(asked("n'daw l'armée d'Ivoire")).toBe('daw/ndaw armee ivoire');
  expect(asked("Ta'izz Sana’a", 'en')).toBe('taizz sanaa');
  expect(asked('the W.H.O. and U.S.', 'en')).toBe('who us');
  expect(asked('’ʿ…')).toBe('');
});

test('a word knows its place in the text, accents and ligatures included', () => {
  const text = 'Au cœur de l’État, e\u0301crit-on.';
  expect(wordsOf(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
    'cœur',
    'État',
    'e\u0301crit',
  ]);
  const names = 'L’O.N.U. à Taʿizz, dit O’Brien, É.-U.';
  expect(wordsOf(names, 'fr').map(({ start, end }) => names.slice(start, end))).toEqual([
    'O.N.U.',
    ...['Ta', 'izz', 'Taʿizz'],
    ...['dit', 'Brien', 'O’Brien'],
    'É.-U.',
  ]);
});
