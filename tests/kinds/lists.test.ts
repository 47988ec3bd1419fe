import { describe, expect, test } from 'vitest';
import { aliasViews } from '../../src/screens/alias.ts';
import { homeView } from '../../src/screens/home.ts';
import { actorPages, actorsView } from '../../src/kinds/actor/list.ts';
import { articlesView, articlePages } from '../../src/kinds/article/list.ts';
import { indexPages, indexView } from '../../src/screens/a-to-z.ts';
import { placePages, placesView } from '../../src/kinds/place/list.ts';
import { sourcePages, sourcesView } from '../../src/kinds/source/list.ts';
import { notFoundView } from '../../src/screens/not-found.ts';
import { offerView, writtenView } from '../../src/screens/text.ts';
import { timelinePages, timelineView, yearPages, yearView } from '../../src/screens/timeline.ts';
import { yearsOf } from '../../src/domain/timeline.ts';
import { corpusOf, file, smallWorld, type Files } from '../content.ts';
import { createEdition, type Edition } from '../../src/edition/edition.ts';
import { english, french } from '../editions.ts';

const joined = (segments: readonly { text: string }[] = []) =>
  segments.map(({ text }) => text).join('');

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

const event = (date: string, lines = '') =>
  file(
    `date: ${date}\ntitle: { fr: Un fait, en: A fact }\nkind: decision\ncertainty: reported\nsources: [agency-2025]\n${lines}`,
  );

const many = (count: number, make: (number: number) => [string, string]): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index + 1)));

test('early years, and those before the year 1, have a page and a name', () => {
  const corpus = corpusOf({
    ...smallWorld,
    'events/a': event('0987'),
    'events/b': event('-0044-03-15'),
    'events/c': event('"/-0100"'),
  });
  const { years, yearLinks } = timelineView(
    corpus,
    french,
    'oldest',
    first(timelinePages(corpus, 'oldest')),
  );
  expect(years.slice(0, 3).map(({ link }) => link)).toEqual([
    { text: '101 av. J.-C.', href: '/sous/chronologie/-0100/' },
    { text: '45 av. J.-C.', href: '/sous/chronologie/-0044/' },
    { text: '987', href: '/sous/chronologie/0987/' },
  ]);
  expect(yearLinks.map(({ text }) => text).slice(-2)).toEqual(['45 av. J.-C.', '101 av. J.-C.']);
  const year = yearView(corpus, french, '-0044', first(yearPages(corpus, '-0044')));
  expect(year.title).toBe('Chronologie de 45 av. J.-C.');
  expect(year.years[0]?.months[0]?.heading).toBe('mars 45 av. J.-C.');
});

describe('the timeline', () => {
  const corpus = corpusOf({
    ...smallWorld,
    'events/a': event('2021'),
    'events/b': event('2021-05-03'),
    'events/c': event('../2019'),
  });

  test('groups events under years and months, newest or oldest first', () => {
    const outline = (order: 'newest' | 'oldest') =>
      timelineView(corpus, french, order, first(timelinePages(corpus, order))).years.map(
        ({ year, months }) => [
          year,
          ...months.map(({ heading, events }) => `${heading}: ${String(events.length)}`),
        ],
      );
    expect(outline('oldest')).toEqual([
      ['2019', 'Mois inconnu: 1'],
      ['2020', 'août 2020: 1'],
      ['2021', 'Mois inconnu: 1', 'mai 2021: 1'],
      ['2025', 'juillet 2025: 1'],
    ]);
    expect(outline('newest').map(([year]) => year)).toEqual(['2025', '2021', '2020', '2019']);
  });

  test('links the two orders and every year that has an event', () => {
    const view = timelineView(corpus, english, 'oldest', first(timelinePages(corpus, 'oldest')));
    expect(view.orders.map(({ href, isHere }) => [href, isHere])).toEqual([
      ['/sous/en/timeline/', false],
      ['/sous/en/timeline/from-the-start/', true],
    ]);
    expect(view.yearLinks.map(({ text, count }) => [text, count])).toEqual([
      ['2025', '1 event'],
      ['2021', '2 events'],
      ['2020', '1 event'],
      ['2019', '1 event'],
    ]);
    expect(view.pager).toBeUndefined();
  });

  test('has a page a year', () => {
    expect([...yearsOf(corpus.events).keys()]).toEqual(['2025', '2021', '2020', '2019']);
    const view = yearView(corpus, french, '2021', first(yearPages(corpus, '2021')));
    expect(view.title).toBe('Chronologie de 2021');
    expect(view.shell.canonical).toBe('https://site.example/sous/chronologie/2021/');
    expect(view.years.map(({ months }) => months.length)).toEqual([2]);
  });

  test('pages past a hundred events, in pages of even length', () => {
    const long = corpusOf({
      ...smallWorld,
      ...many(99, (number) => [`events/e-${String(number)}`, event('2022-03')]),
    });
    const slices = timelinePages(long, 'newest');
    expect(slices.map(({ items }) => items.length)).toEqual([51, 50]);
    const view = timelineView(long, french, 'newest', slices[1] ?? first(slices));
    expect(view.title).toBe('Chronologie, page 2 sur 2');
    expect(view.shell.canonical).toBe('https://site.example/sous/chronologie/page/2/');
    expect(view.pager?.previous?.href).toBe('/sous/chronologie/');
    expect(view.pager?.next).toBeUndefined();
    expect(view.pager?.pages.map(({ label, isHere }) => [label, isHere])).toEqual([
      ['Page 1', false],
      ['Page 2', true],
    ]);
  });

  test('says that it is empty', () => {
    const empty = corpusOf({});
    const view = timelineView(empty, french, 'newest', first(timelinePages(empty, 'newest')));
    expect(view.empty).toBe('Aucun événement n’est encore enregistré.');
    expect(view.years).toEqual([]);
  });
});

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
      '18 août 2020',
      '9 juillet 2025',
    ]);
    expect(told('Touré, Ada')).toEqual([
      'Personne',
      ['1 événement', '1 analyse'],
      '9 juillet 2025',
      '',
    ]);
    expect(told('Œuvre')).toEqual(['Organisation', [], '', '']);
  });
});

test('actors are listed by kind, places by kind and with what contains them', () => {
  const corpus = corpusOf(smallWorld);
  const actors = actorsView(corpus, english, first(actorPages(corpus, english)));
  expect(actors.groups.map(({ heading, items }) => [heading, items.length])).toEqual([
    ['People', 1],
    ['Organisations', 1],
  ]);
  const places = placesView(corpus, english, first(placePages(corpus, english)));
  expect(
    places.groups.map(({ heading, items }) => [
      heading,
      ...items.map(({ text, within }) => `${text} in ${within.map((link) => link.text).join()}`),
    ]),
  ).toEqual([
    ['Countries', 'Mali in '],
    ['Towns', 'Bamako in Mali'],
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

test('the front page leads with the newest article and the last events', () => {
  const view = homeView(corpusOf(smallWorld), french);
  expect(view.shell.title).toBe('Le Relevé — Le fleuve, ses rives et ceux qui les tiennent');
  expect(view.lead?.title).toBe('Une visite et ses silences');
  expect(view.lead?.keyPoints).toHaveLength(2);
  expect(view.others).toEqual([]);
  expect(view.events.map(({ id }) => id)).toEqual(['2025-07-09-meeting', '2020-08-18-coup']);
  expect(view.places.map(({ text, count }) => [text, count])).toEqual([
    ['Bamako', '2 événements'],
    ['Mali', '2 événements'],
  ]);
  expect(homeView(corpusOf({}), french).lead).toBeUndefined();
});

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

test('the page for lost addresses is no page: it has no address to declare', () => {
  const { shell, links } = notFoundView(english);
  expect(shell.canonical).toBeUndefined();
  expect(shell.alternates).toEqual([]);
  expect(links.map(({ href }) => href)).toContain('/sous/en/a-z/');
});

test.each([french, english])('the site says of itself, in $locale, what it does', (edition) => {
  const { html, shell } = offerView(corpusOf({}), edition, 'data');
  expect(html).toContain('<h2 id="');
  expect(html).not.toMatch(/["'](?=[^<>]*<)/);
  expect(shell.more.filter(({ isHere }) => isHere)).toHaveLength(1);
});

describe('what a newsroom writes of itself', () => {
  const text = { title: 'Méthode', summary: 'Nos règles.', html: '<p>Nos règles.</p>' };
  const at = { origin: 'https://site.example', base: '/' };
  const alone = createEdition('fr', { ...at, written: { fr: { method: text } } });
  const silent = createEdition('en', { ...at, written: { fr: { method: text } } });

  test('has a page in the languages in which it is written, and nothing leads to others', () => {
    const { shell, html } = writtenView(corpusOf({}), alone, 'method', text);
    expect(html).toBe('<p>Nos règles.</p>');
    expect(shell.alternates).toEqual([]);
    expect(shell.languages).toEqual([]);
    const hrefs = (edition: Edition) =>
      offerView(corpusOf({}), edition, 'data').shell.more.map(({ href }) => href);
    expect(hrefs(alone)).toContain('/methode/');
    expect(hrefs(alone)).not.toContain('/a-propos/');
    expect(hrefs(silent)).not.toContain('/en/method/');
  });

  test('is named where the site says by which rules it publishes', () => {
    expect(homeView(corpusOf({}), alone).shell.graph).toContain(
      '"publishingPrinciples":"https://site.example/methode/"',
    );
    expect(homeView(corpusOf({}), silent).shell.graph).not.toContain('publishingPrinciples');
  });
});
