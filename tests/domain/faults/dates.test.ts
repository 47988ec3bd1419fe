import { describe, expect, test } from 'vitest';
import { untimely } from '../../../src/domain/faults/dates.ts';
import { entriesOf, file, now, smallWorld, type Files } from '../../content.ts';

const told = (files: Files): string[] =>
  untimely(entriesOf({ ...smallWorld, ...files }), now).map(
    ({ file: at, path, problem, remedy }) =>
      `${at} ${(path ?? []).join('.')} | ${problem} | ${remedy}`,
  );

const article = (lines: string): Files => ({
  'articles/fr/a': file(
    `title: T\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\n${lines}`,
    'Un texte.',
  ),
});

const event = (lines: string): Files => ({
  'events/e': file(`title: T\nkind: decision\nsources: [agency-2025, journal-2025]\n${lines}`),
});

const actor = (lines: string): Files => ({
  'actors/a': file(`name: A\nkind: person\n${lines}`),
});

const source = (lines: string): Files => ({
  'sources/s': file(`publisher: P\nurl: https://p.example/s\nlanguage: fr\nkind: press\n${lines}`),
});

const correction = (date: string): string =>
  `corrections: [{ date: ${date}, kind: correction, note: N }]`;

describe('tells', () => {
  test.each<readonly [name: string, files: Files, path: string, problem: string]>([
    [
      'a correction that has not come',
      article(`published: 2026-11-24\n${correction('2026-12-02')}`),
      'corrections.0.date',
      'The correction is of 2026-12-02, which has not come.',
    ],
    [
      'one that comes later in the day',
      article(`published: 2026-11-24\n${correction('2026-11-30T12:00:01Z')}`),
      'corrections.0.date',
      'The correction is of 2026-11-30T12:00:01Z, which has not come.',
    ],
    [
      'a withdrawal that has not come',
      article('published: 2026-11-24\nwithdrawn: { date: 2026-12-02, reason: R }'),
      'withdrawn.date',
      'The article was withdrawn on 2026-12-02, which has not come.',
    ],
    [
      'a correction before the article was there',
      article(`published: 2026-11-24T08:00:00Z\n${correction('2026-11-23')}`),
      'corrections.0.date',
      'The correction is of 2026-11-23, before the article was published (2026-11-24T08:00:00Z).',
    ],
    [
      'a correction before the hour of publication',
      article(`published: 2026-11-24T08:00:00Z\n${correction('2026-11-24T07:59:00Z')}`),
      'corrections.0.date',
      'The correction is of 2026-11-24T07:59:00Z, before the article was published (2026-11-24T08:00:00Z).',
    ],
    [
      'an update that has not come',
      article('published: 2026-11-24\nupdated: 2062-11-25'),
      'updated',
      'The update is of 2062-11-25, which has not come.',
    ],
    [
      'facts that are known after the text was published',
      article('published: 2026-11-24\nasOf: 2026-11-25'),
      'asOf',
      'The facts are known up to 2026-11-25, after the text was published (2026-11-24).',
    ],
    [
      'facts that are known after it was updated',
      article('published: 2026-11-24\nupdated: 2026-11-25\nasOf: 2026-11-26'),
      'asOf',
      'The facts are known up to 2026-11-26, after the text was updated (2026-11-25).',
    ],
    [
      'a confirmed event that has not come',
      event('date: 2026-12-02\ncertainty: confirmed'),
      'date',
      'The event is confirmed, and its date 2026-12-02 has not come.',
    ],
    [
      'a confirmed month that has not begun',
      event('date: 2027-01\ncertainty: confirmed'),
      'date',
      'The event is confirmed, and its date 2027-01 has not come.',
    ],
    [
      'a confirmed date of an article that has not come',
      article(
        'published: 2026-11-24\ndates:\n  - { date: 2062-07-09, title: T, certainty: confirmed, sources: [agency-2025, journal-2025] }',
      ),
      'dates.0.date',
      'The event is confirmed, and its date 2062-07-09 has not come.',
    ],
    [
      'what has changed since, and has not come',
      actor('since: [{ date: 2062, text: T, sources: [agency-2025] }]'),
      'since.0.date',
      'What has changed since is of 2062, which has not come.',
    ],
    [
      'a holder who was seen on a day that has not come',
      actor('positions: [{ title: T, attested: 2062-01, sources: [agency-2025] }]'),
      'positions.0.attested',
      'Its holder was seen in it on 2062-01, which has not come.',
    ],
    [
      'a source that was read on a day that has not come',
      source('accessed: 2062-01-01'),
      'accessed',
      'It was read on 2062-01-01, which has not come.',
    ],
    [
      'a source of another century',
      source('published: 2062-11-20'),
      'published',
      'It was published on 2062-11-20, which has not come.',
    ],
  ])('%s', (_, files, path, problem) => {
    const [first = '', ...others] = told(files);
    expect(first).toContain(`.md ${path} | ${problem} | `);
    expect(others).toEqual([]);
  });

  test('what to write instead', () => {
    expect(told(event('date: 2027\ncertainty: confirmed'))[0]).toMatch(
      /Correct the date, or write “certainty: reported” of what is announced\.$/,
    );
    expect(told(article('published: 2026-11-24\nasOf: 2026-11-25'))[0]).toMatch(
      /Correct “asOf”, or write in “updated” when the text was brought up to date\.$/,
    );
  });
});

test.each<readonly [name: string, files: Files]>([
  ['an article that waits', article('published: 2062-01-01')],
  [
    'a correction of the day, and of where tomorrow has begun',
    article(`published: 2026-11-24\n${correction('2026-12-01')}`),
  ],
  [
    'a correction of the day of publication',
    article(`published: 2026-11-24T08:00:00Z\n${correction('2026-11-24')}`),
  ],
  ['facts of the day of publication', article('published: 2026-11-24T08:00:00Z\nasOf: 2026-11-24')],
  [
    'facts of the day of the update',
    article('published: 2026-11-24\nupdated: 2026-11-26\nasOf: 2026-11-26'),
  ],
  ['an event that is announced', event('date: 2062-07-09\ncertainty: reported')],
  ['a confirmed event that goes on', event('date: 2026-11-01/2027-02\ncertainty: confirmed')],
  ['a confirmed event of this year', event('date: 2026\ncertainty: confirmed')],
  ['a confirmed event before a day to come', event('date: "[..2062]"\ncertainty: confirmed')],
  [
    'an office that ends on a day to come',
    actor('positions: [{ title: T, from: 2025, to: 2030, sources: [agency-2025] }]'),
  ],
  ['a magazine that is dated ahead', source('published: 2027-03')],
])('tells nothing of %s', (_, files) => {
  expect(told(files)).toEqual([]);
});
