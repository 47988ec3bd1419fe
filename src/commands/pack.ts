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
import type { Memory } from '../remember.ts';

/** What builds have made, by its keys. */
export interface Pack extends Memory {
  /** Tells whether something is kept under a key, and keeps it for the next build. */
  readonly has: (key: string) => boolean;
  /** Has the next build find what was taken or kept since the pack was opened, and nothing else. */
  readonly close: () => void;
}

/** Where something lies in the pack. */
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

function readPart(pack: number, { offset, length, sum }: Place): Buffer | undefined {
  const part = Buffer.allocUnsafe(length);
  const isWhole = readSync(pack, part, 0, length, offset) === length;
  return isWhole && crc32(part) === sum ? part : undefined;
}

/**
 * Opens what builds keep in a folder: one file of all, to which what is new is added, because a file
 * of each would take longer to open than to write, and one that says where each is.
 *
 * @param anew takes nothing of it
 */
export function openPack(folder: string, anew: boolean): Pack {
  mkdirSync(folder, { recursive: true });
  const [packFile, placesFile] = [path.join(folder, 'pack'), path.join(folder, 'places')];
  const before = anew ? new Map<string, Place>() : readPlaces(placesFile);
  const pack = openSync(packFile, anew ? 'w+' : 'a+');
  let end = fstatSync(pack).size;
  const used = new Map<string, Place>();

  /** Writes a file beside and renames it, so that no build, killed or not, leaves half of it. */
  const replace = (file: string, write: (beside: string) => void): void => {
    write(`${file}.new`);
    renameSync(`${file}.new`, file);
  };

  /** Leaves out what is no longer used. */
  const repack = (): void => {
    let offset = 0;
    replace(packFile, (beside) => {
      const next = openSync(beside, 'w');
      for (const [key, place] of used) {
        const part = readPart(pack, place);
        if (part) appendFileSync(next, part);
        used.set(key, { ...place, offset });
        offset += part?.length ?? 0;
      }
      closeSync(next);
    });
  };

  const placeOf = (key: string): Place | undefined => used.get(key) ?? before.get(key);

  return {
    has: (key) => {
      const place = placeOf(key);
      if (place) used.set(key, place);
      return place !== undefined;
    },
    take: (key) => {
      const place = placeOf(key);
      const part = place && readPart(pack, place);
      if (part) used.set(key, place);
      return part;
    },
    keep: (key, bytes) => {
      appendFileSync(pack, bytes);
      used.set(key, { offset: end, length: bytes.length, sum: crc32(bytes) });
      end += bytes.length;
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
  };
}
