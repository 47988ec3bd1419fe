import { accessSync, constants, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { ContentFolders } from '../reading/content.ts';
import { variable, type Environment } from '../environment.ts';

/** Where a site is written, and how. */
export interface Target {
  /** The path from where the command runs, for the one who reads. */
  readonly name: string;
  /** The folder itself, whatever links lead to it; it need not be there yet. */
  readonly folder: string;
  /** Where builds of this target lock, prepare and keep: on the disk of the folder. */
  readonly work: string;
  /** Whether the folder stays and its files change, because it is a link, a mount or has a
   * parent that may not be written. */
  readonly staysInPlace: boolean;
}

/** Marks a site as made by a build, so that the next may replace it; the same in every build. */
export const mark = '.contours';
const markText = 'A build of Contours made this folder; the next one replaces all that is in it.\n';

/** In the folder of a target that stays in place: what is not of the site. */
const workInside = '.contours-build';

/** What a site folder may hold that no build made and none removes: a disk keeps its lost files. */
export const notOfTheSite: readonly string[] = [workInside, 'lost+found'];

/** Tells GitHub Pages to serve all files: Jekyll would leave out those below a name with “_”. */
const noJekyll = '.nojekyll';

/** Marks a folder as a site that a build made, and that no other program is to make anew. */
export function markSite(folder: string): void {
  writeFileSync(path.join(folder, mark), markText);
  writeFileSync(path.join(folder, noJekyll), '');
}

/** Tells whether a folder is a site that a build made. */
export const isMarked = (folder: string): boolean => existsSync(path.join(folder, mark));

/** Folders of the project in which no site is written, nor in the content. */
const sources = ['.cache', '.ci', '.config', '.git', 'node_modules', 'public', 'src', 'tests'];

/** The path without links, also of what is not there yet. */
function realPath(place: string): string {
  try {
    return realpathSync.native(place);
  } catch {
    const parent = path.dirname(place);
    return parent === place ? place : path.join(realPath(parent), path.basename(place));
  }
}

/** Tells whether a path is below a folder; `/a/bc` is not below `/a/b`. */
function isBelow(place: string, folder: string): boolean {
  const way = path.relative(folder, place);
  return way !== '' && way.split(path.sep)[0] !== '..' && !path.isAbsolute(way);
}

/** Tells whether a folder is mounted: on another disk than its parent, or bound there. */
function isMount(folder: string): boolean {
  if (statSync(folder).dev !== statSync(path.dirname(folder)).dev) return true;
  try {
    // The fifth word of a line of Linux is the mount point, in which a space is written \040.
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return lines.some((line) => {
      const point = line.split(' ')[4] ?? '';
      return folder === point.replaceAll(/\\(\d{3})/g, (_, code: string) => fromOctal(code));
    });
  } catch {
    return false;
  }
}

const fromOctal = (code: string): string => String.fromCharCode(Number.parseInt(code, 8));

function mayWriteIn(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a site must not be, hold or lie in, as a clause; `undefined` where it is safe. */
function dangerOf(folder: string, project: string, content: string): string | undefined {
  const guarded = [
    { what: 'the root folder', place: path.parse(folder).root, mayLieIn: true },
    { what: 'the home folder', place: homedir(), mayLieIn: true },
    { what: 'the project', place: project, mayLieIn: true },
    { what: 'the content', place: content, mayLieIn: false },
    ...sources.map((name) => ({
      what: `${name}/ of the project`,
      place: path.join(project, name),
      mayLieIn: false,
    })),
  ];
  for (const { what, place, mayLieIn } of guarded) {
    const real = realPath(place);
    if (folder === real) return `is ${what}`;
    if (isBelow(real, folder)) return `holds ${what}`;
    if (!mayLieIn && isBelow(folder, real)) return `lies in ${what}`;
  }
  return existsSync(path.join(folder, '.git')) ? 'holds a Git repository' : undefined;
}

/** Where the site goes: where `OUT_DIR` says, by default `dist`. */
export const outFolder = (environment: Environment = process.env): string =>
  path.resolve(variable(environment, 'OUT_DIR') ?? 'dist');

/**
 * Chooses where the site is written, after `OUT_DIR`, and how.
 *
 * @throws Error in words, where writing could lose something: where the folder is, holds or lies in
 * the sources or the content, is or holds the home folder or the project, or has files that no
 * build made
 */
export function chooseTarget(
  folders: ContentFolders,
  environment: Environment = process.env,
  project = process.cwd(),
): Target {
  const place = outFolder(environment);
  const named = variable(environment, 'OUT_DIR');
  const folder = realPath(place);
  const refuse = (why: string, remedy: string): never => {
    const subject = named === undefined ? 'The site goes to dist/' : `OUT_DIR is “${named}”`;
    throw new Error(`${subject}, which ${why}. ${remedy}`);
  };
  const danger = dangerOf(folder, realPath(project), folders.content);
  if (danger) refuse(danger, 'Let it name a folder for the site alone, such as dist.');

  const found = lstatSync(place, { throwIfNoEntry: false });
  const isThere = existsSync(folder);
  if (found && !isThere) refuse('is a link to nothing', 'Make the folder, or remove the link.');
  if (isThere && !statSync(folder).isDirectory())
    refuse('is a file', 'Remove it, or let OUT_DIR name a folder.');
  const isEmpty = !isThere || readdirSync(folder).every((name) => notOfTheSite.includes(name));
  if (!isEmpty && !isMarked(folder))
    refuse(
      'has files that no build of this site made',
      'Empty or remove it if they are not needed, or let OUT_DIR name another folder.',
    );
  const parent = path.dirname(folder);
  const staysInside = isThere && (isMount(folder) || !mayWriteIn(parent));
  return {
    name: path.relative(project, place) || place,
    folder,
    work: staysInside
      ? path.join(folder, workInside)
      : path.join(parent, `.${path.basename(folder)}-build`),
    staysInPlace: staysInside || found?.isSymbolicLink() === true,
  };
}
