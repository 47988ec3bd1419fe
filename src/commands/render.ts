import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { PageCache } from './page-cache.ts';

/** Notes what Astro logs as an error, of which the build itself goes on. */
const listenTo = (logged: string[]): AstroIntegration => ({
  name: 'logged-errors',
  hooks: {
    'astro:config:setup': ({ logger }) => {
      // One object for all loggers of a build.
      logger.options.destination = {
        write: ({ level, message }) => {
          if (level === 'error') logged.push(message);
        },
      };
    },
  },
});

/**
 * Lets Astro build the site in a folder of its own.
 *
 * @returns the folder of the site, within that folder, and each error that Astro met, as it words
 * it: after some it goes on, and leaves out what it could not read
 * @throws Error of the system, such as ENOSPC
 */
export async function renderSite(
  stage: string,
  cache: Pick<PageCache, 'folder' | 'begin' | 'finish'>,
): Promise<{ folder: string; errors: string[] }> {
  // Loaded late, so that a fault of the content is told at once.
  const { build } = await import('astro');
  const folder = path.join(stage, 'site');
  const errors: string[] = [];
  try {
    await build({
      outDir: folder,
      cacheDir: cache.folder,
      logLevel: 'error',
      integrations: [
        listenTo(errors),
        { name: 'page-cache', hooks: { 'astro:build:setup': cache.begin } },
      ],
    });
    if (errors.length === 0) cache.finish();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    errors.push(error instanceof Error ? error.message : String(error));
  }
  return { folder, errors };
}
