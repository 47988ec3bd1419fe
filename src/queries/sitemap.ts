import { sitemap, type Sitemap } from '../sitemaps/sitemap.ts';
import { sitemapUrls } from '../sitemaps/urls.ts';
import { getCorpus } from './corpus.ts';
import { getEditions, paths } from './editions.ts';

/** The sitemap of every page. */
export const loadSitemap = async (): Promise<Sitemap> =>
  sitemap(sitemapUrls(await getCorpus(), await getEditions()), paths);
