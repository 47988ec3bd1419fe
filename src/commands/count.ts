import { statSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../domain/entries.ts';
import { isPublished } from '../domain/publication.ts';
import { pathOf } from '../addresses/paths.ts';
import { site } from '../site.ts';

/** A page that the site must have, and the file of the content that it shows. */
export interface DuePage {
  readonly file: string;
  /** Without the base: `/en/events/2021-05-24-second-coup/`. */
  readonly path: string;
}

/**
 * Lists the page of each entry that is published at an instant in UTC (RFC 3339): of an article in
 * its language, of all else in each.
 */
export const duePages = (entries: readonly Entry[], now: string): DuePage[] =>
  entries.flatMap((entry) => {
    const { file, collection, slug } = entry;
    if (collection === 'pages' || !isPublished(entry, now)) return [];
    const locales = 'locale' in entry ? [entry.locale] : site.locales;
    return locales.map((locale) => ({
      file,
      path: pathOf({ to: 'entry', section: collection, slug }, locale),
    }));
  });

/** Those of the pages that are not in the folder of a built site, or are empty. */
export const missingPages = (due: readonly DuePage[], folder: string): DuePage[] =>
  due.filter(({ path: at }) => {
    const page = statSync(path.join(folder, at, 'index.html'), { throwIfNoEntry: false });
    return !page?.size;
  });

/** The files that an error of Astro is about: it names the file in its collection, or the page. */
const filesOf = (error: string, due: readonly DuePage[]): string[] => {
  const [, name] = /\b(?:reading|rendering) (.+?): /.exec(error) ?? [];
  if (name === undefined) return [];
  const about = due.filter(({ file, path }) => path === name || file.endsWith(`/${name}`));
  return [...new Set(about.map(({ file }) => file))];
};

/** Errors in words, without where the code was, and each once. */
function distinct(errors: readonly string[]): string[] {
  const plain = [...new Set(errors.map((error) => error.replaceAll(/\n +at .*/g, '').trim()))];
  return plain.filter((error) => !plain.some((other) => other !== error && other.includes(error)));
}

/** Writes as one text, with the files concerned, what keeps a build from being whole. */
export function reportLosses(
  errors: readonly string[],
  missing: readonly DuePage[],
  due: readonly DuePage[],
): string {
  const paragraphs = [
    ...distinct(errors).map((error) => [...filesOf(error, due), `  ${error}`].join('\n')),
    ...missing.map(({ file, path }) => `${file}\n  Its page ${path} was not built.`),
  ];
  return `${paragraphs.join('\n\n')}\n\nThe site is not whole, so the last one stays as it was. Mend what is named above, and build again.`;
}
