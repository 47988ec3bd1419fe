import { z } from 'astro/zod';
import type { Corpus } from '../../domain/corpus.ts';
import type { EdtfDate } from '../../edtf/edtf.ts';
import type { Paths } from '../../addresses/paths.ts';
import { actorKinds, relationKinds } from './schema.ts';
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

const dates = {
  from: date.optional().describe('Since when; absent where it is not known.'),
  until: z
    .union([date, z.literal('..')])
    .optional()
    .describe('Until when: “..” where it goes on, absent where the end is not known.'),
};

const position = z.strictObject({
  title: texts.describe('The office held.'),
  organisation: id.optional().describe('Where it is held: an id of this file.'),
  ...dates,
  attested: date.optional().describe('When its holder was seen in it.'),
  sources: z.array(id).min(1).describe('What says so: ids in sources.json.'),
});

const later = z.strictObject({
  date,
  text: texts,
  sources: z.array(id).min(1).describe('What says so: ids in sources.json.'),
});

const relation = z.strictObject({
  to: id.describe('The other actor: an id of this file.'),
  kind: z.enum(relationKinds).describe('What this actor is to the other.'),
  ...dates,
  note: texts.optional(),
  sources: z.array(id).min(1).describe('What says so: ids in sources.json.'),
});

const actor = z.strictObject({
  id,
  name: texts,
  kind: z.enum(actorKinds),
  aliases: z.array(z.string()).describe('Other names and spellings met in the press.'),
  disambiguatingDescription: texts
    .optional()
    .describe('What tells it from another of the same name.'),
  summary: texts.optional().describe('Who it is.'),
  country: z.string().optional().describe('ISO 3166-1 alpha-2 code.'),
  positions: z.array(position),
  relations: z.array(relation),
  since: z
    .array(later)
    .describe('What is known to have changed after the day up to which the articles know.'),
  sameAs: z.array(z.url()).describe('Other addresses of the same actor.'),
  wikidata: z.string().optional().describe('The Wikidata item.'),
  sources: z.array(id).describe('What carries the summary: ids in sources.json.'),
  url: pages,
});

type Actor = z.output<typeof actor>;

/** The shape of actors.json. */
export const actorsFile = z
  .strictObject({ ...heading, actors: z.array(actor) })
  .meta({ title: 'actors.json', description: 'The people and organisations, by id.' });

const datesOf = (
  from: EdtfDate | undefined,
  until: EdtfDate | '..' | undefined,
): Pick<Actor['positions'][number], 'from' | 'until'> => ({
  ...(from === undefined ? {} : { from: dateOf(from) }),
  ...(until === undefined ? {} : { until: until === '..' ? until : dateOf(until) }),
});

/** Makes actors.json. */
export const actorsData = (corpus: Corpus, paths: Paths): z.output<typeof actorsFile> => ({
  ...headingOf(paths, 'actors'),
  actors: [...corpus.actors.values()].map(
    ({ slug, name, kind, aliases, summary, country, sameAs, wikidata, sources, ...actor }) => ({
      id: slug,
      name: textsOf(name),
      kind,
      aliases,
      ...(actor.disambiguatingDescription === undefined
        ? {}
        : { disambiguatingDescription: textsOf(actor.disambiguatingDescription) }),
      ...(summary === undefined ? {} : { summary: textsOf(summary) }),
      ...(country === undefined ? {} : { country }),
      positions: actor.positions.map(({ title, organisation, from, to, attested, sources }) => ({
        title: textsOf(title),
        ...(organisation === undefined ? {} : { organisation }),
        ...datesOf(from, to),
        ...(attested === undefined ? {} : { attested: dateOf(attested) }),
        sources,
      })),
      relations: actor.relations.map(({ to, kind, from, until, note, sources }) => ({
        to,
        kind,
        ...datesOf(from, until),
        ...(note === undefined ? {} : { note: textsOf(note) }),
        sources,
      })),
      since: actor.since.map(({ date, text, sources }) => ({
        date: dateOf(date),
        text: textsOf(text),
        sources,
      })),
      sameAs,
      ...(wikidata === undefined ? {} : { wikidata }),
      sources,
      url: pagesOf(paths, 'actors', slug),
    }),
  ),
});

/** The columns of actors.csv. */
export const actorColumns: readonly Column<Actor>[] = [
  ['id', ({ id }) => id],
  ...site.locales.map((tag) => [`name_${tag}`, ({ name }) => name[tag]] as Column<Actor>),
  ['kind', ({ kind }) => kind],
  ['aliases', ({ aliases }) => listed(aliases)],
  ['country', ({ country }) => country],
  ...site.locales.map(
    (tag) => [`summary_${tag}`, ({ summary }) => summary?.[tag]] as Column<Actor>,
  ),
  ['same_as', ({ sameAs }) => listed(sameAs)],
  ['wikidata', ({ wikidata }) => wikidata],
  ['sources', ({ sources }) => listed(sources)],
  ...site.locales.map((tag) => [`url_${tag}`, ({ url }) => url[tag]] as Column<Actor>),
];

/** The open data of actors. */
export const actorFiles = {
  'actors.json': jsonFile('actors', actorsFile, actorsData),
  'actors.csv': csvFile(actorColumns, (corpus, paths) => actorsData(corpus, paths).actors),
};
