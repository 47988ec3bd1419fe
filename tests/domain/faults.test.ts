import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/domain/fault.ts';
import { findFaults, shelfOf } from '../../src/domain/faults.ts';
import { apart, entriesOf, file, now, smallWorld, type Files } from '../content.ts';

const article = (keys = '', text = ''): string =>
  file(
    `
title: T
summary: A summary that is long enough to pass the schema of articles.
kind: brief
published: 2026-11-24
${keys}`,
    text,
  );

const event = (keys: string, text?: string): string =>
  file(`date: 2025\ntitle: T\nkind: meeting\ncertainty: reported\n${keys}`, text);

const actor = (keys: string): string => file(`name: A\nkind: person\n${keys}`);

const place = (within: string): string => file(`name: P\nkind: site\nwithin: ${within}`);

const isLive = (path: string): boolean => path.startsWith('/analyses/');

const confirmed = (...sources: readonly string[]): string =>
  event(`sources: [${sources.join(', ')}]`).replace('reported', 'confirmed');

/** Two copies of what the agency of the small world says, and a paper that belongs to a state. */
const carriers: Files = Object.fromEntries([
  ...['a', 'b'].map((name) => [
    `sources/carrier-${name}`,
    file(
      `publisher: Carrier ${name}\norigin: agency\nurl: https://${name}.example/\nlanguage: en\nkind: press`,
    ),
  ]),
  [
    'sources/herald',
    file('publisher: Herald\nstate: ML\nurl: https://herald.example/\nlanguage: en\nkind: press'),
  ],
]) as Files;

const faultsIn = (files: Files, broken: readonly string[] = []): Fault[] =>
  findFaults(
    entriesOf({ ...smallWorld, ...carriers, ...apart(files) }),
    isLive,
    now,
    new Set(broken),
  );

test('finds nothing in a world that holds together', () => {
  expect(faultsIn({})).toEqual([]);
  expect(findFaults([], isLive, now)).toEqual([]);
});

const a = 'articles/fr/a';
const e = 'events/e';

test.each<readonly [name: string, path: string, text: string, fault: Omit<Fault, 'file'>]>([
  // Every key that names another file
  [
    'an unknown actor of an article',
    a,
    article('actors: [ada, adda]'),
    {
      path: ['actors', 1],
      problem: 'No actor is called “adda”.',
      remedy: 'Did you mean “ada”?',
    },
  ],
  [
    'an unknown place of an article',
    a,
    article('places: [bamaco]'),
    {
      path: ['places', 0],
      problem: 'No place is called “bamaco”.',
      remedy: 'Did you mean “bamako”?',
    },
  ],
  [
    'an unknown event among the dates',
    a,
    article('dates: [2020-08-18-coup, 2020-08-18-cuop]'),
    {
      path: ['dates', 1],
      problem: 'No event is called “2020-08-18-cuop”.',
      remedy: 'Did you mean “2020-08-18-coup”?',
    },
  ],
  [
    'an unknown actor of a date of its own',
    a,
    article(
      'dates:\n  - { date: 2025, title: T, actors: [ada, minister], sources: [agency-2025] }',
    ),
    {
      path: ['dates', 0, 'actors', 1],
      problem: 'No actor is called “minister”.',
      remedy: 'Did you mean “ministry”?',
    },
  ],
  [
    'an unknown event that answered a question',
    a,
    article('questions:\n  - { question: Q, status: open, event: landing }'),
    {
      path: ['questions', 0, 'event'],
      problem: 'No event is called “landing”.',
      remedy: 'Write content/events/landing.md, or name one that exists.',
    },
  ],
  [
    'an unknown source of an event',
    e,
    event('sources: [agency-2052]'),
    {
      path: ['sources', 0],
      problem: 'No source is called “agency-2052”.',
      remedy: 'Did you mean “agency-2025”?',
    },
  ],
  [
    'an unknown source of an actor',
    'actors/a',
    actor('sources: [reuters]'),
    {
      path: ['sources', 0],
      problem: 'No source is called “reuters”.',
      remedy: 'Write content/sources/reuters.md, or name one that exists.',
    },
  ],
  [
    'an unknown organisation of a position',
    'actors/a',
    actor('positions:\n  - { title: T, organisation: ministri, sources: [agency-2025] }'),
    {
      path: ['positions', 0, 'organisation'],
      problem: 'No actor is called “ministri”.',
      remedy: 'Did you mean “ministry”?',
    },
  ],
  [
    'an unknown source of a position',
    'actors/a',
    actor('positions:\n  - { title: T, sources: [agency-2025, journal-2026] }'),
    {
      path: ['positions', 0, 'sources', 1],
      problem: 'No source is called “journal-2026”.',
      remedy: 'Did you mean “journal-2025”?',
    },
  ],
  [
    'an unknown other side of a relation',
    'actors/a',
    actor('relations:\n  - { to: the-army, kind: part-of, sources: [agency-2025] }'),
    {
      path: ['relations', 0, 'to'],
      problem: 'No actor is called “the-army”.',
      remedy: 'Write content/actors/the-army.md, or name one that exists.',
    },
  ],
  [
    'an unknown source of a relation',
    'actors/a',
    actor('relations:\n  - { to: ada, kind: allied-with, sources: [agence-2025] }'),
    {
      path: ['relations', 0, 'sources', 0],
      problem: 'No source is called “agence-2025”.',
      remedy: 'Did you mean “agency-2025”?',
    },
  ],
  [
    'an unknown place that contains',
    'places/p',
    place('malo'),
    {
      path: ['within'],
      problem: 'No place is called “malo”.',
      remedy: 'Did you mean “mali”?',
    },
  ],
  // Links of the text, at their line and column
  [
    'an unknown actor in the text',
    a,
    article('', 'One.\n\nTwo [Ada](actor:adah).'),
    {
      line: 3,
      column: 5,
      problem: 'No actor is called “adah”.',
      remedy: 'Did you mean “ada”?',
    },
  ],
  [
    'an unknown article, since an English one names only English ones',
    'articles/en/b',
    article('', '[The visit](article:une-visite)'),
    {
      line: 1,
      column: 1,
      problem: 'No article is called “une-visite”.',
      remedy: 'Did you mean “a-visit”?',
    },
  ],
  [
    'an unknown article in an event, which names French ones',
    e,
    event('sources: [agency-2025]', '[The visit](article:a-visit)'),
    {
      line: 1,
      column: 1,
      problem: 'No article is called “a-visit”.',
      remedy: 'Write content/articles/fr/a-visit.md, or name one that exists.',
    },
  ],
  [
    'a fault of the text itself',
    e,
    event('sources: [agency-2025]', 'One\n<b>two'),
    {
      line: 2,
      column: 1,
      problem: 'Raw HTML is not read: <b>',
      remedy: 'Write Markdown; a passage in another language is :en[…], a block is :::fact … :::.',
    },
  ],
  // Between files
  [
    'a relation to oneself',
    'actors/a',
    actor(
      'relations:\n  - { to: ada, kind: part-of, sources: [agency-2025] }\n  - { to: a, kind: part-of, sources: [agency-2025] }',
    ),
    {
      path: ['relations', 1, 'to'],
      problem: 'An actor has no relation to itself.',
      remedy: 'Name the other actor, or remove the relation.',
    },
  ],
  [
    'an event confirmed by one account carried twice',
    e,
    confirmed('carrier-a', 'carrier-b'),
    {
      path: ['sources'],
      problem: 'The event is confirmed, and its 2 sources repeat one account.',
      remedy: 'Name a source of another origin, or write “certainty: reported”.',
    },
  ],
  [
    'an event confirmed by an account and its copy',
    e,
    confirmed('agency-2025', 'carrier-a'),
    {
      path: ['sources'],
      problem: 'The event is confirmed, and its 2 sources repeat one account.',
      remedy: 'Name a source of another origin, or write “certainty: reported”.',
    },
  ],
  [
    'a date of an article confirmed by one account',
    a,
    article(
      'dates:\n  - { date: 2025, title: T, certainty: confirmed, sources: [carrier-a, carrier-b] }',
    ),
    {
      path: ['dates', 0, 'sources'],
      problem: 'The event is confirmed, and its 2 sources repeat one account.',
      remedy: 'Name a source of another origin, or write “certainty: reported”.',
    },
  ],
  [
    'a source of the same origin as another that says its state',
    'sources/s',
    file('publisher: Herald\nurl: https://h.example/\nlanguage: en\nkind: press'),
    {
      path: ['state'],
      problem: 'The source says no state, content/sources/herald.md of the same origin says “ML”.',
      remedy: 'Write “state: ML” in both, or correct the origin.',
    },
  ],
  [
    'a source of the same origin as another that says another state',
    'sources/s',
    file(
      'publisher: Copy\norigin: HÉRALD\nstate: FR\nurl: https://h.example/\nlanguage: en\nkind: press',
    ),
    {
      path: ['state'],
      problem: 'The source says “FR”, content/sources/herald.md of the same origin says “ML”.',
      remedy: 'Write “state: ML” in both, or correct the origin.',
    },
  ],
  [
    'a place inside itself',
    'places/p',
    place('p'),
    {
      path: ['within'],
      problem: 'The place contains itself: p → p.',
      remedy: 'Let “within” name a larger place.',
    },
  ],
  [
    'a file that makes the address of another',
    'actors/former/ada',
    actor(''),
    {
      problem:
        'Makes the same address as content/actors/ada.md: both are “ada”, case and accents apart.',
      remedy: 'Rename one of the two files.',
    },
  ],
  [
    'a translation into its own language',
    a,
    article('translationOf: une-visite'),
    {
      path: ['translationOf'],
      problem: 'The article is in “fr”, the default language: it translates nothing.',
      remedy: 'Write “translationOf” in the translation, with the slug of the original.',
    },
  ],
  [
    'a translation of nothing',
    'articles/en/b',
    article('translationOf: une-visit'),
    {
      path: ['translationOf'],
      problem: 'No article in “fr” is called “une-visit”.',
      remedy: 'Did you mean “une-visite”?',
    },
  ],
  [
    'a translation of nothing that is near',
    'articles/en/b',
    article('translationOf: other'),
    {
      path: ['translationOf'],
      problem: 'No article in “fr” is called “other”.',
      remedy: 'Name an article of content/articles/fr/.',
    },
  ],
  [
    'a second translation',
    'articles/en/b',
    article('translationOf: une-visite'),
    {
      path: ['translationOf'],
      problem: 'content/articles/en/a-visit.md is already the translation of “une-visite”.',
      remedy: 'Keep one translation a language.',
    },
  ],
  [
    'an alias that is a page',
    a,
    article('aliases: [/old/, /analyses/une-visite/]'),
    {
      path: ['aliases', 1],
      problem:
        '“/analyses/une-visite/” is the address of a page or a file of the site, or lies in one.',
      remedy: 'An alias is an address that nothing has any more: remove it.',
    },
  ],
  [
    'an alias claimed twice in one article',
    a,
    article('aliases: [/old/path, /Old/path/]'),
    {
      path: ['aliases', 1],
      problem: '“/Old/path/” is already claimed by content/articles/fr/a.md.',
      remedy: 'Keep it in the one article to which it should lead.',
    },
  ],
])('finds %s', (_, path, text, fault) => {
  expect(faultsIn({ [path]: text })).toEqual([{ file: `content/${path}.md`, ...fault }]);
});

test('finds an unknown slug for every scheme of the text, and for none that is a date', () => {
  const text =
    '[a](actor:x) [p](place:x) [e](event:x) [s](source:x) [t](article:x) [d](date:2021) [w](https://x.example)';
  expect(faultsIn({ [a]: article('', text) }).map(({ problem }) => problem)).toEqual([
    ...['No actor is called “x”.', 'No place is called “x”.', 'No event is called “x”.'],
    ...['No source is called “x”.', 'No article is called “x”.'],
  ]);
});

test('finds an unknown slug where nothing of its kind is there', () => {
  expect(findFaults(entriesOf({ 'places/p': place('mali') }), isLive, now)).toHaveLength(1);
  expect(findFaults(entriesOf({ 'actors/a': actor('sources: [rfi]') }), isLive, now)).toEqual([
    {
      file: 'content/actors/a.md',
      path: ['sources', 0],
      problem: 'No source is called “rfi”.',
      remedy: 'Write content/sources/rfi.md, or name one that exists.',
    },
  ]);
});

test('names the two nearest slugs', () => {
  const files = { 'sources/agency-2026': smallWorld['sources/agency-2025'] ?? '' };
  const [fault] = faultsIn({ ...files, [e]: event('sources: [agency-202]') });
  expect(fault?.remedy).toBe('Did you mean “agency-2025” or “agency-2026”?');
});

test('finds an alias that two articles claim, slashes and capitals apart', () => {
  const files = { [a]: article('aliases: [/old]'), 'articles/en/b': article('aliases: [/OLD/]') };
  expect(faultsIn(files)).toEqual([
    {
      file: 'content/articles/en/b.md',
      path: ['aliases', 0],
      problem: `“/OLD/” is already claimed by content/${a}.md.`,
      remedy: 'Keep it in the one article to which it should lead.',
    },
  ]);
});

test('finds a circle of places at each place in it, and not at one that only leads to it', () => {
  const circle = {
    'places/a': place('b'),
    'places/b': place('c'),
    'places/c': place('a'),
    'places/near': place('a'),
  };
  const remedy = 'Let “within” name a larger place.';
  expect(faultsIn(circle)).toEqual(
    ['a → b → c → a', 'b → c → a → b', 'c → a → b → c'].map((trail) => ({
      file: `content/places/${trail.charAt(0)}.md`,
      path: ['within'],
      problem: `The place contains itself: ${trail}.`,
      remedy,
    })),
  );
});

test('finds every file after the first that makes one address, but not across languages', () => {
  const text = article();
  const files = {
    'articles/en/a': text,
    [a]: text,
    'articles/fr/b/a': text,
    'articles/fr/c/a': text,
  };
  expect(faultsIn(files).map(({ file }) => file)).toEqual([
    'content/articles/fr/b/a.md',
    'content/articles/fr/c/a.md',
  ]);
});

test.each([
  ['published', 'draft: false', true],
  ['a draft', 'draft: true', false],
])('an article that is %s and names a draft: %s', (_, state, isFault) => {
  const files = {
    'articles/fr/draft': article('draft: true'),
    [a]: article(state, 'See [it](article:draft).'),
    'articles/en/b': article(`${state}\ntranslationOf: draft`),
  };
  const found = [
    {
      file: `content/${a}.md`,
      line: 1,
      column: 5,
      problem: 'The article “draft” is a draft, which readers cannot open.',
      remedy: 'Publish content/articles/fr/draft.md (remove “draft”), or remove the link.',
    },
    {
      file: 'content/articles/en/b.md',
      path: ['translationOf'],
      problem: 'The original “draft” is a draft.',
      remedy: 'Publish content/articles/fr/draft.md, or make this a draft too.',
    },
  ];
  expect(faultsIn(files)).toEqual(isFault ? found : []);
});

test('finds no fault in naming a file that is there but could not be read', () => {
  const files = {
    [a]: article('actors: [lost]', '[It](article:lost)'),
    'articles/en/b': article('translationOf: lost'),
  };
  const problems = (broken: readonly string[]) =>
    faultsIn(files, broken).map(({ file, problem }) => `${file}: ${problem}`);
  expect(problems(['actors/lost', 'articles/fr/lost'])).toEqual([]);
  expect(problems(['articles/en/lost', 'events/lost'])).toEqual([
    'content/articles/fr/a.md: No actor is called “lost”.',
    'content/articles/fr/a.md: No article is called “lost”.',
    'content/articles/en/b.md: No article in “fr” is called “lost”.',
  ]);
});

test('finds all faults at once', () => {
  const files = {
    [a]: article('actors: [x1, x2]\naliases: [/analyses/]', '<br>\n\n[x](actor:x3)'),
    'places/p': place('p'),
  };
  expect(faultsIn(files)).toHaveLength(6);
});

test.each([
  ['actors', 'en', 'actors'],
  ['articles', 'en', 'articles/en'],
  ['articles', 'fr', 'articles/fr'],
] as const)('%s in %s are on the shelf %s', (collection, locale, shelf) => {
  expect(shelfOf(collection, locale)).toBe(shelf);
});

describe('an article that waits', () => {
  const until = (published: string, body = '', more = ''): string =>
    article(more, body).replace(/published: \S+/, `published: ${published}`);
  const link = 'See [it](article:later).';
  const later = { 'articles/fr/later': until('2062-01-01') };

  test.each([
    ['published before it', '2026-11-24', true],
    ['waits for an earlier day', '2061-12-31', true],
    ['waits for the same day', '2062-01-01', false],
    ['waits for a later day', '2062-01-02', false],
  ])('cannot be named by one that is %s', (_, published, isFault) => {
    expect(faultsIn({ ...later, [a]: until(published, link) })).toEqual(
      isFault
        ? [
            {
              file: 'content/articles/fr/a.md',
              line: 1,
              column: 5,
              problem:
                'The article “later” waits until 2062-01-01, and readers cannot open it before.',
              remedy: 'Publish it no later than what links to it, or remove the link.',
            },
          ]
        : [],
    );
  });

  test('may be named by a draft', () => {
    expect(faultsIn({ ...later, [a]: article('draft: true', link) })).toEqual([]);
  });

  test('has no translation before it', () => {
    const translation = (published: string) => ({
      'articles/en/b': until(published, '', 'translationOf: later'),
    });
    expect(faultsIn({ ...later, ...translation('2026-11-24') })).toEqual([
      {
        file: 'content/articles/en/b.md',
        path: ['translationOf'],
        problem: 'The original “later” waits until 2062-01-01.',
        remedy: 'Publish it no later than its translation.',
      },
    ]);
    expect(faultsIn({ ...later, ...translation('2062-01-01') })).toEqual([]);
  });
});
