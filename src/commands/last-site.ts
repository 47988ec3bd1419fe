import { createHash } from 'node:crypto';
import { existsSync, linkSync, lstatSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../domain/entries.ts';
import { isPublished } from '../domain/publication.ts';
import type { Content } from '../reading/content.ts';
import { keep, kept } from '../reading/kept.ts';
import { site } from '../site.ts';
import { isNews } from '../sitemaps/news.ts';
import { filesIn } from './files-in.ts';

/**
 * What of the content the clock shows: which articles are out, and which are news. In a language
 * without any, what would be dated by its articles is dated by the build.
 *
 * @param now instant in UTC (RFC 3339)
 */
export function shownByClock(entries: readonly Entry[], now: string): string {
  const out = entries.filter(
    (entry) => entry.collection === 'articles' && isPublished(entry, now),
  ) as Entry<'articles'>[];
  const states = out.map(({ file, published }) => [file, isNews(published, now)]);
  const isDatedByBuild = site.locales.some((locale) => !out.some((each) => each.locale === locale));
  return JSON.stringify([states, isDatedByBuild ? now : '']);
}

/** The bytes at a place: of a link to a folder, with the names, of all that is in there. */
const bytesAt = (place: string): (string | Buffer)[] =>
  statSync(place).isDirectory()
    ? filesIn(place).flatMap((file) => [`${file}\0`, ...bytesAt(path.join(place, file))])
    : [readFileSync(place)];

/** Names a site by all that it is made from, whatever made it. */
export function versionOfSite(
  program: string,
  { files, entries }: Pick<Content, 'files' | 'entries'>,
  now: string,
  publicFolder: string,
): string {
  const hash = createHash('sha256').update(program).update(shownByClock(entries, now));
  for (const { file, digest } of files.values()) hash.update(`${file}\0${digest ?? ''}\0`);
  if (existsSync(publicFolder)) for (const bytes of bytesAt(publicFolder)) hash.update(bytes);
  return hash.digest('hex');
}

/** What a build tells at its end. */
export interface Told {
  readonly pages: number;
  readonly cards: number;
  /** What cards lack, in words. */
  readonly letters: string;
}

interface LastSite {
  readonly version: string;
  readonly folder: string;
  readonly files: readonly (readonly [file: string, size: number, changed: number])[];
  /** What tells what each file holds, of those of which something does. */
  readonly keys: ReadonlyMap<string, string>;
  readonly told: Told;
}

type Seen = LastSite['files'][number];

/** A file with what changes when it does. */
function seen(folder: string, file: string): Seen {
  const { size, mtimeMs } = lstatSync(path.join(folder, file));
  return [file, size, mtimeMs];
}

const filesAsTheyAre = (folder: string): LastSite['files'] =>
  (existsSync(folder) ? filesIn(folder) : []).map((file) => seen(folder, file));

const fileIn = (home: string): string => path.join(home, 'site');

/** Of which shape what is remembered is. */
const shape = '2';

function lastIn(home: string, folder: string): LastSite | undefined {
  const last = kept(fileIn(home), shape) as LastSite | undefined;
  return last?.folder === folder ? last : undefined;
}

/** Remembers the site that a build has just put into a folder. */
export function rememberSite(
  home: string,
  folder: string,
  { version, keys, told }: Pick<LastSite, 'version' | 'keys' | 'told'>,
): void {
  const files = filesAsTheyAre(folder);
  keep(fileIn(home), shape, { version, folder, files, keys, told } satisfies LastSite);
}

/**
 * What the last build told, if the site that it put into a folder has this version and nobody has
 * changed a file of it since.
 */
export function siteAsItWas(home: string, folder: string, version: string): Told | undefined {
  const last = lastIn(home, folder);
  if (last?.version !== version) return undefined;
  const isSame = JSON.stringify(filesAsTheyAre(folder)) === JSON.stringify(last.files);
  return isSame ? last.told : undefined;
}

/** Has a file of the last site be one of the next as well, if it holds what a key says; tells whether. */
export type TakeOver = (file: string, key: string, folder: string) => boolean;

/**
 * Opens the site that the last build put into a folder, of which files may be taken over that nobody
 * has changed since. They are linked, which takes less than to write them: the last site goes when
 * the next has its place, and each file is then in one place again.
 */
export function openLastSite(home: string | undefined, folder: string): TakeOver {
  const last = home === undefined ? undefined : lastIn(home, folder);
  const files = new Map(last?.files.map((each) => [each[0], each]));
  let canLink = true;
  return (file, key, next) => {
    if (!canLink || last?.keys.get(file) !== key) return false;
    try {
      if (String(seen(folder, file)) !== String(files.get(file))) return false;
      linkSync(path.join(folder, file), path.join(next, file));
      return true;
    } catch (error) {
      // From one disk to another, and on some disks at all, nothing is linked.
      canLink = (error as NodeJS.ErrnoException).code === 'ENOENT';
      return false;
    }
  };
}
