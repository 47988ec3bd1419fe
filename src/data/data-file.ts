import type { z } from 'astro/zod';
import type { SchemaName } from '../addresses/pages.ts';
import type { Paths } from '../addresses/paths.ts';
import type { Corpus } from '../domain/corpus.ts';
import { csv, type Column } from './csv.ts';

/** How a file is written. */
interface Standard {
  readonly name: string;
  readonly url: string;
}

/** A file of open data: how it is written, what it follows, and its text. */
export interface DataOutput {
  readonly standard: Standard;
  readonly schema?: { readonly name: SchemaName; readonly shape: z.ZodType };
  readonly columns?: readonly string[];
  readonly text: (corpus: Corpus, paths: Paths) => string;
}

const rfc = (number: number) => `https://www.rfc-editor.org/rfc/rfc${String(number)}`;

/** The standards of the files that the site offers. */
export const standards = {
  json: { name: 'JSON (RFC 8259)', url: rfc(8259) },
  csv: { name: 'CSV (RFC 4180)', url: rfc(4180) },
  geojson: { name: 'GeoJSON (RFC 7946)', url: rfc(7946) },
  csl: {
    name: 'CSL-JSON 1.0.2',
    url: 'https://github.com/citation-style-language/schema#csl-json-schema',
  },
  jsonld: { name: 'JSON-LD 1.1, schema.org', url: 'https://www.w3.org/TR/json-ld11/' },
  calendar: { name: 'iCalendar (RFC 5545)', url: rfc(5545) },
  markdown: { name: 'Markdown (CommonMark)', url: 'https://spec.commonmark.org/' },
  llms: { name: 'llms.txt', url: 'https://llmstxt.org/' },
} as const satisfies Record<string, Standard>;

/** Writes a value as the text of a file. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** A file in JSON, of the shape that its schema tells. */
export const jsonFile = (
  name: SchemaName,
  shape: z.ZodType,
  make: (corpus: Corpus, paths: Paths) => unknown,
  standard: Standard = standards.json,
): DataOutput => ({
  standard,
  schema: { name, shape },
  text: (corpus, paths) => json(make(corpus, paths)),
});

/** A file as a table. */
export const csvFile = <Row>(
  columns: readonly Column<Row>[],
  rowsOf: (corpus: Corpus, paths: Paths) => readonly Row[],
): DataOutput => ({
  standard: standards.csv,
  columns: columns.map(([heading]) => heading),
  text: (corpus, paths) => csv(columns, rowsOf(corpus, paths)),
});
