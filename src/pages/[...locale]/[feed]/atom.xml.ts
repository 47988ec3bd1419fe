import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { atom } from '../../../feeds/atom.ts';
import { feedKeys, loadFeed } from '../../../queries/articles.ts';
import { inEveryEdition } from '../../../queries/editions.ts';

export const getStaticPaths = (async () => {
  const keyFor = await feedKeys();
  return inEveryEdition((desk) => [
    { params: {}, props: { key: () => keyFor(desk, { section: 'site' }) } },
  ]);
}) satisfies GetStaticPaths;

/** The feed of the site as Atom. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(atom(await loadFeed(props, { section: 'site' })));
