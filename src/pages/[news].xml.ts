import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buildInstant } from '../environment.ts';
import { getCorpus } from '../queries/corpus.ts';
import { getEditions } from '../queries/editions.ts';
import { newsSitemap } from '../sitemaps/news.ts';

export const getStaticPaths = (async () => {
  const text = newsSitemap(await getCorpus(), await getEditions(), buildInstant());
  return text === undefined ? [] : [{ params: { news: 'news-sitemap' }, props: { text } }];
}) satisfies GetStaticPaths;

/** The articles of the last two days; without any there is no such file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
