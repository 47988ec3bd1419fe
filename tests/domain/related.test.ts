import { expect, test } from 'vitest';
import { relatedArticles } from '../../src/domain/related.ts';
import { corpusOf, file } from '../content.ts';

/** Articles by slug, later ones published earlier: what they name, and a text. */
const articlesOf = (articles: Readonly<Record<string, readonly [named: string, text?: string]>>) =>
  corpusOf(
    Object.fromEntries(
      Object.entries(articles).map(([slug, [named, text]], index) => [
        `articles/fr/${slug}`,
        file(
          `
title: T
summary: A summary that is long enough to pass the schema of articles.
kind: brief
published: 2026-01-${String(20 - index)}
${named}`,
          text,
        ),
      ]),
    ),
  ).articles.get('fr') ?? [];

const articles = articlesOf({
  one: ['actors: [ada, bob]\nplaces: [gao]\ndates: [coup]', 'With [Eve](actor:eve).'],
  'same-place': ['places: [gao]'],
  'same-actor': ['actors: [ada]'],
  'same-in-text': ['', '[Ada](actor:ada), [Ada again](actor:ada), [Eve](actor:eve)'],
  'same-coup': ['dates: [coup]\nactors: [bob]', '[Eve](actor:eve)'],
  'same-word': ['dates: [ada]\nactors: [coup]'], // an event called ada is not the actor
  'same-date': ['dates:\n  - { date: 2025, title: T, actors: [bob], sources: [s] }'],
});

test('finds those that share most actors and events, the nearest first, then as given', () => {
  const [one] = articles;
  const slugsFor = (most?: number) =>
    one && relatedArticles(one, articles, most).map(({ slug }) => slug);
  expect(slugsFor(10)).toEqual(['same-coup', 'same-in-text', 'same-actor', 'same-date']);
  expect(slugsFor()).toEqual(['same-coup', 'same-in-text']);
  expect(slugsFor(1)).toEqual(['same-coup']);
  expect(one && relatedArticles(one, [one])).toEqual([]);
});
