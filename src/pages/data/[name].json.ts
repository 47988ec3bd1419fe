import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataFilesOf, loadData } from '../../queries/data.ts';

export const getStaticPaths = (() => dataFilesOf('json')) satisfies GetStaticPaths;

/** A file of open data as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await loadData(props.file));
