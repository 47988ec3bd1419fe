import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar, calendarEvents } from '../../src/data/calendar.ts';
import { corpusOf, file, smallWorld, type Files } from '../content.ts';
import { english, french } from '../editions.ts';

const built = '2026-11-30T08:00:00.000Z';

const event = (date: string, more = 'certainty: reported') =>
  file(`
date: "${date}"
title: { fr: "Un titre ; long, « très » long, qui dépasse à coup sûr les soixante-quinze octets 😀😀", en: A title }
kind: decision
places: [bamako, mali]
sources: [agency-2025, journal-2025]
${more}`);

const corpus = corpusOf({
  ...smallWorld,
  'events/span': event('2025-07-09/2025-07-11'),
  'events/month': event('2024-02'),
  'events/year': event('2019'),
  'events/about': event('2025-07-09~'),
  'events/either': event('[2025-07-07,2025-07-08]'),
  'events/disputed': event(
    '2025-12-31',
    'certainty: disputed\nnote: "L\'un dit oui ;\\nl\'autre non."',
  ),
  'events/open': event('2025-06/..'),
  'events/before': event('../2025-06'),
  'events/decade': event('202X'),
  'events/century': event('20XX'),
  'events/unknown': event('1985/'),
  'events/or-before': event('[..2020]'),
  'events/zero': event('0000'),
  'events/caesar': event('-0044-03-15'),
  'events/last': event('9999'),
  'events/early': event('0987'),
  'events/dawn': event('2026-01-05', 'certainty: reported\ntime: 04:30'),
});

const text = calendar(corpus, french, built);
const read = new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = read.getAllSubcomponents('vevent');
const found = (slug: string) =>
  events.find((each) => each.getFirstPropertyValue('uid') === `${slug}@site.example`);
const value = (slug: string, name: string) => String(found(slug)?.getFirstPropertyValue(name));

test.each([
  ['span', '2025-07-09', '2025-07-12'],
  ['month', '2024-02-01', '2024-03-01'],
  ['year', '2019-01-01', '2020-01-01'],
  ['either', '2025-07-07', '2025-07-09'],
  ['disputed', '2025-12-31', '2026-01-01'],
])('%s begins on %s and ends before %s', (slug, start, end) => {
  expect([value(slug, 'dtstart'), value(slug, 'dtend')]).toEqual([start, end]);
  expect(found(slug)?.getFirstProperty('dtstart')?.type).toBe('date');
});

test('leaves out what is open, or dated to the decade or less', () => {
  const slugs = calendarEvents(corpus).map(({ slug }) => slug);
  expect(events).toHaveLength(slugs.length);
  for (const slug of ['open', 'before', 'decade', 'century', 'unknown', 'or-before'])
    expect(slugs).not.toContain(slug);
});

test('leaves out what no calendar can write: before the year 1, and up to the last day of 9999', () => {
  const slugs = calendarEvents(corpus).map(({ slug }) => slug);
  for (const slug of ['zero', 'caesar', 'last']) expect(slugs).not.toContain(slug);
  expect(text).toContain('DTSTART;VALUE=DATE:09870101\r\nDTEND;VALUE=DATE:09880101\r\n');
});

test('says the hour of the place in words, for a reader of any other', () => {
  expect([value('dawn', 'dtstart'), value('dawn', 'dtend')]).toEqual(['2026-01-05', '2026-01-06']);
  expect(value('dawn', 'description')).toContain(
    '5\u00A0janvier 2026 à 4\u00A0h\u00A030 (heure locale).',
  );
});

describe('what is not certain says so', () => {
  test('in its title, where the day is not exact', () => {
    expect(value('either', 'summary')).toMatch(
      / · Date imprécise \(le 7 ou le 8\u00A0juillet 2025\)$/,
    );
    expect(value('month', 'summary')).toMatch(/Date imprécise \(février 2024\)$/);
    expect(value('about', 'summary')).toMatch(/Date imprécise \(vers le 9\u00A0juillet 2025\)$/);
    expect(value('span', 'summary')).not.toMatch(/Date imprécise/);
  });

  test('in its title, where it is disputed', () => {
    expect(value('disputed', 'summary')).toMatch(/ · Contesté$/);
    expect(value('disputed', 'description')).toContain('L’un dit oui\u202F;\nl’autre non.');
  });

  test('in its categories and its status', () => {
    expect(found('span')?.getFirstProperty('categories')?.getValues()).toEqual([
      'Décision',
      'Rapporté',
    ]);
    expect(value('span', 'status')).toBe('TENTATIVE');
    expect(value('2020-08-18-coup', 'status')).toBe('CONFIRMED');
  });
});

test('leaves out the years that no calendar can write', () => {
  const dates = [
    '0000',
    '0000-05',
    '9999',
    '9999-12-31',
    '9999-12-01/9999-12-31',
    '0001',
    '9999-11',
  ];
  const files = Object.fromEntries(dates.map((date, at) => [`events/y${String(at)}`, event(date)]));
  const odd = corpusOf({ ...smallWorld, ...files });
  expect(calendarEvents(odd).map(({ slug }) => slug)).toEqual([
    'y5',
    '2020-08-18-coup',
    '2025-07-09-meeting',
    'y6',
  ]);
  const days = calendar(odd, french, built).match(/^DT(?:START|END).*$/gm) ?? [];
  expect(days).toHaveLength(8);
  for (const day of days) expect(day).toMatch(/^DT(START|END);VALUE=DATE:(?!0000)\d{8}\r?$/);
});

describe('an event is revised when an article that names it is', () => {
  const article = smallWorld['articles/fr/une-visite'] ?? '';
  const withKeys = (keys: string) => ({
    'articles/fr/une-visite': article.replace('questions:', `${keys}\nquestions:`),
  });
  const revision = (slug: string, files: Files, edition = french) => {
    const written = calendar(corpusOf({ ...smallWorld, ...files }), edition, built);
    const parsed = new ICAL.Component(ICAL.parse(written) as unknown[]);
    const [found] = parsed
      .getAllSubcomponents('vevent')
      .filter((each) => String(each.getFirstPropertyValue('uid')).startsWith(slug));
    return ['sequence', 'last-modified', 'dtstamp'].map((name) =>
      String(found?.getFirstPropertyValue(name)),
    );
  };
  const correction = (day: string) => `{ date: ${day}, kind: correction, note: Une faute. }`;

  test.each([french, english])('in the calendar of $locale', (edition) => {
    const slug = '2025-07-09-meeting';
    const at = (last: string, count: number) => [String(count), last, last];
    expect(revision(slug, {}, edition)).toEqual(at('2026-11-24T00:00:00Z', 0));
    const once = withKeys(`corrections: [${correction('2026-11-26')}]`);
    expect(revision(slug, once, edition)).toEqual(at('2026-11-26T00:00:01Z', 1));
    const twice = withKeys(
      `updated: 2026-11-28\ncorrections: [${correction('2026-11-26')}, ${correction('2026-11-27T10:00:00Z')}]`,
    );
    expect(revision(slug, twice, edition)).toEqual(at('2026-11-28T00:00:01Z', 3));
  });

  test('and one that no article names is as it was', () => {
    const files = {
      ...withKeys(`corrections: [${correction('2026-11-26')}]`),
      'events/x': event('2025'),
    };
    expect(revision('x@', files)).toEqual(['0', 'null', '2026-11-26T00:00:01Z']);
  });
});

test('has in each language names of its own, which last', () => {
  const uids = (edition: typeof french) =>
    calendar(corpus, edition, built)
      .match(/^UID:.*$/gm)
      ?.map((uid) => uid.trim()) ?? [];
  const [own, others] = [uids(french), uids(english)];
  expect(own).toContain('UID:2025-07-09-meeting@site.example');
  expect(others).toContain('UID:2025-07-09-meeting.en@site.example');
  expect(new Set([...own, ...others]).size).toBe(own.length + others.length);
});

test('holds no sign that a calendar may not', () => {
  const files = {
    'events/odd': event(
      '2025',
      `certainty: reported\nnote: "Un\\rdeux\\u000btrois\\tquatre\\u2028cinq\\u0085six\\u0000"`,
    ),
  };
  const written = calendar(corpusOf({ ...smallWorld, ...files }), french, built);
  const lines = written.split('\r\n').slice(0, -1);
  for (const line of lines) expect(line).not.toMatch(/\p{Cc}/u);
  expect(written.replaceAll('\r\n ', '')).toContain('Un\\ndeuxtrois quatre\\ncinq\\nsix');
});

test('keeps every sign of a text', () => {
  expect(value('span', 'summary')).toBe(
    'Un titre\u202F; long, «\u202Ftrès\u202F» long, qui dépasse à coup sûr les soixante-quinze octets 😀😀',
  );
  expect(value('span', 'location')).toBe('Bamako, Mali');
});

test('folds its lines at 75 octets, between characters', () => {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\n\uFFFD]/);
  }
});

test('leads to the page, in the language of the calendar', () => {
  expect(value('span', 'url')).toBe('https://site.example/sous/evenements/span/');
  const other = calendar(corpus, english, built);
  expect(other).toContain('URL:https://site.example/sous/en/events/span/');
  expect(other).toContain('SUMMARY;LANGUAGE=en:A title');
});

test('is stamped by the last change of the articles, or by the build', () => {
  expect(text).toContain('DTSTAMP:20261124T000000Z');
  const alone = { 'sources/a': smallWorld['sources/agency-2025'] ?? '' };
  const event = file('date: 2025\ntitle: T\nkind: decision\ncertainty: reported\nsources: [a]');
  expect(calendar(corpusOf({ ...alone, 'events/x': event }), french, built)).toContain(
    'DTSTAMP:20261130T080000Z',
  );
});
