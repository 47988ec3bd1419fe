import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { schemaText } from '../../../data/files.ts';
import { schemaNames } from '../../../addresses/pages.ts';
import { paths } from '../../../queries/editions.ts';

export const getStaticPaths = (() =>
  schemaNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema of a data file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(schemaText(paths, props.name));
