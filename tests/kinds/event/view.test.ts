import { describe, expect, test } from 'vitest';
import { eventView } from '../../../src/kinds/event/view.ts';
import { corpusOf, file, smallWorld } from '../../content.ts';
import { english, french } from '../../editions.ts';

const day = (number: number): [path: string, text: string] => [
  `events/day-${String(number)}`,
  file(`date: 2026-01-0${String(number)}
title: { fr: Jour ${String(number)}, en: Day ${String(number)} }
kind: statement
certainty: reported
actors: [ada]
places: [bamako]
sources: [agency-2025, journal-2025]`),
];

const corpus = corpusOf({
  ...smallWorld,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map(day)),
});

function view(slug: string, edition = french) {
  const event = corpus.eventBySlug.get(slug);
  if (!event) throw new Error(`No event ${slug}`);
  return eventView(corpus, edition, event);
}

describe('the events around', () => {
  const around = (slug: string) => view(slug).around.map(({ id }) => id);

  test('are two before and two after, with the event between them', () => {
    expect(around('day-3')).toEqual(['day-1', 'day-2', 'day-3', 'day-4', 'day-5']);
  });

  test('are fewer at both ends of the timeline', () => {
    expect(around('2020-08-18-coup')).toEqual(['2020-08-18-coup', '2025-07-09-meeting', 'day-1']);
    expect(around('day-6')).toEqual(['day-4', 'day-5', 'day-6']);
  });
});

test('the page is described by when, what and how certain', () => {
  const { shell } = view('day-1', english);
  expect(shell.title).toBe('Day 1 — Le Relevé');
  expect(shell.description).toBe('1 January 2026. Day 1. Reported by Agency and Journal.');
  expect(shell.canonical).toBe('https://site.example/sous/en/events/day-1/');
  expect(shell.card?.url).toMatch(/day-1/);
});

test('an event leads to its sources, to the articles that name it and to its line', () => {
  const { sources, articles, onTimeline, map, ornament } = view('2025-07-09-meeting');
  expect(sources.map(({ name }) => name.text)).toEqual(['Agency']);
  expect(articles.map(({ article }) => article.text)).toEqual(['Une visite et ses silences']);
  expect(onTimeline.text).toContain('2025');
  expect(map).toBeDefined();
  expect(ornament).toMatch(/^M/);
});

test('an event without a place has no map', () => {
  const nowhere = corpusOf({
    ...smallWorld,
    'events/n': file(
      'date: 2026\ntitle: T\nkind: decision\ncertainty: reported\nsources: [agency-2025]',
    ),
  });
  const event = nowhere.eventBySlug.get('n');
  expect(event && eventView(nowhere, french, event).map).toBeUndefined();
});
