import { describe, expect, test } from 'vitest';
import { networkTable } from '../../../src/charts/network/table.ts';
import { aroundView, networkView } from '../../../src/charts/network/view.ts';
import { corpusOf, file, smallWorld, type Files } from '../../content.ts';
import { english, french } from '../../editions.ts';

const actor = (name: string, lines = '') => file(`name: ${name}\nkind: person\n${lines}`);

const event = (actors: readonly string[]) =>
  file(
    `date: 2025-07\ntitle: { fr: Un fait, en: A fact }\nkind: meeting\ncertainty: reported\nactors: [${actors.join(', ')}]\nsources: [agency-2025]`,
  );

/** So many actors, of whom each meets the next. */
const chain = (count: number): Files => {
  const slugs = Array.from({ length: count }, (_, index) => `a${String(index + 1)}`);
  return {
    'sources/agency-2025': smallWorld['sources/agency-2025'] ?? '',
    ...Object.fromEntries(
      slugs.map((slug) => [`actors/${slug}`, actor(`Personne ${slug.slice(1)}`)]),
    ),
    ...Object.fromEntries(
      slugs.slice(1).map((slug, index) => [`events/e-${slug}`, event([slugs[index] ?? '', slug])]),
    ),
  };
};

const shownOf = (files: Files, edition = french) =>
  networkView(corpusOf(files), edition)?.drawings.map(({ shown, actors }) => [
    actors.length,
    shown,
  ]);

describe('who appears with whom', () => {
  const view = networkView(corpusOf(smallWorld), french);
  const [wide, tall] = view?.drawings ?? [];

  test('is drawn wide and tall, with a link to each actor and its number of events', () => {
    expect([wide?.way, tall?.way]).toEqual(['wide', 'tall']);
    for (const drawing of [wide, tall])
      expect(drawing?.actors.map(({ name, href }) => [name, href])).toEqual([
        ['Ada Touré, 1 événement', '/sous/acteurs/ada/'],
        ['Ministère, 1 événement', '/sous/acteurs/ministry/'],
      ]);
  });

  test('tells people from organisations by shape', () => {
    expect(wide?.actors.map(({ shape }) => shape.tag)).toEqual(['circle', 'rect']);
  });

  test('has a line for shared events, and a curve with its word and its arrow for a tie', () => {
    expect(wide?.lines).toHaveLength(1);
    expect(wide?.ties.map(({ kind }) => kind)).toEqual(['member-of']);
    expect(wide?.words.map(({ text }) => text)).toEqual(['Membre de']);
    expect(wide?.heads).toMatch(/^M/);
  });

  test('says what its marks stand for, in the language of the page', () => {
    expect(view?.legend.map(({ kind }) => kind)).toEqual([
      'person',
      'organisation',
      'together',
      'member-of',
    ]);
    const { title, description } = networkView(corpusOf(smallWorld), english) ?? {};
    expect(title).toBe('Who appears with whom');
    expect(description).toContain('The table says the same');
    expect(view?.description).toContain('plusieurs\u202F; une courbe');
  });

  test.each([
    [16, french, '16 acteurs.'],
    [17, french, 'Les 16 acteurs les plus présents, sur 17.'],
    [17, english, 'The 16 actors who appear most, of 17.'],
  ])('shows sixteen of %i actors at every width, and says so', (count, edition, shown) => {
    expect(shownOf(chain(count), edition)).toEqual([
      [16, shown],
      [16, shown],
    ]);
  });

  test('leaves out first those who appear with nobody', () => {
    const files = {
      ...chain(16),
      'actors/a-alone': actor('Seule'),
      'events/alone-1': event(['a-alone']),
      'events/alone-2': event(['a-alone']),
    };
    const names = networkView(corpusOf(files), french)?.drawings[0]?.actors.map(({ name }) => name);
    expect(names).toHaveLength(16);
    expect(names?.join()).not.toContain('Seule');
  });

  test('draws the strongest lines only where there are too many, and says so', () => {
    const slugs = Array.from({ length: 20 }, (_, index) => `a${String(index + 1)}`);
    const files = { ...chain(20), 'events/all': event(slugs) };
    const [drawing] = networkView(corpusOf(files), french)?.drawings ?? [];
    const lines = drawing?.lines.flatMap(({ d }) => d.match(/M/g) ?? []);
    expect(lines).toHaveLength(60);
    expect(drawing?.shown).toBe(
      'Les 16 acteurs les plus présents, sur 20. Les 60 traits les plus forts, sur 120.',
    );
  });

  test('is not drawn where nobody is with another', () => {
    expect(networkView(corpusOf({}), french)).toBeUndefined();
    expect(networkView(corpusOf({ 'actors/x': actor('X') }), french)).toBeUndefined();
  });

  test('shortens a long name to the letters that it ends with, and tells it whole', () => {
    const files = {
      ...chain(2),
      'actors/a1': actor('{ fr: Alliance des États du Sahel (AES), en: The Alliance }'),
    };
    const [drawing] = networkView(corpusOf(files), french)?.drawings ?? [];
    const found = drawing?.actors.find(({ name }) => name.startsWith('Alliance'));
    expect(found?.texts.map(({ text }) => text)).toEqual(['AES']);
    expect(found?.name).toBe('Alliance des États du Sahel (AES), 1 événement');
  });

  test('draws a tie once that both declare', () => {
    const tie = (to: string) =>
      `relations: [{ to: ${to}, kind: opposed-to, sources: [agency-2025] }]`;
    const files = {
      ...chain(2),
      'actors/a1': actor('A', tie('a2')),
      'actors/a2': actor('B', tie('a1')),
    };
    const [drawing] = networkView(corpusOf(files), french)?.drawings ?? [];
    expect(drawing?.ties).toHaveLength(1);
    expect(drawing?.heads).toBe('');
  });
});

describe('a tie that has ended', () => {
  const ties = (...relations: readonly string[]) => {
    const files = {
      ...chain(2),
      'actors/a1': actor('A', `relations:\n${relations.map((each) => `  - ${each}`).join('\n')}`),
    };
    return networkView(corpusOf(files), french)?.drawings[0];
  };
  const past =
    '{ to: a2, kind: sanctioned-by, from: 2023, until: 2026-02-27, sources: [agency-2025] }';
  const present =
    '{ to: a2, kind: sanctioned-by, from: 2026-03, until: .., sources: [agency-2025] }';

  test('is drawn as such and says so', () => {
    expect(ties(past)?.ties).toMatchObject([{ kind: 'sanctioned-by', hasEnded: true }]);
    expect(ties(past)?.words.map(({ text }) => text)).toEqual(['Sanctionné par (terminé)']);
  });

  test('leaves the place to one of its kind that goes on', () => {
    expect(ties(past, present)?.ties).toMatchObject([{ hasEnded: false }]);
    expect(ties(present)?.words.map(({ text }) => text)).toEqual(['Sanctionné par']);
  });
});

describe('the table of who appears with whom', () => {
  test('has the pairs, most events first, and the ties in words', () => {
    const files = { ...smallWorld, ...chain(4), 'events/again': event(['a3', 'a4']) };
    const { pairs, pairsTitle, ties } = networkTable(corpusOf(files), french);
    expect(pairsTitle).toBe('Ensemble dans les événements');
    expect(pairs.map(({ one, other, count }) => [one.text, other.text, count])).toEqual([
      ['Personne 3', 'Personne 4', 2],
      ['Personne 2', 'Personne 1', 1],
      ['Personne 3', 'Personne 2', 1],
      ['Ada Touré', 'Ministère', 1],
    ]);
    expect(
      ties.map(({ from, kind, to, span }) => [
        from.text,
        kind,
        to.text,
        span.map(({ text }) => text).join(''),
      ]),
    ).toEqual([
      ['Ada Touré', 'Membre de', 'Ministère', 'à partir de juin 2021 (fin non documentée)'],
    ]);
  });

  test('has at most a hundred pairs, and says so', () => {
    const { pairs, pairsTitle } = networkTable(corpusOf(chain(120)), french);
    expect(pairs).toHaveLength(100);
    expect(pairsTitle).toBe(
      'Ensemble dans les événements\u00A0: les 100 paires les plus fréquentes, sur 119',
    );
  });
});

describe('an actor among those closest to it', () => {
  const around = (slug: string, files: Files, edition = french) => {
    const corpus = corpusOf(files);
    const one = corpus.actors.get(slug);
    if (!one) throw new Error(`No actor ${slug}`);
    return aroundView(corpus, edition, one);
  };

  test('stands in the middle without a link, the others link to their pages', () => {
    const view = around('ada', smallWorld);
    expect(view?.title).toBe('Avec qui apparaît Ada Touré');
    const [drawing] = view?.drawings ?? [];
    expect(drawing?.actors.map(({ name, href }) => [name, href])).toEqual([
      ['Ada Touré, 0 événement en commun', undefined],
      ['Ministère, 1 événement en commun', '/sous/acteurs/ministry/'],
    ]);
    expect(drawing?.shown).toBe('');
  });

  test('has ten neighbours at most, the closest, and says of how many', () => {
    const slugs = Array.from({ length: 14 }, (_, index) => `a${String(index + 1)}`);
    const files = { ...chain(14), 'events/all': event(slugs) };
    const [drawing] = around('a7', files)?.drawings ?? [];
    expect(drawing?.actors).toHaveLength(11);
    expect(drawing?.actors.slice(1, 3).map(({ name }) => name)).toEqual([
      'Personne 6, 2 événements en commun',
      'Personne 8, 2 événements en commun',
    ]);
    expect(drawing?.shown).toMatch(/^Les 10 acteurs les plus proches, sur 13\. /);
  });

  test('knows those to whom it is tied, from either side', () => {
    const files = {
      ...chain(1),
      'actors/b': actor('B', 'relations: [{ to: a1, kind: part-of, sources: [agency-2025] }]'),
    };
    for (const slug of ['a1', 'b']) {
      const [drawing] = around(slug, files)?.drawings ?? [];
      expect(drawing?.actors).toHaveLength(2);
      expect(drawing?.ties.map(({ kind }) => kind)).toEqual(['part-of']);
      expect(drawing?.lines).toEqual([]);
    }
  });

  test('is not drawn where it is alone', () => {
    expect(around('x', { 'actors/x': actor('X') })).toBeUndefined();
  });
});
