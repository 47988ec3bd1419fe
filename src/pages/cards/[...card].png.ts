import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardParam } from '../../addresses/paths.ts';
import { pictureOf, prepare } from '../../cards/cache.ts';
import { cardVersion } from '../../cards/card.ts';
import { cardsOf } from '../../cards/cards.ts';
import { inEveryEdition } from '../../queries/editions.ts';

export const getStaticPaths = (async () => {
  const cards = await inEveryEdition(({ corpus, edition }) =>
    cardsOf(corpus, edition).map(({ page, card }) => ({
      params: { card: cardParam(page, edition.locale, cardVersion(card, edition.drawing)) },
      props: { card, copyOf: () => pictureOf(card) },
    })),
  );
  // Drawn while the pages are built.
  if (import.meta.env.PROD) prepare(cards.map(({ props }) => props.card));
  return cards;
}) satisfies GetStaticPaths;

/** The picture by which a page is shared. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await readFile(await props.copyOf()), {
    headers: { 'content-type': 'image/png' },
  });
