import { describe, expect, test } from 'vitest';
import { timelinePages, timelineView, yearPages, yearView } from '../../src/screens/timeline.ts';
import { yearsOf } from '../../src/domain/timeline.ts';
import { corpusOf, file, first, many, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const event = (date: string, lines = '') =>
  file(
    `date: ${date}\ntitle: { fr: Un fait, en: A fact }\nkind: decision\ncertainty: reported\nsources: [agency-2025]\n${lines}`,
  );

test('early years, and those before the year 1, have a page and a name', () => {
  const corpus = corpusOf({
    ...smallWorld,
    'events/a': event('0987'),
    'events/b': event('-0044-03-15'),
    'events/c': event('"/-0100"'),
  });
  const { years, months } = timelineView(
    corpus,
    french,
    'oldest',
    first(timelinePages(corpus, 'oldest')),
  );
  expect(years.slice(0, 3).map(({ link }) => link)).toEqual([
    { text: '101 av. J.-C.', href: '/sous/chronologie/-0100/' },
    { text: '45 av. J.-C.', href: '/sous/chronologie/-0044/' },
    { text: '987', href: '/sous/chronologie/0987/' },
  ]);
  expect(months?.rows.map(({ year }) => year.text).slice(-2)).toEqual([
    '45 av. J.-C.',
    '101 av. J.-C.',
  ]);
  const year = yearView(corpus, french, '-0044', first(yearPages(corpus, '-0044')));
  expect(year.title).toBe('Chronologie de 45 av. J.-C.');
  expect(year.years[0]?.months[0]?.heading).toBe('mars 45 av. J.-C.');
});

describe('the timeline', () => {
  const corpus = corpusOf({
    ...smallWorld,
    'events/a': event('2021'),
    'events/b': event('2021-05-03'),
    'events/c': event('../2019'),
  });

  test('groups events under years and months, newest or oldest first', () => {
    const outline = (order: 'newest' | 'oldest') =>
      timelineView(corpus, french, order, first(timelinePages(corpus, order))).years.map(
        ({ year, months }) => [
          year,
          ...months.map(({ heading, events }) => `${heading}: ${String(events.length)}`),
        ],
      );
    expect(outline('oldest')).toEqual([
      ['2019', 'Mois inconnu: 1'],
      ['2020', 'août 2020: 1'],
      ['2021', 'Mois inconnu: 1', 'mai 2021: 1'],
      ['2025', 'juillet 2025: 1'],
    ]);
    expect(outline('newest').map(([year]) => year)).toEqual(['2025', '2021', '2020', '2019']);
  });

  test('links the two orders and every year that has an event', () => {
    const view = timelineView(corpus, english, 'oldest', first(timelinePages(corpus, 'oldest')));
    expect(view.orders.map(({ href, isHere }) => [href, isHere])).toEqual([
      ['/sous/en/timeline/', false],
      ['/sous/en/timeline/from-the-start/', true],
    ]);
    expect(view.months?.rows.map(({ year, count }) => [year.text, count])).toEqual([
      ['2025', '1 event'],
      ['2021', '2 events'],
      ['2020', '1 event'],
      ['2019', '1 event'],
    ]);
    expect(view.pager).toBeUndefined();
  });

  test('has a page a year', () => {
    expect([...yearsOf(corpus.events).keys()]).toEqual(['2025', '2021', '2020', '2019']);
    const view = yearView(corpus, french, '2021', first(yearPages(corpus, '2021')));
    expect(view.title).toBe('Chronologie de 2021');
    expect(view.shell.canonical).toBe('https://site.example/sous/chronologie/2021/');
    expect(view.years.map(({ months }) => months.length)).toEqual([2]);
  });

  test('pages past a hundred events, in pages of even length', () => {
    const long = corpusOf({
      ...smallWorld,
      ...many(99, (number) => [`events/e-${String(number)}`, event('2022-03')]),
    });
    const slices = timelinePages(long, 'newest');
    expect(slices.map(({ items }) => items.length)).toEqual([51, 50]);
    const view = timelineView(long, french, 'newest', slices[1] ?? first(slices));
    expect(view.title).toBe('Chronologie, page 2 sur 2');
    expect(view.shell.canonical).toBe('https://site.example/sous/chronologie/page/2/');
    expect(view.pager?.previous?.href).toBe('/sous/chronologie/');
    expect(view.pager?.next).toBeUndefined();
    expect(view.pager?.pages.map(({ label, isHere }) => [label, isHere])).toEqual([
      ['Page 1', false],
      ['Page 2', true],
    ]);
  });

  test('says that it is empty', () => {
    const empty = corpusOf({});
    const view = timelineView(empty, french, 'newest', first(timelinePages(empty, 'newest')));
    expect(view.empty).toBe('Aucun événement n’est encore enregistré.');
    expect(view.years).toEqual([]);
  });
});
