import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from './files-in.ts';
import { isMarked, mark, notOfTheSite, type Target } from './target.ts';

// Every step is one call that a kill comes before or after, and no step waits: a signal that can be
// heard is heard when the swap is done.

/** What builds keep in the folder of work of a target. */
const placesOf = ({ work }: Target) => ({
  /** The new site. Once exchanged, the old one. Never put back. */
  next: path.join(work, 'next'),
  /** The last site, whole, while it is moved away. */
  last: path.join(work, 'last'),
  /** The last site, once it is needed no more and is being removed. */
  gone: path.join(work, 'gone'),
  /** The new site, whole, while its files move in. */
  pouring: path.join(work, 'pouring'),
  /** The names of all its files. */
  list: path.join(work, 'files.json'),
});

const remove = (place: string): void => {
  rmSync(place, { recursive: true, force: true });
};

const isFolder = (place: string): boolean =>
  lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

/** The mark first, pages last: no page is there before what it shows. */
const inOrder = (files: readonly string[]): string[] => {
  const rank = (file: string) => (file === mark ? 0 : file.endsWith('.html') ? 2 : 1);
  return [...files].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
};

/** Makes the folder of a file, in the place of what is none. */
function makeRoom(folder: string, file: string): void {
  let at = folder;
  for (const name of file.split('/').slice(0, -1)) {
    at = path.join(at, name);
    if (isFolder(at)) continue;
    remove(at);
    mkdirSync(at);
  }
  const place = path.join(folder, file);
  if (isFolder(place)) remove(place);
}

/** Removes what is not of the site, and the folders that are then empty. */
function removeStale(folder: string, files: ReadonlySet<string>, below = ''): void {
  for (const item of readdirSync(path.join(folder, below), { withFileTypes: true })) {
    if (below === '' && notOfTheSite.includes(item.name)) continue;
    const name = path.posix.join(below, item.name);
    const place = path.join(folder, name);
    if (!item.isDirectory()) {
      if (!files.has(name)) remove(place);
      continue;
    }
    removeStale(folder, files, name);
    if (readdirSync(place).length === 0) rmdirSync(place);
  }
}

/** Moves the files of a whole site into the folder, one by one; may be begun again at any step. */
function pour(target: Target): void {
  const { pouring, list } = placesOf(target);
  const files = JSON.parse(readFileSync(list, 'utf8')) as string[];
  mkdirSync(target.folder, { recursive: true });
  for (const file of files) {
    const from = path.join(pouring, file);
    if (!existsSync(from)) continue;
    makeRoom(target.folder, file);
    renameSync(from, path.join(target.folder, file));
  }
  removeStale(target.folder, new Set(files));
  remove(pouring);
  remove(list);
}

/** Lets two folders change names in one step, where the system has a command for it (GNU coreutils
 * 9.5); tells whether they did. Node itself has none. */
function exchange(one: string, other: string): boolean {
  const before = statSync(one).ino;
  spawnSync('mv', ['--exchange', '--no-target-directory', one, other], { stdio: 'ignore' });
  return statSync(other).ino === before;
}

/** Puts the next folder in the place of the last; tells whether the last could be moved. */
function replace(target: Target): boolean {
  const { next, last } = placesOf(target);
  const { folder } = target;
  if (existsSync(folder)) {
    if (exchange(next, folder)) return true;
    try {
      renameSync(folder, last);
    } catch {
      return false;
    }
  }
  try {
    renameSync(next, folder);
  } catch (error) {
    if (existsSync(last)) renameSync(last, folder);
    throw error;
  }
  return true;
}

/** Removes what builds have left and no later one needs to mend with. */
export function discard(target: Target): void {
  const { next, last, gone, pouring, list } = placesOf(target);
  remove(next);
  remove(gone);
  if (!existsSync(pouring)) remove(list);
  if (!existsSync(last) || !isMarked(target.folder)) return;
  renameSync(last, gone);
  remove(gone);
}

/**
 * Mends what a killed build left: puts the last site back where it was moved away, moves in the
 * rest of one whose files had begun to move, and removes what is not needed. Only who holds the
 * lock may.
 */
export function mend(target: Target): void {
  const { last, pouring } = placesOf(target);
  if (existsSync(pouring)) pour(target);
  if (existsSync(last) && !isMarked(target.folder)) {
    // Something may have made the folder anew, for a site to come.
    if (existsSync(target.folder)) rmdirSync(target.folder);
    renameSync(last, target.folder);
  }
  discard(target);
}

/**
 * Brings a built site onto the disk of its target, beside the last one, where it is not seen yet.
 *
 * @throws Error of the system, such as ENOSPC; the last site is then as it was
 */
export async function prepare(target: Target, site: string): Promise<void> {
  const { next } = placesOf(target);
  try {
    renameSync(site, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(site, next, { recursive: true });
  }
}

/**
 * Puts the prepared site in the place of the last. A folder is exchanged in one step where the
 * system can, else by two renames, between which there is no site for some microseconds. Where the
 * folder must stay, its files are replaced one by one, each in one step.
 *
 * @throws Error of the system; the last site is then as it was, or is mended by the next build
 */
export function swap(target: Target): void {
  const { next, pouring, list } = placesOf(target);
  if (target.staysInPlace || !replace(target)) {
    writeFileSync(list, JSON.stringify(inOrder(filesIn(next))));
    renameSync(next, pouring);
    pour(target);
  }
  discard(target);
}
