import { describe, expect, test } from 'vitest';
import { actorColumns, actorsData, actorsFile } from '../../src/kinds/actor/data.ts';
import { eventColumns, eventsData, eventsFile } from '../../src/kinds/event/data.ts';
import { dataOutputs, dataText, schemaText } from '../../src/data/files.ts';
import { placesData, placesFile } from '../../src/kinds/place/data.ts';
import { sourcesData, sourcesFile } from '../../src/kinds/source/data.ts';
import { dataFiles, schemaNames } from '../../src/addresses/pages.ts';
import { corpusOf, file, smallWorld } from '../content.ts';
import { french } from '../editions.ts';

const { paths } = french;
const corpus = corpusOf({
  ...smallWorld,
  'places/nowhere': file('name: { fr: Nulle part }\nkind: site\nwithin: bamako\nwikidata: Q1'),
  'actors/old': file(`
name: Old
kind: organisation
aliases: [Vieux, "Le, vieux"]
sameAs: [https://old.example/]
wikidata: Q2
positions: [{ title: Chef, to: 2021-05~, sources: [agency-2025] }]
relations: [{ to: ministry, kind: allied-with, from: 2020, until: .., note: N, sources: [agency-2025] }]`),
});

describe('events.json', () => {
  const data = eventsData(corpus, paths);

  test('keeps the date as it was written, with the days that it covers', () => {
    expect(data.events.map(({ id, date }) => [id, date])).toEqual([
      ['2020-08-18-coup', { edtf: '2020-08-18', earliest: '2020-08-18', latest: '2020-08-18' }],
      ['2025-07-09-meeting', { edtf: '2025-07-09', earliest: '2025-07-09', latest: '2025-07-09' }],
    ]);
  });

  test.each([
    ['1985/', '1985-01-01', null],
    ['/1985', null, '1985-12-31'],
    ['[..2020]', null, '2020-12-31'],
    ['0987', '0987-01-01', '0987-12-31'],
    ['-0044', null, null],
    ['-0026/0014', null, '0014-12-31'],
  ])('writes %s by its schema', (edtf, earliest, latest) => {
    const odd = file(
      `date: "${edtf}"\ntitle: T\nkind: decision\ncertainty: reported\nsources: [agency-2025]`,
    );
    const found = eventsData(corpusOf({ ...smallWorld, 'events/odd': odd }), paths);
    expect(eventsFile.parse(found)).toEqual(found);
    expect(found.events.find(({ id }) => id === 'odd')?.date).toEqual({ edtf, earliest, latest });
  });

  test('gives the hour of an event, and orders a day by it', () => {
    const at = (time: string) =>
      file(
        `date: 2026-01-05\ntime: ${time}\ntitle: T\nkind: decision\ncertainty: reported\nsources: [agency-2025]`,
      );
    const day = corpusOf({
      ...smallWorld,
      'events/arrest': at('18:00'),
      'events/mutiny': at('4:30'),
    });
    const found = eventsData(day, paths);
    expect(eventsFile.parse(found)).toEqual(found);
    expect(found.events.slice(-2).map(({ id, time }) => [id, time])).toEqual([
      ['mutiny', '04:30'],
      ['arrest', '18:00'],
    ]);
    expect(dataText(day, paths, 'events.csv')).toContain(
      "mutiny,2026-01-05,2026-01-05,2026-01-05,'04:30,T,",
    );
  });

  test('says each text in each language, and where the pages are', () => {
    expect(data.events[1]).toMatchObject({
      title: { fr: 'Ada Touré reçoit un émissaire', en: 'Ada Touré receives an envoy' },
      note: { fr: 'Une seule source.', en: 'One source only.' },
      kind: 'meeting',
      certainty: 'reported',
      actors: ['ada', 'ministry'],
      url: {
        fr: 'https://site.example/sous/evenements/2025-07-09-meeting/',
        en: 'https://site.example/sous/en/events/2025-07-09-meeting/',
      },
    });
  });

  test('names its schema and its licence', () => {
    expect(data.$schema).toBe('https://site.example/sous/data/schema/events.json');
    expect(data.license.url).toMatch(/^https:\/\/creativecommons\.org\//);
  });

  test('is of its own shape', () => {
    expect(eventsFile.parse(data)).toEqual(data);
  });

  test('has open sides where the date has', () => {
    const open = eventsData(
      corpusOf({
        ...smallWorld,
        'events/open': file(
          'date: 2025-06/..\ntitle: T\nkind: decision\ncertainty: reported\nsources: [agency-2025]',
        ),
      }),
      paths,
    );
    expect(open.events.find(({ id }) => id === 'open')).toMatchObject({
      date: { edtf: '2025-06/..', earliest: '2025-06-01', latest: null },
      title: { fr: 'T', en: 'T' },
    });
    expect(eventsFile.parse(open)).toEqual(open);
  });
});

test('actors.json has positions and ties with their dates', () => {
  const data = actorsData(corpus, paths);
  expect(actorsFile.parse(data)).toEqual(data);
  expect(data.actors.find(({ id }) => id === 'ada')).toMatchObject({
    name: { fr: 'Ada Touré', en: 'Ada Touré' },
    kind: 'person',
    positions: [
      { organisation: 'ministry', from: { edtf: '2021-06-11' }, until: '..' },
      { from: { edtf: '2015' }, until: { edtf: '2021-06' } },
    ],
    relations: [{ to: 'ministry', kind: 'member-of', from: { edtf: '2021-06' } }],
  });
  expect(data.actors.find(({ id }) => id === 'old')).toMatchObject({
    wikidata: 'Q2',
    positions: [{ until: { edtf: '2021-05~', earliest: '2021-05-01' } }],
    relations: [{ until: '..', note: { fr: 'N', en: 'N' } }],
  });
});

test('places.geojson has a point where there are coordinates, longitude first', () => {
  const data = placesData(corpus, paths);
  expect(placesFile.parse(data)).toEqual(data);
  expect(data.features.map(({ id, geometry }) => [id, geometry?.coordinates])).toEqual([
    ['bamako', [-8, 12.64]],
    ['mali', [-4, 17.57]],
    ['nowhere', undefined],
  ]);
  expect(data.features.map(({ properties }) => properties.approximate)).toEqual([
    false,
    true,
    false,
  ]);
  expect(data.features[2]?.properties).toMatchObject({
    name: { fr: 'Nulle part' },
    within: 'bamako',
    wikidata: 'Q1',
  });
});

test('sources.json is CSL-JSON', () => {
  const data = sourcesData(corpus, paths);
  expect(sourcesFile.parse(data)).toEqual(data);
  expect(data).toMatchObject([
    {
      id: 'agency-2025',
      type: 'article-newspaper',
      title: 'A title',
      publisher: 'Agency',
      'container-title': 'Agency',
      URL: 'https://agency.example/a',
      issued: { 'date-parts': [[2025, 7, 10]] },
      language: 'en',
    },
    {
      id: 'journal-2025',
      issued: { 'date-parts': [[2025, 7]] },
      note: 'Journal public.',
      custom: { kind: 'press', edtf: '2025-07' },
    },
  ]);
  expect(data[1]).not.toHaveProperty('title');
});

test.each(dataFiles)('%s is written, and ends with a line', (name) => {
  const text = dataText(corpus, paths, name);
  expect(text.length).toBeGreaterThan(100);
  expect(text).toMatch(/\n$/);
});

test('the tables have the columns that are documented', () => {
  const headings = (name: 'events.csv' | 'actors.csv') =>
    dataText(corpus, paths, name).replace('\uFEFF', '').split('\r\n')[0];
  expect(headings('events.csv')).toBe(dataOutputs['events.csv'].columns?.join(','));
  expect(headings('actors.csv')).toBe(dataOutputs['actors.csv'].columns?.join(','));
  expect(eventColumns.map(([heading]) => heading)).toContain('title_en');
  expect(actorColumns.map(([heading]) => heading)).toContain('name_fr');
});

test.each(schemaNames)(
  'the schema of %s says what it is and refuses what it does not know',
  (name) => {
    const schema = JSON.parse(schemaText(paths, name)) as Record<string, unknown>;
    expect(schema.$id).toBe(`https://site.example/sous/data/schema/${name}.json`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toEqual(expect.stringContaining(name));
  },
);

test('a site without content has files without entries', () => {
  const nothing = corpusOf({});
  expect(eventsData(nothing, paths).events).toEqual([]);
  expect(placesData(nothing, paths).features).toEqual([]);
  expect(sourcesData(nothing, paths)).toEqual([]);
  expect(dataText(nothing, paths, 'events.csv').split('\r\n')).toHaveLength(2);
});
