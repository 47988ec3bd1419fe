import { expect, test } from 'vitest';
import { newsSitemap } from '../../src/sitemaps/news.ts';
import { corpusOf, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const corpus = corpusOf(smallWorld);
const locations = (builtAt: string) =>
  [...(newsSitemap(corpus, [french, english], builtAt) ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, loc]) => loc,
  );
const both = [
  'https://site.example/sous/analyses/une-visite/',
  'https://site.example/sous/en/analyses/a-visit/',
];

test.each([
  ['as they are published', '2026-11-24T00:00:00Z', both],
  ['two days later', '2026-11-26T00:00:00Z', both],
  ['a second after that', '2026-11-26T00:00:01Z', []],
  ['before they are published', '2026-11-23T23:59:59Z', []],
])('%s, the news are %s', (_, builtAt, expected) => {
  expect(locations(builtAt)).toEqual(expected);
});

test('without any, there is no sitemap: one is never empty', () => {
  expect(newsSitemap(corpus, [french, english], '2026-12-24T00:00:00Z')).toBeUndefined();
});

test('says what the article is called, in which language, and when it was published', () => {
  expect(newsSitemap(corpus, [english], '2026-11-24T12:00:00Z')).toContain(
    '<news:news><news:publication><news:name>Le Relevé</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-11-24T00:00:00Z</news:publication_date><news:title>A visit and its silences</news:title></news:news>',
  );
});
