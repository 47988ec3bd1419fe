import type { APIRoute } from 'astro';
import { buildInstant } from '../queries/clock.ts';
import { getCorpus } from '../queries/corpus.ts';
import { editions } from '../queries/editions.ts';
import { newsSitemap } from '../sitemaps/news.ts';

/** The articles of the last two days. */
export const GET: APIRoute = async () =>
  new Response(newsSitemap(await getCorpus(), editions, buildInstant()));
