import { z } from 'astro/zod';
import type { Corpus } from '../domain/corpus.ts';
import type { DataFile, SchemaName } from '../i18n/pages.ts';
import type { Paths } from '../i18n/paths.ts';
import { defaultLocale } from '../settings.ts';
import { actorColumns, actorsData, actorsFile } from './actors.ts';
import { csv } from './csv.ts';
import { eventColumns, eventsData, eventsFile } from './events.ts';
import { graphData, graphFile } from './graph.ts';
import { placesData, placesFile } from './places.ts';
import { sourcesData, sourcesFile } from './sources.ts';

const schemas = {
  events: eventsFile,
  actors: actorsFile,
  places: placesFile,
  sources: sourcesFile,
  graph: graphFile,
} as const satisfies Record<SchemaName, z.ZodType>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Writes a file of open data. */
export function dataText(corpus: Corpus, paths: Paths, file: DataFile): string {
  switch (file) {
    case 'events.json':
      return json(eventsData(corpus, paths));
    case 'events.csv':
      return csv(eventColumns, eventsData(corpus, paths).events);
    case 'actors.json':
      return json(actorsData(corpus, paths));
    case 'actors.csv':
      return csv(actorColumns, actorsData(corpus, paths).actors);
    case 'places.geojson':
      return json(placesData(corpus, paths));
    case 'sources.json':
      return json(sourcesData(corpus, paths));
    case 'graph.jsonld':
      return json(graphData(corpus, paths));
  }
}

/** Writes the JSON Schema (2020-12) of a data file. */
export const schemaText = (paths: Paths, name: SchemaName): string =>
  json({ $id: paths.url({ to: 'schema', name }, defaultLocale), ...z.toJSONSchema(schemas[name]) });

/** How a data file is written: the standard, the schema that it follows, its columns. */
export interface Shape {
  readonly standard: { readonly name: string; readonly url: string };
  readonly schema?: SchemaName;
  readonly columns?: readonly string[];
}

const rfc = (number: number) => `https://www.rfc-editor.org/rfc/rfc${String(number)}`;

const headings = (columns: readonly (readonly [string, unknown])[]) =>
  columns.map(([heading]) => heading);

const csvStandard = { name: 'CSV (RFC 4180)', url: rfc(4180) };
const jsonStandard = { name: 'JSON (RFC 8259)', url: rfc(8259) };

/** The shape of each file of open data, and of what else the data page lists. */
export const shapes = {
  'events.json': { standard: jsonStandard, schema: 'events' },
  'events.csv': { standard: csvStandard, columns: headings(eventColumns) },
  'actors.json': { standard: jsonStandard, schema: 'actors' },
  'actors.csv': { standard: csvStandard, columns: headings(actorColumns) },
  'places.geojson': {
    standard: { name: 'GeoJSON (RFC 7946)', url: rfc(7946) },
    schema: 'places',
  },
  'sources.json': {
    standard: {
      name: 'CSL-JSON 1.0.2',
      url: 'https://github.com/citation-style-language/schema#csl-json-schema',
    },
    schema: 'sources',
  },
  'graph.jsonld': {
    standard: { name: 'JSON-LD 1.1, schema.org', url: 'https://www.w3.org/TR/json-ld11/' },
    schema: 'graph',
  },
  calendar: { standard: { name: 'iCalendar (RFC 5545)', url: rfc(5545) } },
  markdown: { standard: { name: 'Markdown (CommonMark)', url: 'https://spec.commonmark.org/' } },
  llms: { standard: { name: 'llms.txt', url: 'https://llmstxt.org/' } },
} as const satisfies Record<DataFile | 'calendar' | 'markdown' | 'llms', Shape>;
