import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { lastChange } from '../domain/changes.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { EventEntry } from '../domain/entries.ts';
import { pointsOf, type EdtfDate, type Point } from '../edtf/edtf.ts';
import type { Edition } from '../i18n/edition.ts';
import { sourceName } from '../i18n/source-name.ts';
import type { Localized } from '../schema/fields.ts';
import { site } from '../site.ts';

/** A line of a calendar: its name, with parameters, and its value. */
type Line = readonly [name: string, value: string];

/** Escapes a text for a calendar (RFC 5545, 3.3.11). */
const text = (words: string): string =>
  words.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');

const encoder = new TextEncoder();

/** Folds a line at 75 octets, between characters (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
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
 * The events that a calendar can show: those with a first and a last day, dated to the year or
 * better.
 */
export const calendarEvents = (corpus: Corpus): EventEntry[] =>
  corpus.events.filter(
    ({ date }) => date.earliest !== null && date.latest !== null && !pointsOf(date).some(isVague),
  );

const componentOf = (name: string, lines: readonly Line[]): Line[] => [
  ['BEGIN', name],
  ...lines,
  ['END', name],
];

/** When the articles of a language last changed, as a calendar writes it: `20261124T000000Z`. */
const stampOf = (corpus: Corpus, { locale }: Edition, builtAt: string): string =>
  (
    (corpus.articles.get(locale) ?? [])
      .map((article) => lastChange(article))
      .sort()
      .at(-1) ?? builtAt
  ).replaceAll(/[-:]|\.\d+/g, '');

function eventLines(corpus: Corpus, edition: Edition, event: EventEntry, stamp: string): Line[] {
  const { messages, phrase, list, url } = edition;
  const { date, slug, certainty } = event;
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
    `${messages.certainty[certainty]} (${messages.certaintyMeaning[certainty]}), ${edition.dateText(date)}.`,
    ...(event.actors.length ? [list(namesOf(corpus.actors, event.actors))] : []),
    ...(event.note === undefined ? [] : [phrase(event.note).text]),
    `${edition.set(messages.timeline.sources)}${list([...new Set(sources)])}.`,
    page,
  ];
  return componentOf('VEVENT', [
    ['UID', `${slug}@${new URL(page).hostname}`],
    ['DTSTAMP', stamp],
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
 * that is not exact covers all the days that it may be, and the title says so.
 *
 * @param builtAt instant in UTC (RFC 3339) that stamps the events of a site without articles
 */
export function calendar(corpus: Corpus, edition: Edition, builtAt: string): string {
  const { messages, url } = edition;
  const stamp = stampOf(corpus, edition, builtAt);
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
