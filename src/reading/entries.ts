import path from 'node:path';
import { writtenPages } from '../addresses/pages.ts';
import { suggest } from '../domain/names.ts';
import type { Entry } from '../domain/entries.ts';
import type { Fault } from '../domain/fault.ts';
import { findFaults } from '../domain/faults.ts';
import type { Naming } from '../domain/references.ts';
import { isFilePath, pageOf } from '../addresses/paths.ts';
import { kindOf, kinds, type Collection } from '../kinds/kind.ts';

/** Makes the test of whether a path, without the base, is a page or a file that the site makes. */
function liveIn(
  entries: readonly Entry[],
  publicFiles: readonly string[],
): (path: string) => boolean {
  const keyOf = (collection: Collection, slug: string, locale: string) =>
    kinds[kindOf(collection)].isPerLanguage
      ? `${collection}/${locale}/${slug}`
      : `${collection}/${slug}`;
  const slugs = new Set(
    entries.map((entry) =>
      keyOf(entry.collection, entry.slug, 'locale' in entry ? entry.locale : ''),
    ),
  );
  const files = new Set(publicFiles.map((file) => `/${file}`.toLowerCase()));
  return (path) => {
    // A folder cannot have the name of a file, nor lie in one.
    const parts = path.split('/').filter(Boolean);
    const isUnderFile = parts.some((_, index) => {
      const above = `/${parts.slice(0, index + 1).join('/')}`;
      return isFilePath(above) || files.has(above.toLowerCase());
    });
    if (isUnderFile) return true;
    const found = pageOf(path);
    if (found?.page.to !== 'entry') return found !== undefined;
    const { section, slug } = found.page;
    return slugs.has(keyOf(section, slug.toLowerCase(), found.locale));
  };
}

/** The pictures that articles name and that are not there. */
function missingPictures(entries: readonly Entry[], publicFiles: readonly string[]): Fault[] {
  const files = new Set(publicFiles);
  return entries.flatMap((entry) =>
    entry.collection === 'articles' &&
    entry.image &&
    !files.has(path.posix.join('/', entry.image.src).slice(1))
      ? [
          {
            file: entry.file,
            path: ['image', 'src'],
            problem: `There is no file “${entry.image.src}” in public/.`,
            remedy: 'Put the picture there, or correct the path.',
          },
        ]
      : [],
  );
}

/** Texts of the newsroom on itself that the site has no page for. */
const needlessPages = (entries: readonly Entry[]): Fault[] =>
  entries.flatMap(({ collection, slug, file }) =>
    collection === 'pages' && !(writtenPages as readonly string[]).includes(slug)
      ? [
          {
            file,
            problem: `The site has no page “${slug}” that a newsroom writes.`,
            remedy: suggest(
              slug,
              writtenPages,
              `Name the file ${writtenPages.map((name) => `${name}.md`).join(' or ')}.`,
            ),
          },
        ]
      : [],
  );

/**
 * Finds every fault between entries, knowing which addresses the site uses
 * and the instant `now` of the build, in UTC (RFC 3339); `broken` are the
 * files, as `shelf/slug`, that could not be read, `named` what they name all the same, and `publicFiles` the
 * files that are copied as they are.
 */
export const checkEntries = (
  entries: readonly Entry[],
  now: string,
  broken: ReadonlySet<string> = new Set(),
  named: readonly Naming[] = [],
  publicFiles: readonly string[] = [],
): Fault[] => [
  ...needlessPages(entries),
  ...missingPictures(entries, publicFiles),
  ...findFaults(entries, liveIn(entries, publicFiles), now, broken, named),
];
