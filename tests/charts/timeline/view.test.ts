import { describe, expect, test } from 'vitest';
import { timelineChart } from '../../../src/charts/timeline/view.ts';
import { corpusOf, file, type Files } from '../../content.ts';
import { english, french } from '../../editions.ts';

const happening = (date: string, more = 'kind: meeting\ncertainty: reported') =>
  file(`date: "${date}"\ntitle: { fr: Un jour, en: A day }\n${more}\nsources: [s]`);

const corpusWith = (dates: readonly string[], files: Files = {}) =>
  corpusOf({
    ...Object.fromEntries(
      dates.map((date, index) => [`events/e-${String(index)}`, happening(date)]),
    ),
    ...files,
  });

const chartOf = (corpus: ReturnType<typeof corpusOf>, edition = french, byKind = false) =>
  timelineChart(corpus, edition, corpus.events, { byKind });

const apart = ['2025-01-05', '2025-03-06', '2025-05-07', '2025-08-08'];

describe('a chart is there', () => {
  test('only where it shows what the list does not', () => {
    expect(chartOf(corpusWith(apart.slice(0, 2)))).toBeUndefined();
    expect(chartOf(corpusWith(apart))).toBeDefined();
    // Half of the events in one month, and more than half.
    expect(chartOf(corpusWith([...apart.slice(0, 2), '2025-07-01', '2025-07-02']))).toBeDefined();
    expect(
      chartOf(corpusWith(['2025-01-01', '2025-07-01', '2025-07-02', '2025-07-03'])),
    ).toBeUndefined();
  });

  test('of days that are known to the year alone too', () => {
    expect(chartOf(corpusWith(['2020', '2020', '2020', '2021-05']))).toBeDefined();
  });
});

describe('the chief events', () => {
  const article = (event: string) =>
    file(
      `title: Un titre\nsummary: ${'Un résumé assez long pour être lu seul. '.repeat(2)}\nkind: brief\npublished: 2026-01-02\nactors: []`,
      `Un fait [un jour](event:${event})[](source:s) est dit ici.`,
    );

  test('are those that most articles name, numbered beside their marks and below', () => {
    const corpus = corpusWith([...apart, '2025-10-09', '2025-11-10'], {
      'articles/fr/a': article('e-5'),
      'articles/fr/b': article('e-1'),
      'articles/fr/c': article('e-3'),
    });
    const chart = chartOf(corpus);
    expect(chart?.chief).toEqual({
      title: 'Les plus cités dans nos analyses',
      events: [
        ['e-1', '6 mars 2025'],
        ['e-3', '8 août 2025'],
        ['e-5', '10 nov. 2025'],
      ].map(([slug = '', date]) => ({
        text: 'Un jour',
        href: `/sous/evenements/${slug}/`,
        date,
      })),
    });
    expect(chart?.labels.map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  test('are those with most sources where articles name too few', () => {
    const more = file(
      'date: 2025-06-01\ntitle: { fr: Deux, en: Two }\nkind: meeting\ncertainty: confirmed\nsources: [s, t]',
    );
    const chart = chartOf(corpusWith(apart, { 'events/two': more }), english);
    expect(chart?.chief?.title).toBe('Best documented');
    expect(chart?.chief?.events.map(({ text }) => text)).toEqual(['A day', 'A day', 'Two']);
  });
});

test('a mark tells date, title and certainty', () => {
  const chart = chartOf(corpusWith(apart));
  expect(chart?.marks[0]).toMatchObject({
    name: '5\u00A0janvier 2025, Un jour (Rapporté)',
    href: '/sous/evenements/e-0/',
    kind: 'reported',
  });
});

test('its legend tells every shape that is drawn: certainty, dates and kinds apart', () => {
  const note = 'note: { fr: Deux disent non., en: Two say no. }';
  const chart = chartOf(
    corpusWith(apart, {
      'events/span': happening('2025-02-01/2025-02-20'),
      'events/choice': happening(
        '[2025-09-01,2025-09-02]',
        `kind: meeting\ncertainty: disputed\n${note}`,
      ),
      'events/about': happening('2025-10-10~'),
      'events/said': happening('2025-11-11', 'kind: statement\ncertainty: reported'),
      'events/said-long': happening('2025-11', 'kind: statement\ncertainty: reported'),
    }),
  );
  expect(
    chart?.legend.map(({ title, entries }) => [
      title,
      ...entries.map(({ marks, text }) => `${marks.join(', ')}: ${text}`),
    ]),
  ).toEqual([
    ['Certitude', 'reported: Rapporté', 'disputed: Contesté'],
    [
      'Date',
      'confirmed span: Période, ou jour inconnu',
      'confirmed choice: L’un ou l’autre jour',
      'confirmed about: Date approchée ou discutée',
    ],
    ['Nature', 'reported statement, reported span statement: Déclaration'],
  ]);
  const plain = chartOf(corpusWith(apart));
  expect(plain?.legend.map(({ title }) => title)).toEqual(['Certitude']);
});

test('a crowd becomes bars, of which the legend says what they count', () => {
  const crowd = corpusWith([
    ...Array.from({ length: 72 }, () => '2025-01-05'),
    ...Array.from({ length: 72 }, () => '2025-03-05'),
    '2025-05-05',
  ]);
  const chart = chartOf(crowd, english);
  expect(chart?.legend).toEqual([
    { entries: [{ marks: [], text: 'Bars: events that begin in the month, 72 at most' }] },
  ]);
  expect(chart?.marks.map(({ name }) => name)).toEqual([
    'January 2025, 72 events',
    'March 2025, 72 events',
    'May 2025, 1 event',
  ]);
  expect(chart?.labels).toEqual([]);
});

test('the first and the last year that can be written break no chart', () => {
  const chart = chartOf(corpusWith(['0000-05-01', '2025-07-09', '9999-12-31']));
  const words = [...(chart?.texts ?? []), ...(chart?.chief?.events ?? [])].map(({ text }) => text);
  expect(words.join(' ')).not.toMatch(/NaN|undefined|[+-]\d{5}/);
  expect(chart?.chief?.events.at(-1)?.date).toBe('31 déc. 9999');
});

test('in brief, dates stand beside three marks, without a list or a legend', () => {
  const corpus = corpusWith([...apart, '2025-11-10']);
  const chart = timelineChart(corpus, french, corpus.events, { byKind: false, isBrief: true });
  expect(chart?.labels.map(({ text }) => text)).toEqual([
    '5 janv. 2025',
    '6 mars 2025',
    '7 mai 2025',
  ]);
  expect([chart?.chief, chart?.legend, chart?.signs]).toEqual([undefined, [], undefined]);
});
