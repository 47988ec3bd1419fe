import type { APIRoute, GetStaticPaths } from 'astro';
import { atom } from '../../../../feeds/atom.ts';
import { feedOwners, type FeedScope } from '../../../../feeds/feed.ts';
import { feedKeys, loadFeed } from '../../../../queries/articles.ts';
import { inEveryEdition, type Desk } from '../../../../queries/editions.ts';

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
export const GET: APIRoute = async ({ props }) => {
  const { scope, ...desk } = props as Desk & { scope: FeedScope };
  return new Response(atom(await loadFeed(desk, scope)));
};
