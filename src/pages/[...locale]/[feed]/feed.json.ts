import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeed } from '../../../feeds/json-feed.ts';
import { loadFeed } from '../../../queries/articles.ts';
import { inEveryEdition, type Desk } from '../../../queries/editions.ts';

export const getStaticPaths = (() =>
  inEveryEdition(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** The feed of the site as JSON Feed. */
export const GET: APIRoute = async ({ props }) =>
  new Response(jsonFeed(await loadFeed(props as Desk, { section: 'site' })));
