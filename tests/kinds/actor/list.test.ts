import { expect, test } from 'vitest';
import { actorPages, actorsView } from '../../../src/kinds/actor/list.ts';
import { corpusOf, file, first, many, smallWorld } from '../../content.ts';
import { english, french } from '../../editions.ts';

test('actors are listed by kind', () => {
  const corpus = corpusOf(smallWorld);
  const actors = actorsView(corpus, english, first(actorPages(corpus, english)));
  expect(actors.groups.map(({ heading, items }) => [heading, items.length])).toEqual([
    ['People', 1],
    ['Organisations', 1],
  ]);
});

test('the picture of who appears with whom stands on the first page of actors, with its table', () => {
  const corpus = corpusOf({
    ...smallWorld,
    ...many(100, (number) => [`actors/x-${String(number)}`, file('name: X\nkind: person')]),
  });
  const [one, two] = actorPages(corpus, french).map((slice) => actorsView(corpus, french, slice));
  expect(one?.network?.drawings).toHaveLength(2);
  expect(one?.table?.pairs).toHaveLength(1);
  expect([two?.network, two?.table]).toEqual([undefined, undefined]);
});
