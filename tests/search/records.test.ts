import { expect, test } from 'vitest';
import { pagedKinds } from '../../src/kinds/kind.ts';
import { searchRecords } from '../../src/search/records.ts';
import { corpusOf, file, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const corpus = corpusOf(smallWorld);
const records = searchRecords(corpus, french);
const recordOf = (slug: string, from = records) => from.find((record) => record.slug === slug);

test('every page of the content is a record, by kind, the newest first', () => {
  expect(records.map(({ href }) => href)).toEqual([
    '/sous/analyses/une-visite/',
    '/sous/evenements/2025-07-09-meeting/',
    '/sous/evenements/2020-08-18-coup/',
    '/sous/acteurs/ada/',
    '/sous/acteurs/ministry/',
    '/sous/lieux/bamako/',
    '/sous/lieux/mali/',
    '/sous/sources/agency-2025/',
    '/sous/sources/journal-2025/',
  ]);
  const order = records.map(({ kind }) => pagedKinds.indexOf(kind));
  expect(order).toEqual(order.toSorted());
});

test('an article is found by all its text, set as it is shown', () => {
  expect(recordOf('une-visite')).toMatchObject({
    title: 'Une visite et ses silences',
    sort: 'Analyse',
    year: '2026',
    passages: [
      'Un émissaire propose de l’aide au Mali sans dire à quelles conditions, et repart.',
      'Une offre sans conditions connues.',
      'Personne ne sait ce qui suivra.',
      'Ada Touré reçoit l’émissaire à Bamako.',
      'Le fait',
      'Selon le journal, la rencontre eut lieu.',
      'Que demande l’émissaire\u202F?',
    ],
    actors: ['ada'],
    places: ['bamako', 'mali'],
  });
});

test('an event is found by who, where, when and how certain, and in what contains its place', () => {
  expect(recordOf('2025-07-09-meeting')).toMatchObject({
    title: 'Ada Touré reçoit un émissaire',
    sort: 'Rencontre · Rapporté',
    year: '2025',
    passages: ['Une seule source.', 'Ada Touré, Ministère, Bamako', '9\u00A0juillet 2025'],
    actors: ['ada', 'ministry'],
    places: ['bamako', 'mali'],
  });
});

test('an actor is found by its other names and its offices, a place by what contains it', () => {
  const named = corpusOf({
    ...smallWorld,
    'actors/ministry': file(
      'name: { fr: Ministère, en: Ministry }\nkind: organisation\naliases: [MAE]',
    ),
  });
  const found = searchRecords(named, french);
  expect(recordOf('ministry', found)?.names).toEqual(['MAE']);
  expect(recordOf('ministry', found)?.passages.join()).toMatch(/^Autres noms\s:\sMAE$/);
  expect(recordOf('ada', found)?.passages).toEqual([
    'Ministre depuis 2021.',
    'Ministre, Ministère',
    'Ambassadrice',
  ]);
  expect(recordOf('bamako', found)?.passages).toEqual(['Localité, Mali']);
});

test('a source keeps the language of its title', () => {
  expect(recordOf('agency-2025')).toMatchObject({
    title: 'A title',
    lang: 'en',
    sort: 'Agence de presse',
  });
  expect(recordOf('journal-2025')).toMatchObject({
    title: 'Journal',
    passages: ['Journal', 'Journal public.'],
  });
});

test('each language has its own articles and its own words', () => {
  const found = searchRecords(corpus, english);
  expect(found[0]).toMatchObject({ href: '/sous/en/analyses/a-visit/', sort: 'Analysis' });
  expect(recordOf('une-visite', found)).toBeUndefined();
  expect(recordOf('ministry', found)?.title).toBe('Ministry');
});
