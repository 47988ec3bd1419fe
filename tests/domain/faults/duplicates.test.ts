import { describe, expect, test } from 'vitest';
import { duplicates } from '../../../src/domain/faults/duplicates.ts';
import { entriesOf, file, smallWorld, type Files } from '../../content.ts';

const told = (files: Files): string[] =>
  duplicates(entriesOf({ ...smallWorld, ...files })).map(
    ({ file: at, path, problem }) => `${at} ${(path ?? []).join('.')} | ${problem}`,
  );

const actor = (name: string, lines = 'kind: person'): string => file(`name: ${name}\n${lines}`);
const place = (name: string, lines = ''): string => file(`name: ${name}\nkind: city\n${lines}`);
const source = (url: string, lines = ''): string =>
  file(`publisher: P\nurl: ${url}\nlanguage: fr\nkind: press\n${lines}`);
const article = (title: string, published = '2026-11-24'): string =>
  file(
    `title: ${title}\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\npublished: ${published}`,
    'Un texte.',
  );
const event = (date: string, title: string): string =>
  file(
    `date: ${date}\ntitle: ${title}\nkind: decision\ncertainty: reported\nsources: [agency-2025]`,
  );

describe('tells what seems one thing', () => {
  test.each<readonly [name: string, files: Files, problem: RegExp]>([
    [
      'two people of a name, case and accents apart',
      { 'actors/z': actor('ADA TOURE') },
      /actors\/z\.md name \| “ADA TOURE” is a name of content\/actors\/ada\.md too, and nothing tells the two apart\./,
    ],
    [
      'a name that is another name of one',
      {
        'actors/x': actor('X', 'kind: person\naliases: [Y, Général X]'),
        'actors/z': actor('général x'),
      },
      /actors\/z\.md name \| “général x” is a name of content\/actors\/x\.md too/,
    ],
    [
      'a name in one language',
      { 'actors/z': file('name: { fr: Autre, en: ministry }\nkind: organisation\ncountry: ML') },
      /actors\/z\.md name \| “ministry” is a name of content\/actors\/ministry\.md too/,
    ],
    [
      'two places of a name',
      { 'places/z': place('Bamako', 'country: ML') },
      /places\/z\.md name \| “Bamako” is a name of content\/places\/bamako\.md too/,
    ],
    [
      'one Wikidata item',
      {
        'actors/x': actor('X', 'kind: person\nwikidata: Q1'),
        'actors/z': actor('Z', 'kind: person\nwikidata: Q1'),
      },
      /actors\/z\.md wikidata \| The Wikidata item Q1 is that of content\/actors\/x\.md too\./,
    ],
    [
      'a headline of the day',
      {
        'articles/fr/x': article('Une enquête'),
        'articles/fr/z': article('une enquete', '2026-11-24T08:00:00Z'),
      },
      /articles\/fr\/z\.md title \| content\/articles\/fr\/x\.md has the same headline on the same day\./,
    ],
    [
      'an event told twice',
      { 'events/x': event('2025-07-09', 'Un fait'), 'events/z': event('2025-07-09', 'un FAIT') },
      /events\/z\.md title \| content\/events\/x\.md says the same of the same date\./,
    ],
  ])('%s', (_, files, problem) => {
    const [first = '', ...others] = told(files);
    expect(first).toMatch(problem);
    expect(others).toEqual([]);
  });

  test.each([
    'http://agency.example/a',
    'https://www.agency.example/a/',
    'https://AGENCY.example:443/a#',
    'https://agency.example/a?utm_source=x&fbclid=y',
    'https://m.agency.example/a#:~:text=b',
  ])('a source at %s', (url) => {
    expect(told({ 'sources/z': source(url) })).toEqual([
      'content/sources/z.md url | The address leads to the document of content/sources/agency-2025.md too.',
    ]);
  });

  test.each([
    ...['a (copy)', 'a (conflit de copie 2026-11-20)', "a (Ada's conflicted copy 2026-11-20)"],
    ...['a (conflicted copy 2026-11-20 101112)', 'a.sync-conflict-20261120-101112-ABCDEFG', 'Copy'],
    ...['a-copie', 'a_copy', 'a(1)', 'a-old', 'a-conflict', 'a_conflict-20261120-1', 'a.orig'],
    ...['a.bak', 'a copia', 'Copia de a', 'a [conflict]', 'a-DESKTOP-4F2', 'a.tmp'],
    ...['a - Copie', 'a - Copy (2)', 'a copie 2', 'Copie de a', 'Copy of a', 'a 2', 'a (1)'],
  ])('a file named “%s.md” beside a.md, once', (name) => {
    const faults = told({ 'places/a': place('A'), [`places/${name}`]: place('A') });
    expect(faults).toEqual([
      `content/places/${name}.md  | “${name}.md” is named as a program names a copy, or what two people saved at once.`,
    ]);
  });
});

describe('leaves in peace', () => {
  test.each<readonly [name: string, files: Files]>([
    ['a world without any', {}],
    [
      'two people of a name who are told apart',
      {
        'actors/x': actor('X', 'kind: person\ndisambiguatingDescription: juge'),
        'actors/z': actor(
          'X',
          'kind: person\ndisambiguatingDescription: { fr: ministre, en: minister }',
        ),
      },
    ],
    [
      'two people with items of their own',
      {
        'actors/x': actor('X', 'kind: person\nwikidata: Q1'),
        'actors/z': actor('X', 'kind: person\nwikidata: Q2'),
      },
    ],
    [
      'two ministries of two countries',
      { 'actors/z': actor('Ministère', 'kind: organisation\ncountry: NE') },
    ],
    ['a person and what bears the name', { 'actors/z': actor('Ada Touré', 'kind: organisation') }],
    ['a town and its region', { 'places/z': place('Bamako').replace('city', 'region') }],
    ['two towns of two countries', { 'places/z': place('Bamako', 'country: NE') }],
    [
      'two villages in two regions',
      { 'places/x': place('X', 'within: mali'), 'places/z': place('X', 'within: bamako') },
    ],
    [
      'two villages far from one another',
      {
        'places/x': place('X', 'coordinates: { latitude: 12, longitude: -8 }'),
        'places/z': place('X', 'coordinates: { latitude: 14, longitude: -4 }'),
      },
    ],
    ['a person and a place of a name', { 'places/z': place('Ada Touré') }],
    ['a name that says itself twice', { 'actors/z': actor('Z', 'kind: person\naliases: [z, Z]') }],
    [
      'a headline of another day or language',
      {
        'articles/fr/x': article('T'),
        'articles/fr/z': article('T', '2026-11-25'),
        'articles/en/x': article('T'),
      },
    ],
    [
      'sources at anchors of one page',
      {
        'sources/x': source('https://p.example/a#1'),
        'sources/z': source('https://p.example/a#2'),
      },
    ],
    [
      'sources that a query tells apart',
      {
        'sources/x': source('https://p.example/?id=1'),
        'sources/z': source('https://p.example/?id=2'),
      },
    ],
    [
      'a page that was cited twice as it changed',
      {
        'sources/x': source('https://p.example/a', 'archived: https://archive.example/1'),
        'sources/z': source('https://p.example/a', 'archived: https://archive.example/2'),
      },
    ],
    [
      'files that an editor has named so',
      {
        ...Object.fromEntries(
          [
            'la-copie-de-la-lettre',
            'copy-that',
            'partie-2',
            'partie',
            'copyright',
            'Acte 2',
            'x-old',
            'b-copie',
            'a-2',
            'a-v2',
          ].map((name) => [`places/${name}`, place(`P ${name}`)]),
        ),
      },
    ],
  ])('%s', (_, files) => {
    expect(told(files)).toEqual([]);
  });
});
