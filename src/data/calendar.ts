import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { revisionOf } from '../domain/changes.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { EventEntry } from '../domain/entries.ts';
import { pointsOf, type EdtfDate, type Point } from '../edtf/edtf.ts';
import type { Edition } from '../edition/edition.ts';
import { sourceName } from '../edition/source-name.ts';
import type { Localized } from '../settings.ts';
import { defaultLocale } from '../settings.ts';
import { site } from '../site.ts';

/** A line of a calendar: its name, with parameters, and its value. */
type Line = readonly [name: string, value: string];

/** Escapes a text for a calendar (RFC 5545, 3.3.11), without the signs that none may hold. */
const text = (words: string): string =>
  words
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, (sign) => (sign === '\t' ? ' ' : ''))
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** How many octets a character takes in UTF-8 (RFC 3629, 3). */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Folds a line at 75 octets, between characters (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const compact = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string => addDays(new UTCDate(day), 1).toISOString().slice(0, 10);

const isVague = ({ precision }: Point): boolean =>
  precision === 'century' || precision === 'decade';

/** Tells whether every day of an event is known for certain. */
const isExact = (date: EdtfDate): boolean =>
  date.form !== 'set' &&
  pointsOf(date).every(
    ({ precision, approximate, uncertain }) => precision === 'day' && !approximate && !uncertain,
  );

/**
 * Tells whether a calendar can write the days of a date: years of four digits, without the year 0
 * that its readers do not know, and with a day after the last one.
 */
const isWritable = ({ earliest, latest }: EdtfDate): boolean =>
  [earliest, latest].every(
    (day) => day !== null && /^\d{4}-/.test(day) && day >= '0001' && day < '9999-12-31',
  );

/**
 * The events that a calendar can show: those with a first and a last day in the years 1 to 9999,
 * dated to the year or better.
 */
export const calendarEvents = (corpus: Corpus): EventEntry[] =>
  corpus.events.filter(({ date }) => isWritable(date) && !pointsOf(date).some(isVague));

const componentOf = (name: string, lines: readonly Line[]): Line[] => [
  ['BEGIN', name],
  ...lines,
  ['END', name],
];

/** An instant as a calendar writes it: `20261124T000000Z`. */
const compactInstant = (instant: string): string => instant.replaceAll(/[-:]|\.\d+/g, '');

/**
 * Names an event for ever, in one language: the calendars of two languages may stand side by side.
 * The default language keeps the bare name.
 */
function uidOf({ locale, paths }: Edition, slug: string): string {
  const name = locale === defaultLocale ? slug : `${slug}.${locale}`;
  return `${name}@${new URL(paths.identity('/')).hostname}`;
}

function eventLines(corpus: Corpus, edition: Edition, event: EventEntry, stamp: string): Line[] {
  const { messages, phrase, list, url } = edition;
  const { date, time, slug, certainty } = event;
  const namesOf = (
    entries: ReadonlyMap<string, { readonly name: Localized }>,
    slugs: readonly string[],
  ) => slugs.flatMap((each) => entries.get(each)?.name ?? []).map((name) => phrase(name).text);
  const sources = event.sources
    .flatMap((each) => corpus.sources.get(each) ?? [])
    .map((source) => sourceName(edition, source).text);
  const page = url({ to: 'entry', section: 'events', slug });
  const title = phrase(event.title).text;
  const places = namesOf(corpus.places, event.places);
  const doubts = [
    ...(certainty === 'disputed' ? [messages.certainty.disputed] : []),
    ...(isExact(date) ? [] : [`${messages.data.uncertainDate} (${edition.dateText(date)})`]),
  ];
  const words = [
    `${messages.certainty[certainty]} (${messages.certaintyMeaning[certainty]}), ${edition.dateText(date, time)}${time === undefined ? '' : ` (${messages.event.localTime})`}.`,
    ...(event.actors.length ? [list(namesOf(corpus.actors, event.actors))] : []),
    ...(event.note === undefined ? [] : [phrase(event.note).text]),
    `${edition.set(messages.timeline.sources)}${list([...new Set(sources)])}.`,
    page,
  ];
  const { last, count } = revisionOf(corpus.articlesNaming.get(`events/${slug}`) ?? []);
  return componentOf('VEVENT', [
    ['UID', uidOf(edition, slug)],
    // Without a method, both say when the event was last revised (RFC 5545, 3.8.7.2).
    ['DTSTAMP', last === undefined ? stamp : compactInstant(last)],
    ...(last === undefined ? [] : [['LAST-MODIFIED', compactInstant(last)] as const]),
    ['SEQUENCE', String(count)],
    ['DTSTART;VALUE=DATE', compact(date.earliest ?? '')],
    ['DTEND;VALUE=DATE', compact(dayAfter(date.latest ?? ''))],
    [`SUMMARY;LANGUAGE=${edition.locale}`, text([title, ...doubts].join(' · '))],
    ['DESCRIPTION', text(words.join('\n'))],
    ...(places.length ? [['LOCATION', text(places.join(', '))] as const] : []),
    [
      'CATEGORIES',
      [messages.kinds.event[event.kind], messages.certainty[certainty]].map(text).join(','),
    ],
    ['STATUS', certainty === 'confirmed' && isExact(date) ? 'CONFIRMED' : 'TENTATIVE'],
    ['TRANSP', 'TRANSPARENT'],
    ['URL', page],
  ]);
}

/**
 * Makes the timeline as a calendar of whole days (iCalendar, RFC 5545), in one language. A date
 * that is not exact covers all the days that it may be, and the title says so. An event is revised
 * when an article that names it is, in whatever language.
 *
 * @param builtAt instant in UTC (RFC 3339) that stamps the events of a site without articles
 */
export function calendar(corpus: Corpus, edition: Edition, builtAt: string): string {
  const { messages, url } = edition;
  const articles = corpus.articles.get(edition.locale) ?? [];
  const stamp = compactInstant(revisionOf(articles).last ?? builtAt);
  const name = text(`${site.name} — ${messages.lists.timeline.title}`);
  return componentOf('VCALENDAR', [
    ['VERSION', '2.0'],
    [
      'PRODID',
      text(`-//${site.name}//${messages.lists.timeline.title}//${edition.locale.toUpperCase()}`),
    ],
    ['CALSCALE', 'GREGORIAN'],
    ['NAME', name],
    ['X-WR-CALNAME', name],
    ['DESCRIPTION', text(`${edition.set(messages.lists.timeline.intro)} ${site.license.name}.`)],
    ['URL', url({ to: 'timeline' })],
    ['SOURCE;VALUE=URI', url({ to: 'calendar' })],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
    ...calendarEvents(corpus).flatMap((event) => eventLines(corpus, edition, event, stamp)),
  ])
    .map(([key, value]) => `${fold(`${key}:${value}`)}\r\n`)
    .join('');
}
