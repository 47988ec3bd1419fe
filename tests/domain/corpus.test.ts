import { describe, expect, test } from 'vitest';
import { buildCorpus, placesAround, rankedArticles } from '../../src/domain/corpus.ts';
import { corpusOf, entriesOf, file, smallWorld, type Files } from '../content.ts';

const article = (keys: string, text?: string): string =>
  file(
    `
title: T
summary: A summary that is long enough to pass the schema of articles.
kind: brief
${keys}`,
    text,
  );

const event = (date: string, keys: string): string =>
  file(
    `title: T\nkind: meeting\ncertainty: reported\ndate: ${date}\nsources: [journal-2025]\n${keys}`,
  );

const world: Files = {
  ...smallWorld,
  'places/kati': file('name: Kati\nkind: city\nwithin: mali'),
  'places/camp': file('name: Camp\nkind: site\nwithin: kati'),
  'actors/bob': file(`
name: Bob
kind: person
relations:
  - { to: ada, kind: opposed-to, sources: [journal-2025] }
  - { to: ministry, kind: member-of, sources: [journal-2025] }`),
  'events/2021-05': event('2021-05', 'actors: [bob, ada]\nplaces: [camp, kati]'),
  'events/2021-05-24-b': event('2021-05-24', 'places: [mali]'),
  'events/2021-05-24-a': event('2021-05-24', 'actors: [ada]'),
  'articles/fr/deux': article(
    'published: 2026-11-24T08:30:00Z',
    '[Notre récit](article:une-visite), [Ada](actor:ada) et [elle](actor:ada)',
  ),
  'articles/fr/trois': article('published: 2026-11-24\nplaces: [bamako]\ndates: [2021-05]'),
  'articles/en/alone': article('published: 2026-11-25', '[A source](source:journal-2025)'),
  // In English only, and called as a French article of another subject is.
  'articles/en/deux': article('published: 2026-01-01'),
};

const corpus = corpusOf(world);

const slugsOf = (entries: Iterable<{ readonly slug: string }>): string[] =>
  Array.from(entries, ({ slug }) => slug);

const slugsByKey = <K extends string>(index: ReadonlyMap<K, Iterable<{ readonly slug: string }>>) =>
  Object.fromEntries([...index].map(([key, entries]) => [key, slugsOf(entries)] as const));

describe('the corpus', () => {
  test('orders articles newest first by language, then by slug', () => {
    expect(slugsByKey(corpus.articles)).toEqual({
      fr: ['deux', 'trois', 'une-visite'],
      en: ['alone', 'a-visit', 'deux'],
    });
  });

  test('orders those of one day by rank, then alike in every language', () => {
    const day = 'published: 2026-11-29';
    const { articles } = corpusOf({
      ...smallWorld,
      'articles/fr/a': article(day),
      'articles/fr/b': article(day),
      'articles/fr/z': article(`${day}\nrank: 2`),
      'articles/en/alpha': article(`${day}\ntranslationOf: z`),
      'articles/en/beta': article(`${day}\ntranslationOf: b`),
      'articles/en/gamma': article(`${day}\ntranslationOf: a`),
    });
    expect(slugsByKey(articles)).toEqual({
      fr: ['z', 'a', 'b', 'une-visite'],
      en: ['alpha', 'gamma', 'beta', 'a-visit'],
    });
  });

  test('has the front page ranked by editors, whatever the day', () => {
    const ranked = corpusOf({
      ...smallWorld,
      'articles/fr/new': article('published: 2026-11-29'),
      'articles/fr/old': article('published: 2026-01-01\nrank: 1'),
      'articles/fr/second': article('published: 2026-02-01\nrank: 2'),
      'articles/en/old-one': article('published: 2026-01-01\ntranslationOf: old'),
    });
    expect(slugsOf(rankedArticles(ranked, 'fr'))).toEqual(['old', 'second', 'new', 'une-visite']);
    expect(slugsOf(rankedArticles(ranked, 'en'))).toEqual(['old-one', 'a-visit']);
  });

  test('orders events oldest first and finds them by slug', () => {
    const inOrder = [
      ...['2020-08-18-coup', '2021-05', '2021-05-24-a', '2021-05-24-b', '2025-07-09-meeting'],
    ];
    expect(slugsOf(corpus.events)).toEqual(inOrder);
    expect(inOrder.map((slug) => corpus.eventBySlug.get(slug))).toEqual(corpus.events);
    expect(corpus.eventBySlug.size).toBe(inOrder.length);
  });

  test('finds actors, places and sources by slug', () => {
    expect([...corpus.actors.keys()]).toEqual(['ada', 'bob', 'ministry']);
    expect(slugsOf(corpus.actors.values())).toEqual(['ada', 'bob', 'ministry']);
    expect([...corpus.places.keys()]).toEqual(['bamako', 'camp', 'kati', 'mali']);
    expect([...corpus.sources.keys()]).toEqual(['agency-2025', 'journal-2025']);
    expect(corpus.actors.get('ada')?.file).toBe('content/actors/ada.md');
  });

  test('lists the events of an actor, oldest first', () => {
    expect(slugsByKey(corpus.eventsOfActor)).toEqual({
      ada: ['2021-05', '2021-05-24-a', '2025-07-09-meeting'],
      bob: ['2021-05'],
      ministry: ['2025-07-09-meeting'],
    });
  });

  test('counts in how many events two actors both act', () => {
    const counts = [...corpus.together].map(([slug, others]) => [slug, Object.fromEntries(others)]);
    expect(Object.fromEntries(counts)).toEqual({
      ada: { bob: 1, ministry: 1 },
      bob: { ada: 1 },
      ministry: { ada: 1 },
    });
  });

  test('lists the events at a place and at those that it contains, each once', () => {
    expect(slugsByKey(corpus.eventsAtPlace)).toEqual({
      bamako: ['2020-08-18-coup', '2025-07-09-meeting'],
      camp: ['2021-05'],
      kati: ['2021-05'],
      mali: ['2020-08-18-coup', '2021-05', '2021-05-24-b', '2025-07-09-meeting'],
    });
  });

  test('lists the articles that name an entry in their keys or their text, newest first', () => {
    expect(slugsByKey(corpus.articlesNaming)).toEqual({
      'actors/ada': ['deux', 'a-visit', 'une-visite'],
      'places/bamako': ['trois', 'une-visite'],
      'events/2020-08-18-coup': ['une-visite'],
      'events/2021-05': ['trois'],
      'events/2025-07-09-meeting': ['a-visit', 'une-visite'],
      'sources/agency-2025': ['a-visit', 'une-visite'],
      'sources/journal-2025': ['alone', 'une-visite'],
      'articles/une-visite': ['deux'],
    });
  });

  test('lists what cites a source, and an empty list for what nothing cites', () => {
    const unread = 'publisher: P\nurl: https://p.example\nlanguage: fr\nkind: press';
    const { citationsOf } = corpusOf({ ...world, 'sources/unread': file(unread) });
    const cited = Object.fromEntries(
      [...citationsOf].map(([slug, { articles, events, actors }]) => [
        slug,
        [slugsOf(articles), slugsOf(events), slugsOf(actors)],
      ]),
    );
    expect(cited).toEqual({
      'agency-2025': [
        ['a-visit', 'une-visite'],
        ['2020-08-18-coup', '2025-07-09-meeting'],
        ['ada'],
      ],
      'journal-2025': [
        ['alone', 'une-visite'],
        ['2020-08-18-coup', '2021-05', '2021-05-24-a', '2021-05-24-b'],
        ['ada', 'bob'],
      ],
      unread: [[], [], []],
    });
  });

  test('lists the ties that others have to an actor', () => {
    const ties = [...corpus.tiesTo].map(([slug, list]) => [
      slug,
      ...list.map(({ from, relation }) => `${from.slug} ${relation.kind} ${relation.to}`),
    ]);
    expect(ties).toEqual([
      ['ministry', 'ada member-of ministry', 'bob member-of ministry'],
      ['ada', 'bob opposed-to ada'],
    ]);
  });

  test('lists the places directly inside a place, by slug', () => {
    expect(slugsByKey(corpus.placesWithin)).toEqual({ kati: ['camp'], mali: ['bamako', 'kati'] });
  });

  test('pairs translations both ways, and only those', () => {
    const families = [...corpus.translationsOf].map(([{ locale, slug }, byLocale]) => [
      `${locale}/${slug}`,
      ...[...byLocale].map(([tag, other]) => `${tag}: ${other.slug}`).sort(),
    ]);
    expect(families.sort()).toEqual([
      ['en/a-visit', 'en: a-visit', 'fr: une-visite'],
      ['en/alone', 'en: alone'],
      ['en/deux', 'en: deux'],
      ['fr/deux', 'fr: deux'],
      ['fr/trois', 'fr: trois'],
      ['fr/une-visite', 'en: a-visit', 'fr: une-visite'],
    ]);
  });

  test('is the same whatever the order of the files, which it leaves as it was', () => {
    const entries = entriesOf(world);
    const given = [...entries];
    expect(buildCorpus(entries.toReversed())).toEqual(buildCorpus(entries));
    expect(entries).toEqual(given);
  });

  test('of nothing is empty', () => {
    const empty = corpusOf({});
    expect(slugsByKey(empty.articles)).toEqual({ fr: [], en: [] });
    expect(slugsByKey(empty.withdrawn)).toEqual({ fr: [], en: [] });
    expect(empty.events).toEqual([]);
    const { entries, articles, withdrawn, events, ...indexes } = empty;
    expect(Object.values(entries).flat()).toEqual([]);
    for (const index of Object.values(indexes)) expect(index.size).toBe(0);
  });
});

test.each([
  ['camp', ['camp', 'kati', 'mali']],
  ['mali', ['mali']],
  ['unknown', ['unknown']],
])('around %s are %j', (slug, around) => {
  expect(placesAround(corpus.places, slug)).toEqual(around);
});

test('a circle of places ends where it closes, and its events are told once', () => {
  const { places, eventsAtPlace } = corpusOf({
    'places/a': file('name: A\nkind: site\nwithin: b'),
    'places/b': file('name: B\nkind: site\nwithin: c'),
    'places/c': file('name: C\nkind: site\nwithin: b'),
    'places/self': file('name: Self\nkind: site\nwithin: self'),
    'events/e': event('2021', 'places: [a]'),
  });
  expect(placesAround(places, 'a')).toEqual(['a', 'b', 'c']);
  expect(placesAround(places, 'c')).toEqual(['c', 'b']);
  expect(placesAround(places, 'self')).toEqual(['self']);
  expect(slugsByKey(eventsAtPlace)).toEqual({ a: ['e'], b: ['e'], c: ['e'] });
});
