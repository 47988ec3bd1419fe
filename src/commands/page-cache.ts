import {
  appendFileSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** The pages that builds have drawn, by their keys: what is under a key never changes. */
export interface PageCache {
  /** The page of a key; `undefined` where it is not kept. */
  readonly take: (key: string) => Uint8Array | undefined;
  readonly keep: (key: string, page: Uint8Array) => void;
  /** Has the next build find what was taken or kept since the cache was opened, and nothing else. */
  readonly close: () => void;
  /** How many pages were taken or kept, and how many of them were taken. */
  readonly count: () => { pages: number; kept: number };
}

/** Where a page lies in the pack. */
interface Place {
  readonly offset: number;
  readonly length: number;
  /** Tells it from what a machine that lost its power left there. */
  readonly sum: number;
}

function readPlaces(file: string): ReadonlyMap<string, Place> {
  try {
    return deserialize(readFileSync(file)) as ReadonlyMap<string, Place>;
  } catch {
    return new Map<string, Place>();
  }
}

function readPage(pack: number, { offset, length, sum }: Place): Buffer | undefined {
  const page = Buffer.allocUnsafe(length);
  const isWhole = readSync(pack, page, 0, length, offset) === length;
  return isWhole && crc32(page) === sum ? page : undefined;
}

/**
 * Opens the cache of pages in a folder: one file of all pages, to which new ones are added, because
 * a file of each would take longer to open than to write, and one that says where each is.
 *
 * @param anew takes none of them
 */
export function openPageCache(folder: string, anew: boolean): PageCache {
  mkdirSync(folder, { recursive: true });
  const [packFile, placesFile] = [path.join(folder, 'pack'), path.join(folder, 'places')];
  const before = anew ? new Map<string, Place>() : readPlaces(placesFile);
  const pack = openSync(packFile, anew ? 'w+' : 'a+');
  let end = fstatSync(pack).size;
  const used = new Map<string, Place>();
  let taken = 0;

  /** Writes a file beside and renames it, so that no build, killed or not, leaves half of it. */
  const replace = (file: string, write: (beside: string) => void): void => {
    write(`${file}.new`);
    renameSync(`${file}.new`, file);
  };

  /** Leaves out of the pack what is no longer used. */
  const repack = (): void => {
    let offset = 0;
    replace(packFile, (beside) => {
      const next = openSync(beside, 'w');
      for (const [key, place] of used) {
        const page = readPage(pack, place);
        if (page) appendFileSync(next, page);
        used.set(key, { ...place, offset });
        offset += page?.length ?? 0;
      }
      closeSync(next);
    });
  };

  return {
    take: (key) => {
      const place = before.get(key);
      const page = place && readPage(pack, place);
      if (!page) return undefined;
      used.set(key, place);
      taken += 1;
      return page;
    },
    keep: (key, page) => {
      appendFileSync(pack, page);
      used.set(key, { offset: end, length: page.length, sum: crc32(page) });
      end += page.length;
    },
    close: () => {
      const size = [...used.values()].reduce((sum, { length }) => sum + length, 0);
      if (end > 2 * size) repack();
      closeSync(pack);
      replace(placesFile, (beside) => {
        writeFileSync(beside, serialize(used));
      });
      for (const name of readdirSync(folder))
        if (!['pack', 'places'].includes(name)) rmSync(path.join(folder, name), { force: true });
    },
    count: () => ({ pages: used.size, kept: taken }),
  };
}
