import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadSitemap } from '../queries/sitemap.ts';

export const getStaticPaths = (async () =>
  (await loadSitemap()).parts.map(({ number, text }) => ({
    params: { part: String(number) },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A part of a sitemap that is too long for one file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
