import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { graphData, graphFile } from '../../src/schema-org/graph.ts';
import { corpusOf, file, smallWorld } from '../content.ts';
import { french } from '../editions.ts';

const event = (date: string) =>
  file(`date: "${date}"\ntitle: T\nkind: decision\ncertainty: reported\nsources: [agency-2025]`);

const data = graphData(
  corpusOf({
    ...smallWorld,
    'events/span': event('2025-07-09/2025-07-11'),
    'events/month': event('2025-07'),
    'events/about': event('2025-07-09~'),
    'events/either': event('[2025-07-07,2025-07-08]'),
  }),
  french.paths,
);

const at = 'https://site.example/sous';
const node = (path: string) => data['@graph'].find((each) => each['@id'] === at + path) ?? {};

test('is of its own shape, and names each page once', () => {
  expect(graphFile.parse(data)).toEqual(data);
  const ids = data['@graph'].map((each) => each['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(`${at}/en/analyses/a-visit/`);
});

test('says who a person is, and since when', () => {
  expect(node('/acteurs/ada/')).toMatchObject({
    '@type': 'Person',
    name: 'Ada Touré',
    description: [
      { '@language': 'fr', '@value': 'Ministre depuis 2021.' },
      { '@language': 'en', '@value': 'Minister since 2021.' },
    ],
    url: [`${at}/acteurs/ada/`, `${at}/en/actors/ada/`],
    hasOccupation: [
      {
        '@type': 'Role',
        startDate: '2015',
        endDate: '2021-06',
        hasOccupation: { '@type': 'Occupation' },
      },
    ],
    memberOf: [
      { '@id': `${at}/acteurs/ministry/` },
      {
        '@type': 'OrganizationRole',
        startDate: '2021-06-11',
        'dcterms:date': { '@type': 'edtf:EDTF', '@value': '2021-06-11/..' },
        memberOf: { '@id': `${at}/acteurs/ministry/` },
      },
    ],
  });
});

test('says where a place is', () => {
  expect(node('/lieux/bamako/')).toMatchObject({
    '@type': 'City',
    containedInPlace: { '@id': `${at}/lieux/mali/` },
    geo: { latitude: 12.64, longitude: -8 },
  });
});

test.each([
  ['2025-07-09-meeting', '2025-07-09', '2025-07-09', '2025-07-09'],
  ['span', '2025-07-09/2025-07-11', '2025-07-09', '2025-07-11'],
  ['month', '2025-07', '2025-07', undefined],
  ['about', '2025-07-09~', undefined, undefined],
  ['either', '[2025-07-07,2025-07-08]', undefined, undefined],
])('the date of %s is %s, with its exact ends', (slug, edtf, start, end) => {
  const { startDate, endDate, ...rest } = node(`/evenements/${slug}/`) as Record<string, unknown>;
  expect(rest['dcterms:date']).toEqual({ '@type': 'edtf:EDTF', '@value': edtf });
  expect([startDate, endDate]).toEqual([start, end]);
});

test('says what carries an event, and what an article cites', () => {
  expect(node('/evenements/2025-07-09-meeting/')).toMatchObject({
    contributor: [{ '@id': `${at}/acteurs/ada/` }, { '@id': `${at}/acteurs/ministry/` }],
    location: [{ '@id': `${at}/lieux/bamako/` }],
    subjectOf: [{ '@id': `${at}/sources/agency-2025/` }],
  });
  expect(node('/en/analyses/a-visit/')).toMatchObject({
    '@type': 'AnalysisNewsArticle',
    citation: [{ '@id': `${at}/sources/agency-2025/` }],
    translationOfWork: { '@id': `${at}/analyses/une-visite/` },
  });
});

test('is read as linked data, without asking any other site', async () => {
  const expanded = await jsonld.expand(data as unknown as jsonld.JsonLdDocument);
  expect(expanded).toHaveLength(data['@graph'].length);
  const ada = expanded.find((each) => each['@id'] === `${at}/acteurs/ada/`);
  expect(ada?.['@type']).toEqual(['https://schema.org/Person']);
  expect(ada?.['https://schema.org/url']).toContainEqual({ '@id': `${at}/acteurs/ada/` });
});
