import type { APIRoute, GetStaticPaths } from 'astro';
import { atom } from '../../../feeds/atom.ts';
import { loadFeed } from '../../../queries/articles.ts';
import { inEveryEdition, type Desk } from '../../../queries/editions.ts';

export const getStaticPaths = (() =>
  inEveryEdition(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** The feed of the site as Atom. */
export const GET: APIRoute = async ({ props }) =>
  new Response(atom(await loadFeed(props as Desk, { section: 'site' })));
