import { expect, test } from 'vitest';
import { placePages, placesView } from '../../../src/kinds/place/list.ts';
import { corpusOf, first, smallWorld } from '../../content.ts';
import { english } from '../../editions.ts';

test('places are listed by kind, with what contains them', () => {
  const corpus = corpusOf(smallWorld);
  const places = placesView(corpus, english, first(placePages(corpus, english)));
  expect(
    places.groups.map(({ heading, items }) => [
      heading,
      ...items.map(({ text, within }) => `${text} in ${within.map((link) => link.text).join()}`),
    ]),
  ).toEqual([
    ['Countries', 'Mali in '],
    ['Cities and towns', 'Bamako in Mali'],
  ]);
});
