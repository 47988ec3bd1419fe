import { describe, expect, test } from 'vitest';
import type { NameFile } from '../../src/search/files.ts';
import { createNames, isNear } from '../../src/search/names.ts';

describe('two words are near', () => {
  test.each([
    ['goita', 'goita'],
    ['goitta', 'goita'],
    ['goia', 'goita'],
    ['gotia', 'goita'],
    ['goito', 'goita'],
    ['ogita', 'goita'],
    ['a', 'b'],
    ['', 'a'],
  ])('“%s” and “%s”', (a, b) => {
    expect(isNear(a, b)).toBe(true);
    expect(isNear(b, a)).toBe(true);
  });

  test.each([
    ['goittta', 'goita'],
    ['gatio', 'goita'],
    ['diop', 'doip2'],
    ['moura', 'murao'],
    ['', 'ab'],
  ])('not “%s” and “%s”', (a, b) => {
    expect(isNear(a, b)).toBe(false);
    expect(isNear(b, a)).toBe(false);
  });
});

const file: NameFile = {
  actor: [
    ['goita', 'Assimi Goïta', 'Personne', 30],
    ['diop', 'Abdoulaye Diop', 'Personne', 20],
    ['maiga', 'Abdoulaye Maïga', 'Personne', 9],
    ['lodz', 'Łódź-Zachód', 'Organisation', 1],
    ['jnim', 'Groupe de soutien (JNIM)', 'Organisation', 12, 'GSIM'],
  ],
  place: [
    ['mali', 'Mali', 'Pays', 80],
    ['ivoire', 'Côte d’Ivoire', 'Pays', 2],
    ['taizz', 'Taʿizz', 'Localité', 1],
    ['djamena', 'N’Djamena', 'Localité', 1],
    ['us', 'États-Unis', 'Pays', 9, 'U.S.'],
    ['danang', 'Đà Nẵng', 'Localité', 1],
  ],
};
const names = createNames(file, 'fr');
const suggest = (text: string) => names.suggest(text, 3).map(({ slug }) => slug);

describe('suggests', () => {
  test.each([
    ['goi', ['goita']],
    ['GOÏTA', ['goita']],
    ['gotia', ['goita']],
    ['goitt', ['goita']],
    ['abdoul', ['diop', 'maiga']],
    ['abdoulaye m', ['diop', 'maiga']],
    ['abdoulaye ma', ['maiga', 'diop']],
    ['abdoulaye mai', ['maiga']],
    ['gsim', ['jnim']],
    ['cote d’iv', ['ivoire']],
    ['mal', ['mali']],
    ['lodz', ['lodz']],
    ['Ł', []],
    ['łó', ['lodz']],
    ["ta'iz", ['taizz']],
    ['taiz', ['taizz']],
    ['ndja', ['djamena']],
    ['djam', ['djamena']],
    ["n'dj", ['djamena']],
    ['U.S.', ['us']],
    ['us', ['us']],
    ['da nan', ['danang']],
    ['dan\u00ADang', []],
    ['x', []],
    ['', []],
    ['de', []],
    ['goita diop', []],
  ])('for “%s”', (text, slugs) => {
    expect(suggest(text)).toEqual(slugs);
  });

  test('the whole name before a longer one, and no more than asked', () => {
    expect(names.suggest('abdoulaye', 1).map(({ slug }) => slug)).toEqual(['diop']);
  });
});

test('a term may have been meant for a word of a name, as it is written', () => {
  expect(names.near('gotia')).toEqual([['goita', 'Goïta']]);
  expect(names.near('goita')).toEqual([]);
  expect(names.near('taiz')).toEqual([['taizz', 'Taʿizz']]);
  expect(names.near('zachot')).toEqual([['zachod', 'Zachód']]);
  expect(names.near('mal')).toEqual([]);
});

test('one of two of a name is listed with its sort', () => {
  const twice = createNames(
    {
      actor: [
        ['kone-juge', 'Moussa Koné', 'Personne · Juge', 1],
        ['kone-ministre', 'Moussa Koné', 'Personne · Ministre', 2],
        ['diop', 'Abdoulaye Diop', 'Personne', 3],
      ],
      place: [['kone', 'Moussa Koné', 'Site', 1]],
    },
    'fr',
  );
  expect([0, 1, 2, 9].map((at) => twice.label('actor', at))).toEqual([
    'Moussa Koné, Personne · Juge',
    'Moussa Koné, Personne · Ministre',
    'Abdoulaye Diop',
    '',
  ]);
  expect(twice.label('place', 0)).toBe('Moussa Koné');
  expect(twice.suggest('kone', 3).map(({ sort }) => sort)).toEqual([
    'Personne · Ministre',
    'Personne · Juge',
    'Site',
  ]);
});

test('a name is found by its position, and a position by its slug', () => {
  expect(names.at('place', 1)?.name).toBe('Côte d’Ivoire');
  expect(names.at('actor', 9)).toBeUndefined();
  expect(names.position('actor', 'jnim')).toBe('4');
  expect(names.position('actor', 'none')).toBe('-1');
});
