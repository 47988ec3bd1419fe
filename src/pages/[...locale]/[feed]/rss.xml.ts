import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { rss } from '../../../feeds/rss.ts';
import { feedKeys, loadFeed } from '../../../queries/articles.ts';
import { inEveryEdition } from '../../../queries/editions.ts';

export const getStaticPaths = (async () => {
  const keyFor = await feedKeys();
  return inEveryEdition((desk) => [
    { params: {}, props: { key: () => keyFor(desk, { section: 'site' }) } },
  ]);
}) satisfies GetStaticPaths;

/** The feed of the site as RSS. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(rss(await loadFeed(props, { section: 'site' })));
