import { z } from 'astro/zod';
import type { Corpus } from '../../domain/corpus.ts';
import type { Paths } from '../../addresses/paths.ts';
import { certainties, eventKinds } from './schema.ts';
import { site } from '../../site.ts';
import { listed, type Column } from '../../data/csv.ts';
import { csvFile, jsonFile } from '../../data/data-file.ts';
import {
  date,
  dateOf,
  heading,
  headingOf,
  id,
  pages,
  pagesOf,
  texts,
  textsOf,
} from '../../data/fields.ts';

const event = z.strictObject({
  id,
  date,
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional()
    .describe('The hour of the place, hh:mm, where it is known.'),
  title: texts.describe('Who does what.'),
  kind: z.enum(eventKinds),
  certainty: z
    .enum(certainties)
    .describe('confirmed: two independent sources; reported: one origin; disputed: they disagree.'),
  actors: z.array(id).describe('Who acts in it: ids in actors.json.'),
  speakers: z.array(id).describe('Of a statement: those of its actors who speak.'),
  places: z.array(id).describe('Where it happens: ids in places.geojson.'),
  sources: z.array(id).min(1).describe('What carries it: ids in sources.json.'),
  origin: texts.optional().describe('Whose account its sources all repeat.'),
  note: texts.optional().describe('Why the date or the account is uncertain, and who disagrees.'),
  url: pages,
});

type Event = z.output<typeof event>;

/** The shape of events.json. */
export const eventsFile = z
  .strictObject({ ...heading, events: z.array(event).describe('Oldest first.') })
  .meta({ title: 'events.json', description: 'The dated events of the timeline.' });

/** Makes events.json. */
export const eventsData = (corpus: Corpus, paths: Paths): z.output<typeof eventsFile> => ({
  ...headingOf(paths, 'events'),
  events: corpus.events.map((event) => ({
    id: event.slug,
    date: dateOf(event.date),
    ...(event.time === undefined ? {} : { time: event.time }),
    title: textsOf(event.title),
    kind: event.kind,
    certainty: event.certainty,
    actors: event.actors,
    speakers: event.speakers,
    places: event.places,
    sources: event.sources,
    ...(event.origin === undefined ? {} : { origin: textsOf(event.origin) }),
    ...(event.note === undefined ? {} : { note: textsOf(event.note) }),
    url: pagesOf(paths, 'events', event.slug),
  })),
});

/** The columns of events.csv. */
export const eventColumns: readonly Column<Event>[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date.edtf],
  ['earliest', ({ date }) => date.earliest],
  ['latest', ({ date }) => date.latest],
  ['time', ({ time }) => time],
  ...site.locales.map((tag) => [`title_${tag}`, ({ title }) => title[tag]] as Column<Event>),
  ['kind', ({ kind }) => kind],
  ['certainty', ({ certainty }) => certainty],
  ['actors', ({ actors }) => listed(actors)],
  ['speakers', ({ speakers }) => listed(speakers)],
  ['places', ({ places }) => listed(places)],
  ['sources', ({ sources }) => listed(sources)],
  ...site.locales.map((tag) => [`note_${tag}`, ({ note }) => note?.[tag]] as Column<Event>),
  ...site.locales.map((tag) => [`url_${tag}`, ({ url }) => url[tag]] as Column<Event>),
];

/** The open data of events. */
export const eventFiles = {
  'events.json': jsonFile('events', eventsFile, eventsData),
  'events.csv': csvFile(eventColumns, (corpus, paths) => eventsData(corpus, paths).events),
};
