import { expect, test } from 'vitest';
import { sourcePages, sourcesView } from '../../../src/kinds/source/list.ts';
import { corpusOf, first, smallWorld } from '../../content.ts';
import { french } from '../../editions.ts';

test('sources are listed by publisher with how often they are cited', () => {
  const corpus = corpusOf(smallWorld);
  const view = sourcesView(corpus, french, first(sourcePages(corpus, french)));
  expect(
    view.groups.map(({ heading, items }) => [heading, ...items.map(({ citations }) => citations)]),
  ).toEqual([
    ['A', '4 citations'],
    ['J', '3 citations'],
  ]);
});
