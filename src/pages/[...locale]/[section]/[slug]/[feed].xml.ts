import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { atom } from '../../../../feeds/atom.ts';
import { feedOwners } from '../../../../feeds/feed.ts';
import { feedKeys, loadFeed } from '../../../../queries/articles.ts';
import { inEveryEdition } from '../../../../queries/editions.ts';

export const getStaticPaths = (async () => {
  const keyFor = await feedKeys();
  return inEveryEdition((desk) =>
    (['actors', 'places'] as const).flatMap((section) =>
      feedOwners(desk.corpus, desk.edition, section).map((slug) => ({
        params: { section: desk.edition.messages.segments[section], slug },
        props: { scope: { section, slug }, key: () => keyFor(desk, { section, slug }) },
      })),
    ),
  );
}) satisfies GetStaticPaths;

/** The feed of an actor or a place as Atom. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(atom(await loadFeed(props, props.scope)));
