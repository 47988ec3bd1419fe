import { expect, test } from 'vitest';
import { timelineChart } from '../../../src/charts/timeline/view.ts';
import { corpusOf, file } from '../../content.ts';
import { english, french } from '../../editions.ts';

/** Events of one actor: how many on each of some days. */
const eventsOf = (days: Readonly<Record<string, number>>) =>
  corpusOf(
    Object.fromEntries(
      Object.entries(days).flatMap(([day, count]) =>
        Array.from({ length: count }, (_, index) => [
          `events/${day}-${String(index)}`,
          file(
            `date: ${day}\ntitle: { fr: Un jour, en: A day }\nkind: statement\ncertainty: reported\nsources: [s]`,
          ),
        ]),
      ),
    ),
  ).events;

test('its legend says what its marks stand for', () => {
  const chart = timelineChart(french, eventsOf({ '2025-01-05': 2 }), { byKind: false });
  expect(chart?.legend).toEqual([
    { kind: 'reported', text: 'Rapporté' },
    { kind: 'statement', text: 'Déclaration' },
  ]);
});

test('a crowd becomes bars, of which the legend says what they count', () => {
  const crowd = eventsOf({ '2025-01-05': 80, '2025-03-05': 2 });
  const chart = timelineChart(english, crowd, { byKind: false });
  expect(chart?.legend).toEqual([{ text: 'Bars: events that begin in the month, 80 at most' }]);
  expect(chart?.drawings.map(({ marks }) => marks.map(({ name }) => name))).toEqual([
    ['January 2025, 80 events', 'March 2025, 2 events'],
    ['January 2025, 80 events', 'March 2025, 2 events'],
  ]);
});

test('where a phone shows bars and a desk marks, each has its legend', () => {
  const chart = timelineChart(french, eventsOf({ '2025-01-05': 30 }), { byKind: false });
  expect(chart?.legend).toEqual([
    { way: 'wide', kind: 'reported', text: 'Rapporté' },
    { way: 'wide', kind: 'statement', text: 'Déclaration' },
    { way: 'tall', text: 'Barres\u00A0: événements qui commencent dans le mois, 30 au plus' },
  ]);
});

/** Every word of a chart that names a day, month or year, in the order in which it is written. */
const wordsOf = (days: readonly string[], way: 'wide' | 'tall') =>
  timelineChart(french, eventsOf(Object.fromEntries(days.map((day) => [day, 1]))), {
    byKind: false,
  })
    ?.drawings.find((drawing) => drawing.way === way)
    ?.texts.map(({ text }) => text) ?? [];

test.each(['wide', 'tall'] as const)('a year can be read of every mark: %s', (way) => {
  // The axis has ticks every few years: the labels tell theirs.
  expect(wordsOf(['1960-09-22', '1991-03-26', '2026-01-05'], way).slice(-3)).toEqual([
    '22 sept. 1960',
    '26 mars 1991',
    '5 janv. 2026',
  ]);
  // Nor is it left to be counted before the first tick.
  expect(wordsOf(['2012-03-26', '2025-12-30'], way).slice(-2)).toEqual([
    '26 mars 2012',
    '30 déc. 2025',
  ]);
  // The axis has ticks every month or quarter: it tells the year of the first.
  expect(wordsOf(['2025-07-09', '2025-09-10'], way)).toEqual([
    ...['juil.', '2025', 'août', 'sept.'],
    ...['9 juil.', '10 sept.'],
  ]);
  expect(wordsOf(['2024-11-05', '2025-02-05'], way)).toEqual([
    ...['nov.', '2024', 'déc.', '2025', 'févr.'],
    ...['5 nov.', '5 févr.'],
  ]);
  expect(wordsOf(['2025-07-09', '2025-07-10'], way).slice(0, 2)).toEqual(['juil.', '2025']);
});

test('the first and the last year that can be written break no chart', () => {
  for (const way of ['wide', 'tall'] as const) {
    const words = wordsOf(['0000-05-01', '2025-07-09', '9999-12-31'], way);
    expect(words.join(' ')).not.toMatch(/NaN|undefined|[+-]\d{5}/);
    expect(words.at(-1)).toBe('31 déc. 9999');
  }
});
