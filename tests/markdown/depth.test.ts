import { describe, expect, test } from 'vitest';
import { readText } from '../../src/markdown/text.ts';

const told = (markdown: string): string[] =>
  readText(markdown, 'fr').faults.map(
    ({ line, column, problem }) => `${String(line)}:${String(column)} ${problem}`,
  );

const nested = (sign: string, count: number): string => `Avant.\n\n${sign.repeat(count)}un`;

/** A list in a list, one line each. */
const stairs = (count: number): string =>
  Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- un`).join('\n');

describe('a text that is nested too deeply is refused with its line', () => {
  test.each<readonly [name: string, markdown: string, line: number]>([
    ['5,000 quotes', nested('> ', 5000), 3],
    ['5,000 quotes without spaces', nested('>', 5000), 3],
    ['quotes that go on', `${nested('>', 3000)}\n> deux`, 3],
    ['lists on one line', nested('- ', 3000), 3],
    ['numbered lists on one line', nested('1. ', 3000), 3],
    ['lists and quotes in turn', nested('> - ', 2000), 3],
    ['1,000 lists of 1 MB', stairs(1000), 21],
    ['quotes in a note', `Avant.[^1]\n\n[^1]: ${'> '.repeat(5000)}un`, 3],
    ['notes in notes', `Avant.[^1]\n\n${'[^1]: '.repeat(2000)}un`, 3],
    ['blocks', ':::fact\n'.repeat(3000), 21],
  ])('%s', (_, markdown, line) => {
    const [first = '', ...others] = told(markdown);
    expect(first).toMatch(
      new RegExp(`^${String(line)}:\\d+ The text is nested too deeply here: more than 20 lists`),
    );
    expect(others).toEqual([]);
  });

  test.each<readonly [name: string, markdown: string]>([
    ['emphasis', `Avant.\n\n${'*a _b '.repeat(300)}x${' b_ a*'.repeat(300)}`],
  ])('%s', (_, markdown) => {
    const [first = '', ...others] = told(markdown);
    expect(first).toMatch(/^3:\d+ The text is nested too deeply here: more than 100 parts/);
    expect(others).toEqual([]);
  });

  test.each([
    ['- un\n'.repeat(140_000), '3001:1', '3000 items of lists and rows of tables'],
    [
      `| A |\n| - |\n${'| 1 |\n'.repeat(20_000)}`,
      '3001:1',
      '3000 items of lists and rows of tables',
    ],
    [
      Array.from({ length: 5000 }, (_, n) => `Un.[^${String(n)}]\n[^${String(n)}]: Deux.\n`).join(
        '\n',
      ),
      '902:1',
      '300 notes',
    ],
  ])('and so is one with more than can be parsed in a moment: %#', (markdown, where, what) => {
    expect(told(markdown)).toEqual([`${where} The text has more than ${what}.`]);
  });
});

test.each([
  stairs(20),
  '> > > un\n> > > deux\n\n- a\n  - b\n    1. c\n       > d',
  '- un\n- deux\n'.repeat(100),
  'Un\n\n* * * * * * * * * * * * * * * * * * * * * * * *\n\nDeux',
  'Un\n\n- - - - - - - - - - - - - - - - - - - - - - - -\n\nDeux',
  ':::fact\nUn\n:::\n\n'.repeat(40),
])('what a writer nests is read: %#', (markdown) => {
  expect(told(markdown)).toEqual([]);
});

describe('a long text is read in a moment', () => {
  const within = (seconds: number, markdown: string) => {
    const start = process.cpuUsage();
    const reading = readText(markdown, 'fr');
    const { user } = process.cpuUsage(start);
    expect(user / 1e6).toBeLessThan(seconds);
    return reading;
  };

  test('of 50,000 links in one paragraph', () => {
    const links = Array.from(
      { length: 50_000 },
      (_, index) => `[Nom ${String(index)}](actor:ada).`,
    );
    const { links: found } = within(20, links.join(' '));
    expect(found).toHaveLength(50_000);
    expect(found[40_000]).toMatchObject({ sentence: 'Nom 40000.', start: 0, end: 9 });
  }, 60_000);

  test('of 1,000 passages that open alike, each by a name of its own', () => {
    const { links } = within(10, 'Un deux trois quatre cinq six [Ada](actor:ada)\n\n'.repeat(1000));
    expect(new Set(links.map(({ passage }) => passage)).size).toBe(1000);
  });

  test('of 1 MB in one line, and of 1 MB of nested lists, which is refused', () => {
    within(10, 'un mot '.repeat(150_000));
    const lists = `${stairs(10)}\n`.repeat(10_000);
    expect(within(2, lists).faults).toHaveLength(1);
  });
});
