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

test('every line says who it is: the position with its years, a sentence, a country', () => {
  const corpus = corpusOf({
    ...smallWorld,
    'actors/ended': file(
      'name: Ended\nkind: person\npositions: [{ title: Juge, from: 2015-03-02, to: 2019, sources: [agency-2025] }]',
    ),
    'actors/doubtful': file(
      'name: Doubtful\nkind: person\npositions: [{ title: Chef, from: 2025~, sources: [agency-2025] }]',
    ),
    'actors/decade': file(
      'name: Decade\nkind: person\npositions: [{ title: Chef, from: 202X, to: .., sources: [agency-2025] }]',
    ),
    'actors/told': file('name: Told\nkind: person\nsummary: { fr: Elle écrit. Et plus encore. }'),
    'actors/land': file('name: Land\nkind: organisation\ncountry: ML'),
    'actors/bare': file('name: Bare\nkind: person'),
  });
  const { groups } = actorsView(corpus, french, first(actorPages(corpus, french)));
  const who = Object.fromEntries(
    groups.flatMap(({ items }) => items.map(({ text, role }) => [text, role?.text])),
  );
  expect(who).toMatchObject({
    'Touré, Ada': 'Ministre, depuis 2021',
    Ended: 'Juge, de 2015 à 2019',
    Doubtful: 'Chef, à partir de 2025 (début approximatif, fin non documentée)',
    Decade: 'Chef, depuis les années 2020',
    Told: 'Elle écrit.',
    Land: 'Mali',
    Bare: undefined,
  });
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
