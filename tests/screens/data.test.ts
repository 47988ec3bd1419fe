import { expect, test } from 'vitest';
import { dataView } from '../../src/screens/data.ts';
import { corpusOf, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const corpus = corpusOf(smallWorld);

test('the page of data lists every file with what it holds, its shape and the licence', () => {
  const view = dataView(corpus, french);
  expect(view.files.map(({ href }) => href)).toEqual([
    '/sous/data/events.json',
    '/sous/data/events.csv',
    '/sous/data/actors.json',
    '/sous/data/actors.csv',
    '/sous/data/places.geojson',
    '/sous/data/sources.json',
    '/sous/data/graph.jsonld',
    '/sous/chronologie.ics',
    '/sous/analyses/une-visite.md',
    '/sous/llms.txt',
  ]);
  for (const { holds, standard, schema, columns } of view.files) {
    expect(holds).not.toBe('');
    expect(standard.href).toMatch(/^https:/);
    expect(schema === undefined || schema.href.startsWith('/sous/data/schema/')).toBe(true);
    expect(columns).not.toContain('');
  }
  expect(view.license.href).toMatch(/creativecommons/);
  expect(view.follow.href).toBe('/sous/suivre/');
});

test('the page of data of a site without articles has no example of one', () => {
  const names = dataView(corpusOf({}), english).files.map(({ text }) => text);
  expect(names.filter((name) => name.endsWith('.md'))).toEqual([]);
});
