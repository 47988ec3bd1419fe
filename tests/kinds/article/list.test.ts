import { expect, test } from 'vitest';
import { articlesView, articlePages } from '../../../src/kinds/article/list.ts';
import { corpusOf, file, many, smallWorld } from '../../content.ts';
import { french } from '../../editions.ts';

test('analyses are listed by year, and a page that the other language lacks is not announced', () => {
  const article = (number: number): [string, string] => [
    `articles/fr/a-${String(number)}`,
    file(
      `title: Titre ${String(number)}\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\npublished: 2024-01-${String((number % 28) + 1).padStart(2, '0')}`,
    ),
  ];
  const corpus = corpusOf({ ...smallWorld, ...many(100, article) });
  const slices = articlePages(corpus, 'fr');
  expect(slices).toHaveLength(2);
  const [one, two] = slices.map((slice) => articlesView(corpus, french, slice));
  expect(one?.groups.map(({ heading }) => heading)).toEqual(['2026', '2024']);
  expect(one?.shell.alternates.map(({ hreflang }) => hreflang)).toContain('en');
  expect(two?.shell.alternates).toEqual([]);
});
