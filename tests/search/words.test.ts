import { describe, expect, test } from 'vitest';
import { termsOf, wordsOf } from '../../src/search/words.ts';

const terms = (text: string, locale = 'fr') => termsOf(text, locale).join(' ');

describe('the same is found', () => {
  test.each([
    ['armee', ['armée', 'l’armée', "l'armée", 'L’ARMÉE', 'armées', 'arme\u0301e']],
    ['etat uni', ['États-Unis', 'Etats-Unis', 'états unis', 'aux États‑Unis']],
    ['interet', ['intérêt', 'l’intérêt', 'd’intérêts', 'qu’intérêt']],
    ['journal', ['journaux', 'les journaux', 'journal']],
    ['niveau', ['niveaux', 'niveau']],
    ['oeuvre', ['œuvre', 'l’Œuvre', 'oeuvres']],
    ['daw', ['N’Daw', "N'Daw", 'n’daw']],
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
  ])('by “%s” in English', (expected, texts) => {
    expect(texts.map((text) => terms(text, 'en'))).toEqual(texts.map(() => expected));
  });
});

test('words without a meaning of their own are left out', () => {
  expect(terms('le la les de l’ à et')).toBe('');
  expect(terms('the of and to', 'en')).toBe('');
  expect(terms('de 5 à 7')).toBe('5 7');
});

test('a word knows its place in the text, accents and ligatures included', () => {
  const text = 'Au cœur de l’État, e\u0301crit-on.';
  expect(wordsOf(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
    'cœur',
    'État',
    'e\u0301crit',
  ]);
});
