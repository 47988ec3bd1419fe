import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../addresses/pages.ts';
import { dataFilesOf, loadData } from '../../queries/data.ts';

export const getStaticPaths = (() => dataFilesOf('json')) satisfies GetStaticPaths;

/** A file of open data as JSON. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await loadData(props.file as DataFile));
