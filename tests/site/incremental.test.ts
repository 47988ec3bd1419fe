import { expect, test } from 'vitest';
import { exampleProject } from '../example/project.ts';
import { buildProject, differencesFromFull } from '../incremental/compare.ts';
import { editAtRandom, edits, randomOf } from '../incremental/edits.ts';

// What changes is drawn, what does not is kept, and the site is that of a full build.

const counts = (said: string): number[] =>
  (/(\d+) pages drawn and (\d+) kept, (\d+) cards drawn and (\d+) kept/.exec(said) ?? [])
    .slice(1)
    .map(Number);

test('ten edits, built from the build before, give the site that is built from nothing', () => {
  const project = exampleProject('incremental');
  exampleProject('incremental-whole');
  const random = randomOf(7);
  const [pages = 0] = counts(buildProject(project, '--force'));
  expect(pages).toBeGreaterThan(100);
  expect(counts(buildProject(project))).toMatchObject({ 0: 0, 1: pages, 2: 0 });

  edits['a word more in a title']?.({ project, number: 0, random });
  const [drawn = 0, kept = 0] = counts(buildProject(project));
  expect(drawn).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(pages / 2);

  for (let number = 1; number < 10; number += 1) {
    editAtRandom({ project, number, random });
    // A stale page stays stale: not each edit needs a build of its own.
    if (number % 3 === 0) buildProject(project);
  }
  expect(differencesFromFull(project)).toEqual([]);
}, 300_000);
