import { expect, test } from 'vitest';
import { homeView } from '../../src/screens/home.ts';
import { corpusOf, smallWorld } from '../content.ts';
import { french } from '../editions.ts';

test('the front page leads with the newest article and the last events', () => {
  const view = homeView(corpusOf(smallWorld), french);
  expect(view.shell.title).toBe('Le Relevé — Le fleuve, ses rives et ceux qui les tiennent');
  expect(view.lead?.title).toBe('Une visite et ses silences');
  expect(view.lead?.keyPoints).toHaveLength(2);
  expect(view.others).toEqual([]);
  expect(view.events.map(({ id }) => id)).toEqual(['2025-07-09-meeting', '2020-08-18-coup']);
  expect(view.places.map(({ text, count }) => [text, count])).toEqual([
    ['Bamako', '2 événements'],
    ['Mali', '2 événements'],
  ]);
  expect(homeView(corpusOf({}), french).lead).toBeUndefined();
});
