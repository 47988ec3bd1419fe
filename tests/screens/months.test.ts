import { describe, expect, test } from 'vitest';
import { monthsView } from '../../src/screens/months.ts';
import { timelineView, timelinePages, yearPages, yearView } from '../../src/screens/timeline.ts';
import { corpusOf, file, first, many } from '../content.ts';
import { english, french } from '../editions.ts';

const event = (date: string) =>
  file(
    `date: ${date}\ntitle: { fr: Un fait, en: A fact }\nkind: decision\ncertainty: reported\nsources: [s]`,
  );
const corpusOfDays = (dates: readonly string[]) =>
  corpusOf(
    Object.fromEntries(dates.map((date, index) => [`events/e-${String(index)}`, event(date)])),
  );

describe('the table of months', () => {
  const corpus = corpusOfDays(['2021-05-03', '2021-05-09', '2021-12', '2018-01-01', '2021']);
  const view = monthsView(corpus, french);

  test('has a row a year, the newest first, and tells years that are left out', () => {
    expect(view?.rows.map(({ year, isApart }) => [year.text, isApart])).toEqual([
      ['2021', false],
      ['2018', true],
    ]);
    expect(view?.heads.map(({ initial }) => initial).join('')).toBe('JFMAMJJASOND?');
  });

  test('counts the events of each month and leads to them; what has no month has a column', () => {
    expect(view?.rows[0]?.cells.map((cell) => cell?.count ?? '').join()).toBe(',,,,2,,,,,,,1,1');
    expect(view?.rows[0]?.cells[4]).toEqual({
      href: '/sous/chronologie/2021/#month_05',
      count: '2',
      name: 'mai 2021, 2 événements',
      tint: 5,
    });
    expect(view?.rows[0]?.cells[12]).toMatchObject({
      href: '/sous/chronologie/2021/#month_unknown',
      name: '2021, mois inconnu, 1 événement',
    });
    const year = yearView(corpus, french, '2021', first(yearPages(corpus, '2021')));
    expect(year.years[0]?.months.map(({ id }) => id)).toEqual([
      'month_unknown',
      'month_05',
      'month_12',
    ]);
  });

  test('leads to the page of the year on which a month begins', () => {
    const long = corpusOf({
      ...many(120, (day) => [`events/a-${String(day)}`, event('2022-03')]),
      ...many(90, (day) => [`events/b-${String(day)}`, event('2022-10')]),
    });
    const cells = monthsView(long, english)?.rows[0]?.cells ?? [];
    expect([cells[2]?.href, cells[9]?.href]).toEqual([
      '/sous/en/timeline/2022/#month_03',
      '/sous/en/timeline/2022/page/2/#month_10',
    ]);
  });

  test('folds the earlier ones of many years', () => {
    const years = Array.from({ length: 40 }, (_, index) => String(1986 + index));
    const nine = monthsView(corpusOfDays(years.slice(-9)), english);
    expect([nine?.rows.length, nine?.earlier]).toEqual([9, undefined]);
    const many = monthsView(corpusOfDays(years), english);
    expect([many?.rows.length, many?.earlier?.rows.length]).toEqual([8, 32]);
    expect(many?.earlier?.text).toBe('Before 2018: 32 events');
  });
});

test('the first page of the timeline has the table and no chart; others have links to the years', () => {
  const corpus = corpusOf(
    many(130, (day) => [`events/e-${String(day)}`, event(`201${String(day % 9)}-03`)]),
  );
  const slices = timelinePages(corpus, 'newest');
  const [one, two] = slices.map((slice) => timelineView(corpus, french, 'newest', slice));
  expect([one?.months === undefined, one?.yearLinks.length, one?.chart]).toEqual([
    false,
    0,
    undefined,
  ]);
  expect([two?.months, two?.yearLinks.length === 0]).toEqual([undefined, false]);
});
