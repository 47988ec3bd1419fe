import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lock } from './lock.ts';

/** What Astro keeps of a build for the next: pages by their keys, and what the loaders stored. */
export interface PageCache {
  readonly folder: string;
  /** Says that from now on pages are written into it, which are whole only at the end. */
  readonly begin: () => void;
  readonly finish: () => void;
  readonly close: () => void;
  /** How many pages it holds that can be kept, and how many of them are as they were at first. */
  readonly count: () => { pages: number; kept: number };
}

/** The keys of the pages in the manifest of Astro (`incremental-build.json`), by route and path. */
function keysIn(folder: string): Map<string, string> {
  try {
    const { routes } = JSON.parse(
      readFileSync(path.join(folder, 'incremental-build.json'), 'utf8'),
    ) as {
      routes: Record<
        string,
        { dependencyHash: string; paths: Record<string, { cacheKey: string }> }
      >;
    };
    return new Map(
      Object.entries(routes).flatMap(([route, { dependencyHash, paths }]) =>
        Object.entries(paths).map(([at, { cacheKey }]) => [
          `${route} ${at}`,
          `${dependencyHash} ${cacheKey}`,
        ]),
      ),
    );
  } catch {
    return new Map();
  }
}

/**
 * Opens the cache of pages. What a build that was killed left in it is thrown away: a page may be
 * newer than its key. While another build has it, this one keeps nothing.
 *
 * @param stage the folder of this build, in which what is not kept lies
 * @param force begins with an empty one
 */
export async function openPageCache(
  stage: string,
  force: boolean,
  home = path.resolve('.cache/pages'),
): Promise<PageCache> {
  const unlock = await lock(home, '.cache').catch(() => undefined);
  const folder = unlock ? path.join(home, 'kept') : path.join(stage, 'cache');
  const unfinished = path.join(home, 'unfinished');
  if (unlock && (force || existsSync(unfinished))) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = keysIn(folder);
  return {
    folder,
    begin: () => {
      if (unlock) writeFileSync(unfinished, '');
    },
    finish: () => {
      if (unlock) rmSync(unfinished, { force: true });
    },
    close: () => unlock?.(),
    count: () => {
      const after = keysIn(folder);
      const kept = [...after].filter(([page, key]) => before.get(page) === key);
      return { pages: after.size, kept: kept.length };
    },
  };
}
