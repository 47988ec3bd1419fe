import type { APIRoute } from 'astro';
import { paths } from '../queries/editions.ts';
import { robotsText } from '../sitemaps/robots.ts';

/** What robots may read, and where the sitemaps are. */
export const GET: APIRoute = () => new Response(robotsText(paths));
