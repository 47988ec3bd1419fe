import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { explain } from '../../src/reading/explain.ts';
import { spellPath } from '../../src/domain/fault.ts';
import type { Collection } from '../../src/kinds/kind.ts';
import { schemas } from '../../src/reading/entry.ts';

const sound: Readonly<Record<Collection, object>> = {
  articles: {
    title: 'T',
    summary: 'A summary that is long enough to pass the schema of articles.',
    kind: 'brief',
    published: '2026-11-24',
  },
  events: {
    date: '2025',
    title: 'T',
    kind: 'meeting',
    certainty: 'reported',
    sources: ['rfi'],
  },
  actors: { name: 'A', kind: 'person' },
  places: { name: 'P', kind: 'city' },
  pages: { title: 'T', summary: 'S' },
  sources: { publisher: 'P', url: 'https://p.example', language: 'fr', kind: 'press' },
};

/** What is said of a file's data: `key: problem → remedy`. */
const explained = (collection: Collection, data: unknown): string[] => {
  const schema = schemas[collection];
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues
    .flatMap((issue) => explain(issue, schema, data))
    .map(({ path, problem, remedy }) => `${spellPath(path)}: ${problem} → ${remedy}`);
};

const sources = ['rfi'];
test.each<readonly [name: string, Collection, data: object, said: readonly string[]]>([
  ['nothing of what is sound', 'articles', {}, []],
  // Keys
  [
    'a key that is nearly one',
    'actors',
    { sumary: 'S' },
    ['sumary: The key “sumary” is not known here. → Did you mean “summary”?'],
  ],
  [
    'a key that is near none',
    'places',
    { population: 1 },
    [
      'population: The key “population” is not known here. → Remove it, or write one of name, kind, aliases, disambiguatingDescription, within, country, coordinates, sameAs, wikidata.',
    ],
  ],
  [
    'two such keys',
    'sources',
    { autor: 'A', titel: 'T' },
    [
      'autor: The key “autor” is not known here. → Remove it, or write one of publisher, origin, state, title, url, held, published, language, kind, accessed, archived, note.',
      'titel: The key “titel” is not known here. → Did you mean “title”?',
    ],
  ],
  [
    'an unknown key deeper down',
    'actors',
    { positions: [{ title: 'T', sources, organization: 'onu' }] },
    [
      'positions[0].organization: The key “organization” is not known here. → Did you mean “organisation”?',
    ],
  ],
  [
    'an unknown key of a date of an article',
    'articles',
    { dates: ['coup', { date: '2025', title: 'T', source: sources, sources }] },
    ['dates[1].source: The key “source” is not known here. → Did you mean “sources”?'],
  ],
  [
    'a language that the site does not have',
    'events',
    { title: { fr: 'T', es: 'T' } },
    ['title.es: The key “es” is not known here. → Did you mean “en”?'],
  ],
  [
    'a missing key, by the sentence on it',
    'sources',
    { url: undefined, publisher: undefined },
    [
      'publisher: “publisher” is missing. → Who published it where it was read.',
      'url: “url” is missing. → Give the address at which it was read; only what is one of interview, document, court, reference, research may have none.',
    ],
  ],
  [
    'a missing choice, by what there is to choose',
    'actors',
    { kind: undefined },
    ['kind: “kind” is missing. → Write one of person, organisation.'],
  ],
  [
    'a missing key of a block',
    'places',
    { coordinates: { latitude: 12.64 } },
    ['coordinates.longitude: “coordinates.longitude” is missing. → Decimal degrees east.'],
  ],
  [
    'a missing default language, by the sentence on the whole key',
    'actors',
    { name: { en: 'A' } },
    ['name.fr: “name.fr” is missing. → The usual name, in the language of each page.'],
  ],
  [
    'a missing picture text',
    'articles',
    { image: { src: '/a.webp' } },
    ['image.alt: “image.alt” is missing. → Say what the image shows, for those who do not see it.'],
  ],
  // Values out of a choice
  [
    'a choice that is nearly one',
    'events',
    { kind: 'meting' },
    ['kind: “kind” is “meting”. → Did you mean “meeting”?'],
  ],
  [
    'a choice that is near none',
    'events',
    { certainty: 'sure' },
    ['certainty: “certainty” is “sure”. → Write one of confirmed, reported, disputed.'],
  ],
  [
    'a choice of another kind',
    'places',
    { kind: 5 },
    ['kind: “kind” is 5. → Write one of country, region, city, district, river, site.'],
  ],
  // Values of the wrong kind
  [
    'what is no text, no list, no truth and no block',
    'articles',
    { title: 5, keyPoints: 'One', draft: 'yes', image: '/a.webp' },
    [
      'title: “title” must be a text (found 5). → The headline, at most 110 characters.',
      'draft: “draft” must be true or false (found “yes”). → true: shown by `npm run dev` only.',
      'keyPoints: “keyPoints” must be a list (found “One”). → Two to five sentences that can be read alone.',
      'image: “image” must be a block of keys (found “/a.webp”). → A picture, with its description.',
    ],
  ],
  [
    'a key without a value',
    'actors',
    { relations: null, wikidata: null },
    [
      'relations: “relations” is empty. → Ties to other actors, with their dates.',
      'wikidata: “wikidata” is empty. → The Wikidata item.',
    ],
  ],
  [
    'a number out of range',
    'places',
    { coordinates: { latitude: 95, longitude: 'west' } },
    [
      'coordinates.latitude: “coordinates.latitude” is above 90 degrees (found 95). → Look whether latitude and longitude are swapped.',
      'coordinates.longitude: “coordinates.longitude” must be a number of decimal degrees, such as 12.64 (found “west”). → Decimal degrees east.',
    ],
  ],
  [
    'a long text, by its beginning',
    'actors',
    { summary: 'abcdefghij'.repeat(41) },
    [
      `summary: “summary” is longer than 400 characters (found “${'abcdefghij'.repeat(6)}”). → Who it is, in one or two sentences.`,
    ],
  ],
  [
    'a value whose message says what to write',
    'sources',
    { url: 'www.rfi.fr', language: 'French' },
    [
      'url: “url” “www.rfi.fr” is not an address on the web. → Write one that begins with https:// or http://.',
      'language: “language” “French” is not a language tag. → Did you mean “fr”?',
    ],
  ],
  [
    'a value with the signs of a sentence',
    'sources',
    { url: 'one; two', published: 'May; June' },
    [
      'url: “url” “one; two” is not an address on the web. → Write one that begins with https:// or http://.',
      'published: “published” “May; June” is written in words. → Write numbers, the year first: 2025, 2025-07 or 2025-07-09.',
    ],
  ],
  [
    'an item of a list, by the sentence on the list',
    'actors',
    { aliases: ['A', 7] },
    [
      'aliases[1]: “aliases[1]” must be a text (found 7). → Other names and spellings met in the press.',
    ],
  ],
  // Values of which there are several kinds: the nearest one is explained
  [
    'a slug among the dates',
    'articles',
    { dates: ['Le Coup'] },
    ['dates[0]: “dates[0]” “Le Coup” is not a slug. → Write le-coup.'],
  ],
  [
    'a name of which no slug is made',
    'articles',
    { places: ['Мали'] },
    [
      'places[0]: “places[0]” “Мали” is not a slug. → Write small letters without accents, digits and hyphens.',
    ],
  ],
  [
    'a date among the dates',
    'articles',
    { dates: [{ date: '2025-13', title: 'T' }] },
    [
      'dates[0].date: “dates[0].date” “2025-13” has no month 13. → Write 01 to 12, or 21 to 24 for spring, summer, autumn and winter.',
      'dates[0].sources: “dates[0].sources” is missing. → Slugs of the documents that carry it: at least one.',
    ],
  ],
  [
    'neither of the two among the dates',
    'articles',
    { dates: [5] },
    [
      'dates[0]: “dates[0]” must be the slug of an event, or a date with its title and its sources (found 5). → What happened, when: slugs of events, or dates of this article alone.',
    ],
  ],
  [
    'an end that is neither “..” nor a date',
    'actors',
    {
      positions: [
        { title: 'T', to: 'hier', sources },
        { title: 'T', to: true, sources },
        { title: 'T', to: '2021/2022', sources },
      ],
    },
    [
      'positions[0].to: “positions[0].to” “hier” is written in words. → Write numbers, the year first: 2025, 2025-07 or 2025-07-09.',
      'positions[1].to: “positions[1].to” must be a date, such as 2025-07-09 (found true). → Until when: an EDTF date, “..” where it goes on, absent where the end is not known.',
      'positions[2].to: “positions[2].to” “2021/2022” is more than one date. → Write one, such as 2021-06 or 2021-06-11.',
    ],
  ],
  [
    'a country, alone or in a list',
    'places',
    { country: 'Mali' },
    ['country: “country” “Mali” is not a country code. → Did you mean “ML”?'],
  ],
  [
    'a country in a list',
    'places',
    { country: ['ML', 'Niger'] },
    ['country[1]: “country[1]” “Niger” is not a country code. → Did you mean “NE”?'],
  ],
  [
    'a text that is no text in any language',
    'events',
    { title: 5 },
    [
      'title: “title” must be a text, or one text a language with at least “fr:”. → Who does what, in one plain sentence without a full stop.',
    ],
  ],
  // Rules between keys
  [
    'a key that another one asks for',
    'events',
    { certainty: 'disputed' },
    ['note: “note” is missing. → A disputed event says in its note who disagrees and on what.'],
  ],
  [
    'a rule on a list',
    'events',
    { certainty: 'confirmed' },
    [
      'sources: “sources” has one source (found ["rfi"]). → A confirmed event has two that are independent, else it is reported.',
    ],
  ],
  [
    'a rule without advice, by the sentence on the key',
    'articles',
    { updated: '2026-11-23' },
    ['updated: “updated” is before “published”. → Day or instant of the last change, in UTC.'],
  ],
  [
    'a rule of one item of a list',
    'articles',
    { questions: [{ question: 'Q', status: 'answered' }] },
    [
      'questions[0].answer: “questions[0].answer” is missing. → An answered question gives its answer.',
    ],
  ],
])('says %s', (_, collection, data, said) => {
  expect(explained(collection, { ...sound[collection], ...data })).toEqual(said);
});

test.each([[['A']], ['A'], [5]])('says that %j is no frontmatter', (data) => {
  expect(explained('actors', data)).toEqual([
    `: The frontmatter must be a block of keys (found ${
      typeof data === 'string' ? `“${data}”` : JSON.stringify(data)
    }). → Write one key a line between the two lines “---”, such as “kind: person”.`,
  ]);
});

test('explains a value of several kinds by the one that it comes nearest to', () => {
  const shape = { one: z.string(), two: z.string() };
  const schema = z.union([z.object({ ...shape, three: z.string() }), z.object(shape), z.string()]);
  const data = { one: 'a', two: 2 };
  const [issue] = schema.safeParse(data).error?.issues ?? [];
  expect(issue && explain(issue, schema, data).map(({ problem }) => problem)).toEqual([
    '“two” must be a text (found 2).',
  ]);
});
