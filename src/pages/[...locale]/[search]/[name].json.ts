import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { inEveryEdition } from '../../../queries/editions.ts';
import { addressedFiles } from '../../../queries/search.ts';

export const getStaticPaths = (() =>
  inEveryEdition((desk) =>
    addressedFiles(desk).map(({ name, text }) => ({ params: { name }, props: { text } })),
  )) satisfies GetStaticPaths;

/** A part of the index in which the search looks. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
