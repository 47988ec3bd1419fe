import type { APIRoute, GetStaticPaths } from 'astro';
import { calendar } from '../../data/calendar.ts';
import { buildInstant } from '../../environment.ts';
import { inEveryEdition, type Desk } from '../../queries/editions.ts';

export const getStaticPaths = (() =>
  inEveryEdition(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** The timeline as a calendar. */
export const GET: APIRoute = ({ props }) => {
  const { corpus, edition } = props as Desk;
  return new Response(calendar(corpus, edition, buildInstant()));
};
