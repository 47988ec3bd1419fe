import { expect, test } from 'vitest';
import { checkEntries } from '../../src/reading/entries.ts';
import { entriesOf, file, now, smallWorld } from '../content.ts';

const problemsOf = (alias: string, files: readonly string[] = []): string[] => {
  const moved = file(`
title: T
summary: A summary that is long enough to pass the schema of articles.
kind: brief
published: 2026-11-24
aliases: [${alias}]`);
  const entries = entriesOf({ ...smallWorld, 'articles/fr/moved': moved });
  return checkEntries(entries, now, new Set(), [], files).map(({ problem }) => problem);
};

test.each([
  '/analyses/une-visite/',
  '/analyses/UNE-VISITE',
  '/analyses/moved/', // its own
  '/en/analyses/a-visit/',
  '/evenements/2020-08-18-coup/',
  '/acteurs/ada/',
  '/en/places/bamako/',
  '/sources/agency-2025/',
  '/en/',
  '/chronologie/',
  '/chronologie/2025/',
  '/a-propos/',
  '/en/actors/page/2/',
  '/data/events.json', // a file
  '/flux/atom.xml/',
  '/analyses/une-visite.md',
  '/404.html',
  '/404/',
  '/icon.svg',
  '/icon.svg/old/', // in a file
  '/Images/Bamako.webp',
  '/data/events.csv/old/',
  '/chronologie.ics/old/',
  '/_astro/a.js',
  '/cards/fr.png',
])('%s is an address of the site and no alias', (alias) => {
  expect(problemsOf(alias, ['icon.svg', 'images/bamako.webp'])).toEqual([
    `“${alias}” is the address of a page or a file of the site, or lies in one.`,
  ]);
});

test.each([
  '/old/path/',
  '/analyses/gone/',
  '/analyses/a-visit/', // a slug of the other language
  '/en/analyses/une-visite/',
  '/evenements/ada/', // a slug of another collection
  '/events/2020-08-18-coup/', // a segment of the other language
  '/analyses/une-visite/old/',
  '/a-z/old/',
  '/images/',
  '/old.html',
  '/old.html/page',
])('%s is free to be an alias', (alias) => {
  expect(problemsOf(alias, ['icon.svg', 'images/bamako.webp'])).toEqual([]);
});

test('finds the other faults between entries, except in naming files that are broken', () => {
  const files = {
    ...smallWorld,
    'places/kati': file('name: Kati\nkind: city\nwithin: koulikoro'),
  };
  const problem = 'No place is called “koulikoro”.';
  expect(checkEntries(entriesOf(files), now).map((fault) => fault.problem)).toEqual([problem]);
  expect(checkEntries(entriesOf(files), now, new Set(['places/koulikoro']))).toEqual([]);
});
