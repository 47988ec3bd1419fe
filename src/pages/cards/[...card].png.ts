import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureOf, prepare } from '../../cards/cache.ts';
import { cardVersion, type Card } from '../../cards/card.ts';
import { cardParam } from '../../i18n/paths.ts';
import { inEveryEdition } from '../../queries/editions.ts';
import { cardOf, cardSubjects, pageOfSubject } from '../../views/cards.ts';

export const getStaticPaths = (async () => {
  const cards = await inEveryEdition(({ corpus, edition }) =>
    cardSubjects(corpus, edition.locale).map((subject) => {
      const card = cardOf(corpus, edition, subject);
      const version = cardVersion(card, edition.drawing);
      return {
        params: { card: cardParam(pageOfSubject(subject), edition.locale, version) },
        props: { card },
      };
    }),
  );
  // Drawn while the pages are built.
  if (import.meta.env.PROD) prepare(cards.map(({ props }) => props.card));
  return cards;
}) satisfies GetStaticPaths;

/** The picture by which a page is shared. */
export const GET: APIRoute = async ({ props }) => {
  const { card } = props as { card: Card };
  return new Response(await pictureOf(card), {
    headers: { 'content-type': 'image/png' },
  });
};
