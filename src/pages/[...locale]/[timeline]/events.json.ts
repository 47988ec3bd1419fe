import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { inEveryEdition } from '../../../queries/editions.ts';
import { filterData } from '../../../screens/timeline-filters.ts';

export const getStaticPaths = (() =>
  inEveryEdition(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** The events of the timeline, from which its filters work. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(filterData(props.corpus, props.edition)));
