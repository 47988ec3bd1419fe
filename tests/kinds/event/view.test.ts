import { describe, expect, test } from 'vitest';
import { eventView } from '../../../src/kinds/event/view.ts';
import { corpusOf, file, smallWorld, written, type Files } from '../../content.ts';
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

const world = (files: Files = {}) => corpusOf({ ...smallWorld, ...files });

const view = (slug: string, edition = french, from = corpus) =>
  eventView(from, edition, written(from.eventBySlug, slug));

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

test('the page is described by when, how certain and what its title does not say', () => {
  const { shell } = view('day-1', english);
  expect(shell.title).toBe('Day 1 — Le Relevé');
  expect(shell.description).toBe(
    '1\u00A0January 2026. Reported by Agency and Journal. Bamako. Ada Touré.',
  );
  expect(shell.canonical).toBe('https://site.example/sous/en/events/day-1/');
  expect(shell.card?.url).toMatch(/day-1/);
});

test('where something is to be known of it, the page is described by that and not by its title again', () => {
  const { shell } = view('2025-07-09-meeting');
  expect(shell.description).toBe('9\u00A0juillet 2025. Rapporté par Agency. Une seule source.');
});

test('an event says in how many articles it is cited, and where the page names them', () => {
  expect(view('2025-07-09-meeting').cited).toEqual({
    text: 'Cité dans une analyse',
    href: '#articles',
  });
  expect(view('day-1').cited).toBeUndefined();
});

test('an event leads to its sources, to the articles that name it and to its line', () => {
  const { sources, articles, onTimeline, map, ornament } = view('2025-07-09-meeting');
  expect(sources.map(({ name }) => name.text)).toEqual(['Agency']);
  expect(articles.map(({ article }) => article.text)).toEqual(['Une visite et ses silences']);
  expect(onTimeline.text).toContain('2025');
  expect(map).toBeDefined();
  expect(ornament.join('')).toMatch(/^M/);
});

test('an event without a place has no map', () => {
  const nowhere = world({
    'events/n': file(
      'date: 2026\ntitle: T\nkind: decision\ncertainty: reported\nsources: [agency-2025]',
    ),
  });
  expect(view('n', french, nowhere).map).toBeUndefined();
});

describe('an event', () => {
  const alone = world();

  test('says who reports it and what that means', () => {
    const { event, meaning } = view('2025-07-09-meeting', english, alone);
    expect(event.certainty).toEqual({ kind: 'reported', words: 'Reported by Agency' });
    expect(meaning).toBe('one source, or one origin, says so');
    expect(event.note?.text).toBe('One source only.');
  });

  test('says whose hour its date gives, where it gives one', () => {
    const dawn = world({
      'events/dawn': file(
        'date: 2026-01-05\ntime: 04:30\ntitle: T\nkind: decision\ncertainty: reported\nsources: [agency-2025]',
      ),
    });
    const { event, clock } = view('dawn', french, dawn);
    expect(event.date).toEqual([
      { text: '5\u00A0janvier 2026 à 4\u00A0h\u00A030', datetime: '2026-01-05T04:30' },
    ]);
    expect(clock).toBe('heure locale');
    expect(view('2025-07-09-meeting', french, alone).clock).toBeUndefined();
  });

  test('stands between its neighbours and on the timeline of its year', () => {
    const { around, onTimeline } = view('2025-07-09-meeting', french, alone);
    expect(around.map(({ id }) => id)).toEqual(['2020-08-18-coup', '2025-07-09-meeting']);
    expect(onTimeline.href).toBe('/sous/chronologie/2025/#2025-07-09-meeting');
  });

  test('gives each actor the position held at the time', () => {
    expect(
      view('2025-07-09-meeting', french, alone).who.map(({ text, role }) => [text, role?.text]),
    ).toEqual([
      ['Ada Touré', 'Ministre'],
      ['Ministère', undefined],
    ]);
  });
});

describe('certainty in words', () => {
  const words = (date: string, lines: string) => {
    const corpus = world({
      'sources/copy': file(
        'publisher: Copy\norigin: Agency\nurl: https://c.example/\nlanguage: en\nkind: press',
      ),
      'events/e': file(`date: "${date}"\ntitle: T\nkind: meeting\n${lines}`),
    });
    return view('e', french, corpus).event.certainty.words;
  };
  const both = 'sources: [agency-2025, journal-2025]';

  test.each([
    ['2025-07-07', `certainty: confirmed\n${both}`, 'Confirmé'],
    ['2025-07~', `certainty: confirmed\n${both}`, 'Confirmé'],
    ['[2025-07-07,2025-07-08]', `certainty: confirmed\n${both}`, 'Confirmé, date discutée'],
    ['2025-07?', `certainty: confirmed\n${both}`, 'Confirmé, date discutée'],
    ['2025-07?', `certainty: disputed\nnote: N\n${both}`, 'Contesté'],
    ['2025', `certainty: reported\n${both}`, 'Rapporté par Agency et Journal'],
    ['2025', 'certainty: reported\nsources: [agency-2025, copy]', 'Rapporté par Agency'],
    ['2025', `certainty: reported\norigin: Gazette\n${both}`, 'Rapporté par Gazette'],
  ])('%s, %j: %s', (date, lines, expected) => {
    expect(words(date, lines)).toBe(expected);
  });
});
