import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { jsonFeed } from '../../../feeds/json-feed.ts';
import { feedKeys, loadFeed } from '../../../queries/articles.ts';
import { inEveryEdition } from '../../../queries/editions.ts';

export const getStaticPaths = (async () => {
  const keyFor = await feedKeys();
  return inEveryEdition((desk) => [
    { params: {}, props: { key: () => keyFor(desk, { section: 'site' }) } },
  ]);
}) satisfies GetStaticPaths;

/** The feed of the site as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(jsonFeed(await loadFeed(props, { section: 'site' })));
