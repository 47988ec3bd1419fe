import { expect, test } from 'vitest';
import { spellPath } from '../../src/domain/fault.ts';
import { referencesOf } from '../../src/domain/references.ts';
import { entriesOf, file } from '../content.ts';

const actor = file(
  `
name: Ada
kind: person
sources: [s1]
positions:
  - { title: A, organisation: army, sources: [s2, s3] }
  - { title: B, sources: [s4] }
relations:
  - { to: bob, kind: allied-with, sources: [s5] }`,
  'See [it](event:coup).',
);

const article = file(
  `
title: T
summary: A summary that is long enough to pass the schema of articles.
kind: brief
published: 2026-01-01
actors: [ada, bob]
places: [gao]
dates:
  - coup
  - { date: 2025, title: T, actors: [eve], places: [kati], sources: [s1, s2] }
questions:
  - { question: Q, status: open }
  - { question: Q, status: answered, answer: A, event: vote }`,
  '[A](actor:ada) [B](place:gao) [C](event:coup) [D](source:s3)\n\n[E](article:other) [F](date:2021) [G](https://a.example)',
);

test.each([
  [
    'articles/en/t',
    article,
    [
      ...['actors/ada actors[0]', 'actors/bob actors[1]', 'places/gao places[0]'],
      ...['events/coup dates[0]', 'actors/eve dates[1].actors[0]'],
      ...['places/kati dates[1].places[0]', 'sources/s1 dates[1].sources[0]'],
      ...['sources/s2 dates[1].sources[1]', 'events/vote questions[1].event'],
      ...['actors/ada 1:1', 'places/gao 1:16', 'events/coup 1:31', 'sources/s3 1:47'],
      'articles/other 3:1',
    ],
  ],
  [
    'events/e',
    file(
      'date: 2025\ntitle: T\nkind: meeting\ncertainty: reported\nactors: [ada]\nplaces: [gao]\nsources: [s1]',
      '[B](place:kati)',
    ),
    ['actors/ada actors[0]', 'places/gao places[0]', 'sources/s1 sources[0]', 'places/kati 1:1'],
  ],
  [
    'actors/ada',
    actor,
    [
      ...['sources/s1 sources[0]', 'actors/army positions[0].organisation'],
      ...['sources/s2 positions[0].sources[0]', 'sources/s3 positions[0].sources[1]'],
      ...['sources/s4 positions[1].sources[0]', 'actors/bob relations[0].to'],
      ...['sources/s5 relations[0].sources[0]', 'events/coup 1:5'],
    ],
  ],
  ['places/gao', file('name: Gao\nkind: city\nwithin: mali'), ['places/mali within']],
  ['places/mali', file('name: Mali\nkind: country'), []],
  [
    'sources/s1',
    file('publisher: P\nurl: https://p.example\nlanguage: fr\nkind: press', '[A](actor:ada)'),
    ['actors/ada 1:1'],
  ],
])('%s names what it names, and where', (path, text, named) => {
  const [entry] = entriesOf({ [path]: text });
  expect(
    entry &&
      referencesOf(entry).map(({ to, slug, path, link }) => {
        const where = link ? `${String(link.line)}:${String(link.column)}` : spellPath(path ?? []);
        return `${to}/${slug} ${where}`;
      }),
  ).toEqual(named);
});
