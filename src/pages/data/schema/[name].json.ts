import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaText } from '../../../data/files.ts';
import { schemaNames, type SchemaName } from '../../../addresses/pages.ts';
import { paths } from '../../../queries/editions.ts';

export const getStaticPaths = (() =>
  schemaNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema of a data file. */
export const GET: APIRoute = ({ params }) =>
  new Response(schemaText(paths, params.name as SchemaName));
