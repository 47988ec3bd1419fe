import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataFilesOf, loadData } from '../../queries/data.ts';

export const getStaticPaths = (() => dataFilesOf('jsonld')) satisfies GetStaticPaths;

/** A file of open data as JSON-LD. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await loadData(props.file));
