import { expect, test } from 'vitest';
import { misplaced } from '../../../src/domain/faults/coordinates.ts';
import { entriesOf, file, smallWorld, type Files } from '../../content.ts';

const place = (keys: string): string => file(`name: Gao\nkind: city\n${keys}`);

const told = (files: Files): string[] =>
  misplaced(entriesOf({ ...smallWorld, ...files })).map(
    ({ file: at, path, problem, remedy }) => `${at} ${String(path)} | ${problem} | ${remedy}`,
  );

const correct =
  'Correct the coordinates (latitude is how far north, longitude how far east), or “country”.';

test.each<readonly [name: string, keys: string, problem: string, remedy: string]>([
  [
    'latitude and longitude swapped',
    'country: ML\ncoordinates: { latitude: -0.04, longitude: 16.27 }',
    'The point -0.04, 16.27 lies in Congo - Brazzaville (CG), 2213 km from Mali (ML).',
    'Latitude and longitude look swapped: write { latitude: 16.27, longitude: -0.04 }.',
  ],
  [
    'a sign lost',
    'country: ML\ncoordinates: { latitude: 12.64, longitude: 8 }',
    'The point 12.64, 8 lies in Nigeria (NG), 563 km from Mali (ML).',
    'The sign of one looks lost (west and south are negative): write { latitude: 12.64, longitude: -8 }.',
  ],
  [
    'a point that nothing leads to the country',
    'country: ML\ncoordinates: { latitude: 0, longitude: 0 }',
    'The point 0, 0 lies at sea, 1310 km from Mali (ML).',
    correct,
  ],
  [
    'a country that a place has of the one it is within',
    'within: bamako\ncoordinates: { latitude: 48.85, longitude: 2.35 }',
    'The point 48.85, 2.35 lies in France (FR), 2725 km from Mali (ML).',
    correct,
  ],
  [
    'several countries',
    'country: [ML, NE]\ncoordinates: { latitude: 48.85, longitude: 2.35 }',
    'The point 48.85, 2.35 lies in France (FR), 2725 km from Mali (ML) and Niger (NE).',
    correct,
  ],
])('tells %s', (_, keys, problem, remedy) => {
  expect(told({ 'places/gao': place(keys) })).toEqual([
    `content/places/gao.md coordinates | ${problem} | ${remedy}`,
  ]);
});

test.each<readonly [name: string, keys: string]>([
  ['a point in its country', 'country: ML\ncoordinates: { latitude: 16.27, longitude: -0.04 }'],
  ['a point without a country', 'coordinates: { latitude: 0, longitude: 0 }'],
  ['a country without a point', 'country: ML'],
  ['a region around', 'within: mali\nkind: region'],
  ['a place within itself', 'within: gao\ncoordinates: { latitude: 0, longitude: 0 }'],
  ['one of a country that is not there', 'within: x\ncoordinates: { latitude: 0, longitude: 0 }'],
])('tells nothing of %s', (_, keys) => {
  expect(told({ 'places/gao': place(keys).replace(/kind: city\n(?=[^]*kind:)/, '') })).toEqual([]);
});
