import { expect, test } from 'vitest';
import { homeView } from '../../src/screens/home.ts';
import { corpusOf, file, smallWorld } from '../content.ts';
import { french } from '../editions.ts';
import { joined } from '../words.ts';

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

test('the front page says what is new, what happens and what is not known', () => {
  const article = (keys: string) =>
    file(`title: T
summary: A summary that is long enough to pass the schema of articles.
kind: brief
published: 2026-11-20
${keys}`);
  const view = homeView(
    corpusOf({
      ...smallWorld,
      'places/senegal': file('name: Sénégal\nkind: country'),
      'articles/fr/first': article(
        'rank: 1\nplaces: [bamako, mali, senegal]\nquestions: [{ question: "Un ?", status: open }, { question: "Deux ?", status: open }, { question: "Su ?", status: answered, answer: "Oui." }]',
      ),
      'articles/fr/second': article(
        'rank: 2\nactors: [ada]\nquestions: [{ question: "Trois ?", status: open }]',
      ),
      'events/disputed': file(
        'date: 2025-08\ntitle: T\nkind: meeting\ncertainty: disputed\nnote: On en discute.\nsources: [agency-2025]',
      ),
    }),
    french,
  );
  expect([view.lead?.kicker, view.others[0]?.kicker]).toEqual([
    'Brève · Mali – Sénégal',
    'Brève · Ada Touré',
  ]);
  expect(view.figures.map(({ text, href }) => [text, href])).toEqual([
    ['3 événements', '/sous/chronologie/'],
    ['1 contesté', '/sous/chronologie/?certitude=disputed'],
    ['4 questions ouvertes', '/sous/questions/'],
  ]);
  expect(view.questions.map(({ text }) => text.replace(/\s/, ' ')).slice(0, 2)).toEqual([
    'Un ?',
    'Trois ?',
  ]);
  expect(view.questions[0]?.href).toBe('/sous/analyses/first/#q1');
  expect(joined(view.asOf?.date ?? [])).toMatch(/2026$/);
  expect(view.map?.pictures).toHaveLength(1);
});
