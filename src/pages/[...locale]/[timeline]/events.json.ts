import type { APIRoute, GetStaticPaths } from 'astro';
import { inEveryEdition, type Desk } from '../../../queries/editions.ts';
import { filterData } from '../../../screens/timeline-filters.ts';

export const getStaticPaths = (() =>
  inEveryEdition(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** The events of the timeline, from which its filters work. */
export const GET: APIRoute = ({ props }) => {
  const { corpus, edition } = props as Desk;
  return new Response(JSON.stringify(filterData(corpus, edition)));
};
