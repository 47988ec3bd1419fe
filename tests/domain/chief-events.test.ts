import { expect, test } from 'vitest';
import { chiefEvents } from '../../src/domain/chief-events.ts';
import { corpusOf, file, many } from '../content.ts';

const event = (date: string, sources = 's') =>
  file(
    `date: ${date}\ntitle: { fr: Un jour, en: A day }\nkind: meeting\ncertainty: reported\nsources: [${sources}]`,
  );
const article = (slugs: readonly string[]) =>
  file(
    `title: Un titre\nsummary: ${'Un résumé assez long pour être lu seul. '.repeat(2)}\nkind: brief\npublished: 2026-01-02`,
    slugs.map((slug) => `[Un jour](event:${slug})[](source:s) est dit.`).join('\n\n'),
  );
const days = many(8, (day) => [`events/e-${String(day)}`, event(`2025-01-0${String(day)}`)]);

test('the most cited come oldest first, five at most', () => {
  const corpus = corpusOf({
    ...days,
    'articles/fr/a': article(['e-8', 'e-7', 'e-6', 'e-5', 'e-4', 'e-1']),
    'articles/fr/b': article(['e-8', 'e-1', 'e-5', 'e-6', 'e-4']),
  });
  const { events, areCited } = chiefEvents(corpus, corpus.events, 'fr');
  expect(areCited).toBe(true);
  expect(events.map(({ slug }) => slug)).toEqual(['e-1', 'e-4', 'e-5', 'e-6', 'e-8']);
});

test('in a language whose articles name too few, those with most sources do', () => {
  const corpus = corpusOf({
    ...days,
    'events/e-9': event('2025-01-09', 's, t'),
    'articles/fr/a': article(['e-1', 'e-2', 'e-3']),
  });
  expect(chiefEvents(corpus, corpus.events, 'fr').areCited).toBe(true);
  const { events, areCited } = chiefEvents(corpus, corpus.events, 'en');
  expect(areCited).toBe(false);
  expect(events.map(({ slug }) => slug)).toEqual(['e-1', 'e-2', 'e-9']);
});
