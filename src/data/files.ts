import { z } from 'astro/zod';
import type { DataFile, SchemaName } from '../addresses/pages.ts';
import type { Paths } from '../addresses/paths.ts';
import type { Corpus } from '../domain/corpus.ts';
import { pagedKinds } from '../kinds/kind.ts';
import { table } from '../kinds/table.ts';
import { graphData, graphFile } from '../schema-org/graph.ts';
import { defaultLocale } from '../settings.ts';
import { json, jsonFile, standards, type DataOutput } from './data-file.ts';

/** Every file of open data. */
export const dataOutputs = {
  ...(Object.assign({}, ...pagedKinds.map((kind) => table[kind].files)) as Record<
    Exclude<DataFile, 'graph.jsonld'>,
    DataOutput
  >),
  'graph.jsonld': jsonFile('graph', graphFile, graphData, standards.jsonld),
} satisfies Record<DataFile, DataOutput>;

/** Writes a file of open data. */
export const dataText = (corpus: Corpus, paths: Paths, file: DataFile): string =>
  dataOutputs[file].text(corpus, paths);

const shapes = new Map(
  Object.values(dataOutputs).flatMap(({ schema }) => (schema ? [[schema.name, schema.shape]] : [])),
);

/** Writes the JSON Schema (2020-12) of a data file. */
export const schemaText = (paths: Paths, name: SchemaName): string =>
  json({
    $id: paths.url({ to: 'schema', name }, defaultLocale),
    ...z.toJSONSchema(shapes.get(name) ?? z.never()),
  });
