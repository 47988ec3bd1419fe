import { expect, test } from 'vitest';
import { groupByLetter, letterOf, sortByName } from '../../src/domain/alphabet.ts';

test.each([
  ['Diop, Abdoulaye', 'D'],
  ['aes', 'A'],
  ['Économie', 'E'],
  ['Œuvre', 'O'],
  ['ætherisme', 'A'],
  ['Ça', 'C'],
  ['Ñandu', 'N'],
  ['« Barkhane »', 'B'],
  ['’Ndiaye', 'N'],
  ['5 juin', '#'],
  ['²', '#'],
  ['…', '#'],
  ['', '#'],
  ['أحمد', 'ا'],
  ['مالي', 'م'],
  ['Жуков', 'Ж'],
  ['Łódź', 'L'],
  ['Þór', 'T'],
  ['ʿAbd', 'A'],
  ['٢٤ ساعة', '#'],
])('“%s” is filed under %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});

const names = [
  'zébu',
  'Œdème',
  'Odile',
  'été',
  'Étape',
  '24 heures',
  'eau',
  '5 juin',
  'Ouvéa',
  'مالي',
];
const self = (name: string) => name;

test('sorts as a reader of the language looks for, and leaves the list as it was', () => {
  const given = [...names];
  expect(sortByName(given, self, 'fr')).toEqual([
    ...['5 juin', '24 heures', 'eau', 'Étape', 'été', 'Odile', 'Œdème', 'Ouvéa', 'zébu', 'مالي'],
  ]);
  expect(given).toEqual(names);
});

test('sorts each name among those of its letter', () => {
  const mixed = [
    'Zulu',
    'Þór',
    'Łódź',
    'Lyon',
    '« Barkhane »',
    'Bah',
    'ʿAbd',
    'Ada',
    'Ŋoni',
    'Ain',
    'Aïn',
  ];
  const sorted = sortByName(mixed, self, 'fr');
  expect(sorted).toEqual([
    'ʿAbd',
    'Ada',
    'Ain',
    'Aïn',
    'Bah',
    '« Barkhane »',
    'Łódź',
    'Lyon',
    'Ŋoni',
    'Þór',
    'Zulu',
  ]);
  const letters = groupByLetter(sorted, self).map(({ letter }) => letter);
  expect(letters).toEqual(['A', 'B', 'L', 'N', 'T', 'Z']);
});

test('sorts by the name that it is told', () => {
  const people = [{ last: 'Touré' }, { last: 'Diop' }];
  expect(sortByName(people, ({ last }) => last, 'en')).toEqual([
    { last: 'Diop' },
    { last: 'Touré' },
  ]);
});

test('groups under letters in the order of the names, and a letter once', () => {
  expect(groupByLetter(sortByName(names, self, 'fr'), self)).toEqual([
    { letter: '#', items: ['5 juin', '24 heures'] },
    { letter: 'E', items: ['eau', 'Étape', 'été'] },
    { letter: 'O', items: ['Odile', 'Œdème', 'Ouvéa'] },
    { letter: 'Z', items: ['zébu'] },
    { letter: 'م', items: ['مالي'] },
  ]);
  expect(groupByLetter([], self)).toEqual([]);
  expect(groupByLetter(['b', 'a', 'B'], self)).toEqual([
    { letter: 'B', items: ['b', 'B'] },
    { letter: 'A', items: ['a'] },
  ]);
});
