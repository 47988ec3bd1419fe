import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataFilesOf, loadData } from '../../queries/data.ts';

export const getStaticPaths = (() => dataFilesOf('csv')) satisfies GetStaticPaths;

/** A file of open data as a table. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await loadData(props.file));
