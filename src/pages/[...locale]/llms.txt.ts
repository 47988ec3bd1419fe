import type { APIRoute, GetStaticPaths } from 'astro';
import { llmsText } from '../../data/llms.ts';
import { inEveryEdition, type Desk } from '../../queries/editions.ts';

export const getStaticPaths = (() =>
  inEveryEdition(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** The contents of the site, for programs that read. */
export const GET: APIRoute = ({ props }) => {
  const { corpus, edition } = props as Desk;
  return new Response(llmsText(corpus, edition));
};
