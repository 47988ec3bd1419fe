import { expect, test } from 'vitest';
import { aliasViews } from '../../src/screens/alias.ts';
import { corpusOf, file, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

test('former addresses lead to their article', () => {
  const corpus = corpusOf({
    ...smallWorld,
    'articles/fr/x': file(
      'title: X\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\npublished: 2026-11-24\naliases: [/ancien/chemin/, /vieux]',
    ),
  });
  expect(aliasViews(corpus, french).map(({ path, target }) => [path, target.href])).toEqual([
    ['ancien/chemin', '/sous/analyses/x/'],
    ['vieux', '/sous/analyses/x/'],
  ]);
  expect(aliasViews(corpus, english)).toEqual([]);
});
