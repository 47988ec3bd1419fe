import { expect, test } from 'vitest';
import { reportFaults, spellPath } from '../../src/domain/fault.ts';

test.each([
  [[], ''],
  [['title'], 'title'],
  [['dates', 2, 'actors', 0], 'dates[2].actors[0]'],
  [['name', 'fr'], 'name.fr'],
  [[0, 'title'], '[0].title'],
])('%j is spelled “%s”', (path, spelled) => {
  expect(spellPath(path)).toBe(spelled);
});

const said = { problem: 'It is wrong.', remedy: 'Mend it.' };

test('reports every fault with its place and remedy, by file, line and column', () => {
  const faults = [
    { file: 'content/events/b.md', line: 10, column: 2, path: ['actors', 0], ...said },
    { file: 'content/events/b.md', line: 9, column: 30, ...said },
    { file: 'content/events/b.md', line: 9, column: 1, ...said },
    { file: 'content/events/b.md', line: 9, path: [], ...said },
    { file: 'content/events/b.md', line: 1, ...said },
    { file: 'content/events/b.md', path: ['date'], ...said },
    { file: 'content/actors/c.md', problem: 'No text.', remedy: 'Write one.' },
  ];
  const given = [...faults];
  expect(reportFaults(faults)).toBe(`content/actors/c.md
  No text.
  → Write one.

content/events/b.md · date
  It is wrong.
  → Mend it.

content/events/b.md:1
  It is wrong.
  → Mend it.

content/events/b.md:9
  It is wrong.
  → Mend it.

content/events/b.md:9:1
  It is wrong.
  → Mend it.

content/events/b.md:9:30
  It is wrong.
  → Mend it.

content/events/b.md:10:2 · actors[0]
  It is wrong.
  → Mend it.

7 faults in the content.`);
  expect(faults).toEqual(given);
  expect(reportFaults(faults.toReversed())).toBe(reportFaults(faults));
});

test('counts a single fault in the singular', () => {
  expect(reportFaults([{ file: 'a.md', line: 1, ...said }])).toBe(
    'a.md:1\n  It is wrong.\n  → Mend it.\n\n1 fault in the content.',
  );
});
