import type { APIRoute, GetStaticPaths } from 'astro';
import { atom } from '../../../../feeds/atom.ts';
import { feedOwners, type FeedScope } from '../../../../feeds/feed.ts';
import { loadFeed } from '../../../../queries/articles.ts';
import { inEveryEdition, type Desk } from '../../../../queries/editions.ts';

export const getStaticPaths = (() =>
  inEveryEdition(({ corpus, edition }) =>
    (['actors', 'places'] as const).flatMap((section) =>
      feedOwners(corpus, edition, section).map((slug) => ({
        params: { section: edition.messages.segments[section], slug },
        props: { scope: { section, slug } },
      })),
    ),
  )) satisfies GetStaticPaths;

/** The feed of an actor or a place as Atom. */
export const GET: APIRoute = async ({ props }) => {
  const { scope, ...desk } = props as Desk & { scope: FeedScope };
  return new Response(atom(await loadFeed(desk, scope)));
};
