import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
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
  readonly folder: string;
  readonly files: readonly (readonly [file: string, size: number, changed: number])[];
  readonly told: Told;
}

/** The files of a site with what changes when they do. */
const filesAsTheyAre = (folder: string): LastSite['files'] =>
  (existsSync(folder) ? filesIn(folder) : []).map((file) => {
    const { size, mtimeMs } = lstatSync(path.join(folder, file));
    return [file, size, mtimeMs];
  });

const fileIn = (home: string): string => path.join(home, 'site');

/** Remembers the site that a build has just put into a folder, by its version. */
export function rememberSite(home: string, folder: string, version: string, told: Told): void {
  const files = filesAsTheyAre(folder);
  keep(fileIn(home), version, { folder, files, told } satisfies LastSite);
}

/**
 * What the last build told, if the site that it put into a folder has this version and nobody has
 * changed a file of it since.
 */
export function siteAsItWas(home: string, folder: string, version: string): Told | undefined {
  const last = kept(fileIn(home), version) as LastSite | undefined;
  if (last?.folder !== folder) return undefined;
  const isSame = JSON.stringify(filesAsTheyAre(folder)) === JSON.stringify(last.files);
  return isSame ? last.told : undefined;
}
