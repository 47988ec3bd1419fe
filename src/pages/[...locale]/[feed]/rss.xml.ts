import type { APIRoute, GetStaticPaths } from 'astro';
import { rss } from '../../../feeds/rss.ts';
import { loadFeed } from '../../../queries/articles.ts';
import { inEveryEdition, type Desk } from '../../../queries/editions.ts';

export const getStaticPaths = (() =>
  inEveryEdition(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** The feed of the site as RSS. */
export const GET: APIRoute = async ({ props }) =>
  new Response(rss(await loadFeed(props as Desk, { section: 'site' })));
