import { expect, test } from 'vitest';
import { sourcePages, sourcesView } from '../../../src/kinds/source/list.ts';
import { corpusOf, file, first, many, smallWorld } from '../../content.ts';
import { french } from '../../editions.ts';

test('sources are listed by whose account they give, with how often they are cited', () => {
  const corpus = corpusOf(smallWorld);
  const view = sourcesView(corpus, french, first(sourcePages(corpus, french)));
  expect(
    view.groups.map(({ heading, items }) => [
      heading,
      ...items.flatMap(({ name, sources }) => [name.text, ...sources.map(({ facts }) => facts)]),
    ]),
  ).toEqual([
    ['A', 'Agency', '10\u00A0juillet 2025 · Agence de presse · 4 citations'],
    ['J', 'Journal', expect.stringMatching(/· 3 citations$/)],
  ]);
});

test('those of one account stand together, the last first, and are told from one another', () => {
  const source = (url: string, more: string) =>
    file(`url: "https://${url}"\nlanguage: en\nkind: agency\n${more}`);
  const corpus = corpusOf({
    ...smallWorld,
    'sources/a': source(
      'www.x.example/2025/one-thing',
      'publisher: X Daily\norigin: AFP\npublished: 2025-07',
    ),
    'sources/b': source(
      'y.example/2025/another',
      'publisher: Y\norigin: AFP\npublished: 2025-08\ntitle: Another',
    ),
    'sources/c': source(
      'www.x.example/2025/other-thing',
      'publisher: X Daily\norigin: AFP\npublished: 2025-07',
    ),
    'sources/d': source('afp.example/', 'publisher: AFP'),
  });
  const { groups } = sourcesView(corpus, french, first(sourcePages(corpus, french)));
  const afp = groups.flatMap(({ items }) => items).find(({ name }) => name.text === 'AFP');
  expect(
    afp?.sources.map(({ heading, via, address }) => [heading.text, via?.text, address]),
  ).toEqual([
    ['Another', 'via Y', 'y.example'],
    ['juillet 2025', 'via X Daily', 'x.example/…/one-thing'],
    ['juillet 2025', 'via X Daily', 'x.example/…/other-thing'],
    ['date inconnue', undefined, 'afp.example'],
  ]);
});

test('every page leads to every letter of the list', () => {
  const corpus = corpusOf({
    ...smallWorld,
    ...many(100, (number) => [
      `sources/z-${String(number)}`,
      file(
        `publisher: Z ${String(number)}\nurl: "https://z.example/${String(number)}"\nlanguage: en\nkind: press`,
      ),
    ]),
  });
  const pages = sourcePages(corpus, french);
  const letters = pages.map((slice) =>
    sourcesView(corpus, french, slice).letters?.links.map(({ text, href }) => [text, href]),
  );
  expect(letters).toEqual([
    [
      ['A', '#a'],
      ['J', '#j'],
      ['Z', '#z'],
    ],
    [
      ['A', '/sous/sources/#a'],
      ['J', '/sous/sources/#j'],
      ['Z', '/sous/sources/#z'],
    ],
  ]);
});

test('what is on no page of the web says where it is kept', () => {
  const corpus = corpusOf({
    ...smallWorld,
    'sources/talk': file(
      'publisher: Awa Kouyaté\nlanguage: fr\nkind: interview\npublished: 2025-07-02\nheld: Notes de la rédaction',
    ),
  });
  const { groups } = sourcesView(corpus, french, first(sourcePages(corpus, french)));
  const [talk] = groups.flatMap(({ items }) => items)[1]?.sources ?? [];
  expect([talk?.address, talk?.url, talk?.held?.text]).toEqual([
    undefined,
    undefined,
    'Notes de la rédaction',
  ]);
});
