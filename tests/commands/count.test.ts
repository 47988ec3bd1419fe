import path from 'node:path';
import { expect, test } from 'vitest';
import { duePages, missingPages, reportLosses } from '../../src/commands/count.ts';
import { entriesOf, file, now, smallWorld } from '../content.ts';
import { scratch, write } from './folders.ts';

const due = duePages(
  entriesOf({
    ...smallWorld,
    'places/une ville': file('name: Une ville\nkind: city'),
    'articles/fr/brouillon': file(
      `title: Un brouillon
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: 2026-11-24
draft: true`,
    ),
    'articles/fr/demain': file(
      `title: Une suite
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: 2026-12-01`,
    ),
  }),
  now,
);

test('an article is due in its language unless it is a draft or waits, all else in every language', () => {
  const of = (name: string) =>
    due.filter(({ file }) => file.includes(name)).map(({ path }) => path);
  expect(of('une-visite')).toEqual(['/analyses/une-visite/']);
  expect(of('a-visit')).toEqual(['/en/analyses/a-visit/']);
  expect(of('brouillon')).toEqual([]);
  expect(of('demain')).toEqual([]);
  expect(of('events/2020')).toEqual([
    '/evenements/2020-08-18-coup/',
    '/en/events/2020-08-18-coup/',
  ]);
  expect(of('actors/ada')).toEqual(['/acteurs/ada/', '/en/actors/ada/']);
  expect(of('places/mali')).toEqual(['/lieux/mali/', '/en/places/mali/']);
  expect(of('sources/agency')).toEqual(['/sources/agency-2025/', '/en/sources/agency-2025/']);
});

test('a page that is absent or empty is missing, and its file is named', () => {
  const folder = scratch();
  const pages = due.map(({ path: at }) => path.join(at, 'index.html'));
  write(folder, Object.fromEntries(pages.map((page) => [page, '<!doctype html>'])));
  expect(missingPages(due, folder)).toEqual([]);
  write(folder, { 'lieux/mali/index.html': '' });
  expect(missingPages(due, folder)).toEqual([
    { file: 'content/places/mali.md', path: '/lieux/mali/' },
  ]);
  expect(missingPages(due, scratch())).toEqual(due);
  expect(reportLosses([], missingPages(due, folder), due)).toMatch(
    /^content\/places\/mali\.md\n {2}Its page \/lieux\/mali\/ was not built\.\n\nThe site is not whole/,
  );
});

test.each([
  ['Error rendering fr/une-visite.md: Maximum call stack', 'content/articles/fr/une-visite.md'],
  ['Error reading une ville.md: ENOENT: no such file', 'content/places/une ville.md'],
  ['Error reading ada.md: ENOENT: no such file', 'content/actors/ada.md'],
  ['Caught error rendering /en/actors/ada/: TypeError: x', 'content/actors/ada.md'],
])('“%s” is told with its file', (error, name) => {
  expect(reportLosses([error], [], due)).toMatch(new RegExp(`^${name}\n {2}${error}\n`));
});

test('an error that is logged, told and thrown is told once, without where the code was', () => {
  const errors = [
    'Error: It fails\n    at f (file.mjs:1:2)\n    at g (file.mjs:3:4)',
    'Caught error rendering /acteurs/ada/: Error: It fails',
    'It fails',
  ];
  expect(reportLosses(errors, [], due)).toBe(
    'content/actors/ada.md\n  Caught error rendering /acteurs/ada/: Error: It fails\n\nThe site is not whole, so the last one stays as it was. Mend what is named above, and build again.',
  );
});

test('an error that names no file is told as it is', () => {
  expect(reportLosses(['BUILD_DATE is no date'], [], due)).toMatch(/^ {2}BUILD_DATE is no date\n/);
});
