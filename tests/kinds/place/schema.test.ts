import { expect, test } from 'vitest';
import { place } from '../../../src/kinds/place/schema.ts';
import { refusals } from '../../schema/refusals.ts';

const minimal = { name: 'Bamako', kind: 'city' };

const full = {
  disambiguatingDescription: { fr: 'au Sahel', en: 'in the Sahel' },
  name: { fr: 'Sahel', en: 'The Sahel' },
  kind: 'region',
  aliases: ['Sahel central'],
  within: 'afrique-de-l-ouest',
  country: ['ML', 'NE', 'BF'],
  coordinates: { latitude: 14.5, longitude: -1.25, approximate: true },
  sameAs: ['https://www.geonames.org/1'],
  wikidata: 'Q66065',
};

test('a file may say two things and no more', () => {
  expect(place.parse(minimal)).toEqual({ ...minimal, aliases: [], country: [], sameAs: [] });
});

test('a file may use every key', () => {
  expect(Object.keys(full).sort()).toEqual(Object.keys(place.shape).sort());
  expect(place.parse(full)).toEqual(full);
});

test('one country is a list of one, and a point is exact unless it is said not to be', () => {
  const coordinates = { latitude: -90, longitude: 180 };
  expect(place.parse({ ...minimal, kind: 'site', country: 'ML', coordinates })).toMatchObject({
    country: ['ML'],
    coordinates: { ...coordinates, approximate: false },
  });
});

const degrees = 'must be a number of decimal degrees, such as 12.64';
const at = (latitude: unknown, longitude: unknown) => ({ coordinates: { latitude, longitude } });

test.each<readonly [value: object, refusals: readonly string[]]>([
  [
    { kind: 'town' },
    ['kind: Invalid option: expected one of "country"|"region"|"city"|"district"|"river"|"site"'],
  ],
  [
    at(90.1, 0),
    ['coordinates.latitude: is above 90 degrees; look whether latitude and longitude are swapped'],
  ],
  [
    at(-90.1, 0),
    ['coordinates.latitude: is below -90 degrees; look whether latitude and longitude are swapped'],
  ],
  [at(0, 180.1), ['coordinates.longitude: is above 180 degrees']],
  [at(0, -180.1), ['coordinates.longitude: is below -180 degrees']],
  [
    at('12°38′ N', undefined),
    [
      'coordinates.latitude: “12°38′ N” is no number of decimal degrees; write 12.6333',
      `coordinates.longitude: ${degrees}`,
    ],
  ],
  [
    at('12,64', '8,0 W'),
    [
      'coordinates.latitude: “12,64” has a comma where a decimal point is meant; write 12.64',
      'coordinates.longitude: “8,0 W” is no number of decimal degrees; write -8',
    ],
  ],
  [at('north', 0), [`coordinates.latitude: ${degrees}`]],
  [
    at('90.1', 0),
    ['coordinates.latitude: is above 90 degrees; look whether latitude and longitude are swapped'],
  ],
  [
    { coordinates: [12.64, -8] },
    ['coordinates: must be a block of two numbers; write { latitude: 12.64, longitude: -8 }'],
  ],
  [
    { coordinates: '12,64 ; -8,0' },
    ['coordinates: must be a block of two numbers; write { latitude: 12.64, longitude: -8 }'],
  ],
  [
    { coordinates: 'Bamako' },
    ['coordinates: must be a block of two numbers; write { latitude: 12.64, longitude: -8.0 }'],
  ],
  [at(NaN, 0), [`coordinates.latitude: ${degrees}`]],
  [
    { coordinates: { latitude: 1, longitude: 2, altitude: 3 } },
    ['coordinates: Unrecognized key: "altitude"'],
  ],
  [
    { within: 'Mali' },
    ['within: “Mali” is not a slug; write small letters without accents, digits and hyphens'],
  ],
  [{ country: ['ML', 'Niger'] }, ['country[1]: “Niger” is not a country code; did you mean “NE”?']],
  [{ wikidata: 'q1' }, ['wikidata: is not a Wikidata item; write Q1']],
  [
    { country: null },
    ['country: must be the code of a country, or a list of them, such as [ML, NE]'],
  ],
  [{ population: 2 }, [': Unrecognized key: "population"']],
])('refuses %j', (value, expected) => {
  expect(refusals(place, { ...minimal, ...value })).toEqual(expected);
});

test('reads degrees as they are typed', () => {
  const coordinates = { latitude: ' 12.640', longitude: '-8' };
  expect(place.parse({ ...minimal, coordinates }).coordinates).toEqual({
    latitude: 12.64,
    longitude: -8,
    approximate: false,
  });
});
