import { expect, test } from 'vitest';
import { timelineChart } from '../../src/views/timeline-chart.ts';
import { corpusOf, file } from '../content.ts';
import { english, french } from './edition.ts';

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
