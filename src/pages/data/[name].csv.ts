import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../addresses/pages.ts';
import { dataFilesOf, loadData } from '../../queries/data.ts';

export const getStaticPaths = (() => dataFilesOf('csv')) satisfies GetStaticPaths;

/** A file of open data as a table. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await loadData(props.file as DataFile));
