import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { calendar } from '../../data/calendar.ts';
import { buildInstant } from '../../environment.ts';
import { inEveryEdition } from '../../queries/editions.ts';

export const getStaticPaths = (() =>
  inEveryEdition(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** The timeline as a calendar. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendar(props.corpus, props.edition, buildInstant()));
