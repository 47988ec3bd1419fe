import { describe, expect, test } from 'vitest';
import { markAmongNamesakes, nameAmongAll } from '../../src/kinds/namesakes.ts';
import { searchRecords } from '../../src/search/records.ts';
import { filterForm } from '../../src/screens/timeline-filters.ts';
import type { ListView } from '../../src/frame/list.ts';
import { actorPages, actorsView } from '../../src/kinds/actor/list.ts';
import type { IndexItem } from '../../src/kinds/index-item.ts';
import { indexPages, indexView } from '../../src/screens/a-to-z.ts';
import { placePages, placesView } from '../../src/kinds/place/list.ts';
import { corpusOf, file, smallWorld, type Files } from '../content.ts';
import { english, french } from '../editions.ts';

const person = (more = '') => file(`name: Moussa Koné\nkind: person\n${more}`);

const office = (fr: string, from: string) =>
  `positions: [{ title: { fr: ${fr}, en: The ${fr} }, from: ${from}, sources: [agency-2025] }]`;

/** What tells each of two people of one name from the other. */
const marksOf = (files: Files, edition = french) => {
  const corpus = corpusOf({ ...smallWorld, ...files });
  return [...corpus.actors.values(), ...corpus.places.values()].flatMap((entry) => {
    const mark = markAmongNamesakes(corpus, edition, entry);
    return mark === undefined ? [] : [mark];
  });
};

const two = (juge: string, ministre: string): Files => ({
  'actors/kone-juge': person(juge),
  'actors/kone-ministre': person(ministre),
});

describe('two people of one name are told apart', () => {
  test('by their offices, in the language of the page', () => {
    const files = two(office('Juge', '2020'), office('Ministre', '2021'));
    expect(marksOf(files)).toEqual(['Juge', 'Ministre']);
    expect(marksOf(files, english)).toEqual(['The Juge', 'The Ministre']);
  });

  test('by what the file of one says of that, before all', () => {
    expect(
      marksOf(
        two('disambiguatingDescription: { fr: juge à Gao, en: judge in Gao }', 'country: ML'),
      ),
    ).toEqual(['juge à Gao', 'ministre']);
  });

  test('by their countries, or by who they are', () => {
    expect(marksOf(two('country: ML', 'country: NE'))).toEqual(['Mali', 'Niger']);
    const summary = (words: string) => `country: ML\nsummary: ${words}`;
    expect(
      marksOf(two(summary('Un juge.'), summary(`Un ministre ${'et encore '.repeat(20)}.`))),
    ).toEqual(['Un juge.', expect.stringMatching(/^Un ministre et .{40,70}…$/)]);
  });

  test('by the names of their files, where nothing else is said', () => {
    expect(marksOf(two('', ''))).toEqual(['juge', 'ministre']);
    expect(marksOf(two(office('Juge', '2020'), ''))).toEqual(['juge', 'ministre']);
    expect(marksOf({ 'actors/moussa-kone': person(), 'actors/moussa-kone-2': person() })).toEqual([
      'moussa-kone',
      '2',
    ]);
  });

  test('whatever the accents, and only among their kind', () => {
    expect(
      marksOf({ ...two('', ''), 'actors/kone-juge': file('name: Moussa Kone\nkind: person') }),
    ).toEqual(['juge', 'ministre']);
    expect(
      marksOf({
        ...two('', ''),
        'actors/kone-juge': file('name: Moussa Koné\nkind: organisation'),
      }),
    ).toEqual([]);
  });
});

test('two places of one name are told apart by what contains them', () => {
  const city = (within: string) => file(`name: Kati\nkind: city\nwithin: ${within}`);
  expect(marksOf({ 'places/kati': city('bamako'), 'places/kati-2': city('mali') })).toEqual([
    'Bamako, Mali',
    'Mali',
  ]);
});

const corpus = corpusOf({
  ...smallWorld,
  ...two(office('Juge', '2020'), office('Ministre', '2021')),
  'events/2025-07-20-x': file(
    'date: 2025-07-20\ntitle: { fr: Un fait, en: A fact }\nkind: meeting\ncertainty: reported\nactors: [kone-juge, kone-ministre]\nsources: [agency-2025]',
  ),
});

test('they are told apart wherever they are listed', () => {
  const isHe = ({ text }: { readonly text: string }) => text === 'Moussa Koné';
  const listed = (views: readonly ListView<IndexItem>[]) =>
    views.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
  for (const views of [
    indexPages(corpus, french).map((slice) => indexView(corpus, french, slice)),
    actorPages(corpus, french).map((slice) => actorsView(corpus, french, slice)),
  ])
    expect(
      listed(views)
        .filter(isHe)
        .map(({ mark }) => mark),
    ).toEqual(['Juge', 'Ministre']);
  const places = placePages(corpus, french).map((slice) => placesView(corpus, french, slice));
  expect(listed(places).map(({ mark }) => mark)).toEqual([undefined, undefined]);
  expect(
    searchRecords(corpus, french)
      .filter(({ title }) => title === 'Moussa Koné')
      .map(({ sort }) => sort),
  ).toEqual(['Personne · Juge', 'Personne · Ministre']);
  const choices = filterForm(corpus, french)?.selects.flatMap(({ options }) => options) ?? [];
  expect(choices.filter(({ text }) => text.startsWith('Moussa')).map(({ text }) => text)).toEqual([
    'Moussa Koné, Juge (1)',
    'Moussa Koné, Ministre (1)',
  ]);
  const ada = corpus.actors.get('ada');
  expect(ada && nameAmongAll(corpus, french, ada)).toEqual({ text: 'Ada Touré' });
});
