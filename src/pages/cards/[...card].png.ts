import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureOf } from '../../cards/cache.ts';
import { cardParam } from '../../i18n/paths.ts';
import { inEveryEdition, type Desk } from '../../queries/editions.ts';
import { cardOf, cardSubjects, pageOfSubject, type CardSubject } from '../../views/cards.ts';

export const getStaticPaths = (() =>
  inEveryEdition(({ corpus, edition: { locale } }) =>
    cardSubjects(corpus, locale).map((subject) => ({
      params: { card: cardParam(pageOfSubject(subject), locale) },
      props: { subject },
    })),
  )) satisfies GetStaticPaths;

/** The picture by which a page is shared. */
export const GET: APIRoute = async ({ props }) => {
  const { corpus, edition, subject } = props as Desk & { subject: CardSubject };
  return new Response(await pictureOf(cardOf(corpus, edition, subject)), {
    headers: { 'content-type': 'image/png' },
  });
};
