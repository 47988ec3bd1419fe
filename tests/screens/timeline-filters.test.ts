import { expect, test } from 'vitest';
import { filterData, filterForm } from '../../src/screens/timeline-filters.ts';
import { corpusOf, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const corpus = corpusOf(smallWorld);

test('the form offers every actor, place, kind and certainty with its number of events', () => {
  const form = filterForm(corpus, french);
  expect(form?.events).toBe('/sous/chronologie/events.json');
  const texts = Object.fromEntries(
    form?.selects.map(({ name, options }) => [name, options.map(({ text }) => text)]) ?? [],
  );
  expect(texts.acteur).toEqual(['Ada Touré (1)', 'Ministère (1)']);
  expect(texts.lieu).toEqual(['Bamako (2)', 'Mali (2)']);
  expect(texts.certitude).toEqual(['Confirmé (1)', 'Rapporté (1)', 'Contesté (0)']);
  expect(texts.depuis).toEqual(['2025', '2020']);
  expect(filterForm(corpusOf({}), french)).toBeUndefined();
});

test('the file holds every event, newest first, findable by the places around it', () => {
  const { events, choices, paths } = filterData(corpus, english);
  expect(events.map(({ title }) => title)).toEqual([
    'Ada Touré receives an envoy',
    'A coup topples the president',
  ]);
  const [event] = events;
  const nameAt = (facet: 'actor' | 'place', index: number) => choices[facet][index]?.[1];
  expect(event?.actor.map((index) => nameAt('actor', index))).toEqual(['Ada Touré', 'Ministry']);
  expect(event?.place.map((index) => nameAt('place', index))).toEqual(['Bamako']);
  expect(event?.around.map((index) => nameAt('place', index))).toEqual(['Mali']);
  expect(event?.years).toEqual(['2025', '2025']);
  expect(event?.date).toEqual([['9\u00A0July 2025', '2025-07-09']]);
  expect(paths.actor.join('ada')).toBe('/sous/en/actors/ada/');
});
