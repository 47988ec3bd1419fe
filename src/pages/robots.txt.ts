import type { APIRoute } from 'astro';
import { buildInstant } from '../environment.ts';
import { getCorpus } from '../queries/corpus.ts';
import { getEditions, paths } from '../queries/editions.ts';
import { newsSitemap } from '../sitemaps/news.ts';
import { robotsText } from '../sitemaps/robots.ts';

/** What robots may read, and where the sitemaps are. */
export const GET: APIRoute = async () => {
  const hasNews = newsSitemap(await getCorpus(), await getEditions(), buildInstant()) !== undefined;
  return new Response(robotsText(paths, { hasNews }));
};
