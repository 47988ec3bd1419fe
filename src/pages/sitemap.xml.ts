import type { APIRoute } from 'astro';
import { loadSitemap } from '../queries/sitemap.ts';

/** The sitemap, or the index of its parts. */
export const GET: APIRoute = async () => new Response((await loadSitemap()).first);
