import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { llmsText } from '../../data/llms.ts';
import { inEveryEdition } from '../../queries/editions.ts';

export const getStaticPaths = (() =>
  inEveryEdition(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** The contents of the site, for programs that read. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(llmsText(props.corpus, props.edition));
