import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** The pages that builds have drawn, by their keys: what is under a key never changes. */
export interface PageCache {
  /** Copies the page of a key into a file that is not there; tells whether it is kept. */
  readonly take: (key: string, file: string) => boolean;
  readonly keep: (key: string, page: Uint8Array) => void;
  /** Removes the pages that were neither taken nor kept since the cache was opened. */
  readonly prune: () => void;
  /** How many pages were taken or kept, and how many of them were taken. */
  readonly count: () => { pages: number; kept: number };
}

/**
 * Opens the cache of pages in a folder.
 *
 * @param anew takes none of them
 */
export function openPageCache(folder: string, anew: boolean): PageCache {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  let taken = 0;
  const placeOf = (key: string) => path.join(folder, key);
  return {
    take: (key, file) => {
      if (anew) return false;
      try {
        // One that a machine lost its power over may be empty.
        if (statSync(placeOf(key)).size === 0) return false;
        copyFileSync(placeOf(key), file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
        throw error;
      }
      used.add(key);
      taken += 1;
      return true;
    },
    keep: (key, page) => {
      // Written beside and renamed, so that no build, killed or not, leaves half a page.
      const beside = placeOf(`${key}.${String(process.pid)}`);
      writeFileSync(beside, page);
      renameSync(beside, placeOf(key));
      used.add(key);
    },
    prune: () => {
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(placeOf(name), { force: true });
    },
    count: () => ({ pages: used.size, kept: taken }),
  };
}
