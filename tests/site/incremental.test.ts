import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { exampleProject } from '../example/project.ts';
import { buildProject, differences, differencesFromFull } from '../incremental/compare.ts';
import { edits, editsOfContent, randomOf } from '../incremental/edits.ts';

// What changes is drawn, what does not is kept, and the site is that of a full build. What is built
// where nothing has changed, and after one edit and another, `npm run test:incremental` tries.

const counts = (said: string): number[] =>
  (/(\d+) pages drawn and (\d+) kept, (\d+) cards drawn and (\d+) kept/.exec(said) ?? [])
    .slice(1)
    .map(Number);

const project = exampleProject('incremental');

test('a second build of the same content gives the same bytes', () => {
  const [{ folder }] = inject('builds');
  const [pages = 0] = counts(buildProject(project, '--force'));
  expect(pages).toBeGreaterThan(100);
  expect(differences(folder, path.join(project, 'dist'))).toEqual([]);
});

test('an edit of each sort, built from the build before, gives the site that is built from nothing', () => {
  exampleProject('incremental-whole');
  const random = randomOf(7);
  for (const [number, name] of editsOfContent.entries()) edits[name]?.({ project, number, random });
  const [drawn = 0, kept = 0] = counts(buildProject(project));
  expect(drawn).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(0);
  expect(differencesFromFull(project)).toEqual([]);
}, 300_000);
