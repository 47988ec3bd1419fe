import { describe, expect, test } from 'vitest';
import { indexPages, indexView } from '../../src/screens/a-to-z.ts';
import { corpusOf, file, first, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';
import { joined } from '../words.ts';

describe('the index', () => {
  const files = {
    ...smallWorld,
    'actors/ecole': file('name: École\nkind: organisation'),
    'actors/oeuvre': file('name: Œuvre\nkind: organisation'),
    'actors/g5': file('name: 5+5\nkind: organisation'),
    'actors/zorro': file('name: { fr: Zorro, en: Aardvark }\nkind: person'),
  };
  const outline = (edition: typeof french) => {
    const corpus = corpusOf(files);
    return indexView(corpus, edition, first(indexPages(corpus, edition))).groups.map(
      ({ heading, items }) => [heading, ...items.map(({ text }) => text)],
    );
  };

  test('files names under letters without accents, people by family name', () => {
    expect(outline(french)).toEqual([
      ['Autres', '5+5'],
      ['B', 'Bamako'],
      ['E', 'École'],
      ['M', 'Mali', 'Ministère'],
      ['O', 'Œuvre'],
      ['T', 'Touré, Ada'],
      ['Z', 'Zorro'],
    ]);
    expect(outline(english)[1]).toEqual(['A', 'Aardvark']);
  });

  test('tells how often and between which dates each is named', () => {
    const corpus = corpusOf(files);
    const items = indexPages(corpus, french).flatMap((slice) =>
      indexView(corpus, french, slice).groups.flatMap((group) => group.items),
    );
    const told = (name: string) => {
      const item = items.find(({ text }) => text === name);
      return [item?.kind, item?.counts, joined(item?.first), joined(item?.last)];
    };
    expect(told('Bamako')).toEqual([
      'Localité',
      ['2 événements', '1 analyse'],
      '18\u00A0août 2020',
      '9\u00A0juillet 2025',
    ]);
    expect(told('Touré, Ada')).toEqual([
      'Personne',
      ['1 événement', '1 analyse'],
      '9\u00A0juillet 2025',
      '',
    ]);
    expect(told('Œuvre')).toEqual(['Organisation', [], '', '']);
  });
});
