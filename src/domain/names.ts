import { closestMatch } from 'leven';
import { fold } from './fold.ts';

/** The words of a text, folded and joined by hyphens where some signs stand between them. */
const hyphenated = (text: string, signs: RegExp): string =>
  fold(text).replaceAll(signs, '-').replaceAll(/^-|-$/g, '');

/**
 * Makes the slug of a name, by which its file is addressed and named in references: `L’armée à Gao`
 * gives `l-armee-a-gao`, `Łódź` gives `lodz`. Letters of other scripts are left out.
 */
export const slugify = (name: string): string => hyphenated(name, /[^a-z0-9]+/g);

/** Makes the slug of what names a file by its path, its extension or its address: `places/gao.md`. */
export const slugMeant = (written: string): string =>
  slugify(
    written
      .replace(/[/\s]+$/, '')
      .replace(/^.*\//, '')
      .replace(/\.mdx?$/i, ''),
  ) || slugify(written);

/** Makes the address of a part of a page of its words, in whatever script: `ملخص-2025`. */
export const fragmentOf = (text: string): string => hyphenated(text, /[^\p{L}\p{N}]+/gu);

/**
 * Says why a Markdown file could not be named in a reference, by its name, and what to call it;
 * nothing for a name that makes a slug.
 */
export function refuseName(
  file: string,
): { readonly problem: string; readonly remedy: string } | undefined {
  const name = file.replace(/\.md$/, '');
  const foreign = [...new Set(fold(name).match(/(?![a-z0-9])[\p{L}\p{N}]/gu))];
  if (foreign.length)
    return {
      problem: `“${file}” has letters that no reference can spell: ${foreign.join(' ')}.`,
      remedy:
        'Name the file in Latin letters, such as “bamako.md”; what readers see is written in it, in any letters.',
    };
  if (slugify(name) === '')
    return {
      problem: `“${file}” makes no address.`,
      remedy: 'Name the file with small letters, digits and hyphens.',
    };
  return undefined;
}

/**
 * Says which known names are nearest to a word by edit distance, as the remedy of a fault:
 * “did you mean …?” with up to two names, or `otherwise` where none is near. The slug of the word
 * is nearer than any other; where none is near, the one that begins with the word is meant.
 */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const candidates = new Set(known);
  const slug = slugMeant(word);
  if (slug !== word && candidates.has(slug)) return `Did you mean “${slug}”?`;
  const near: string[] = [];
  while (near.length < 2) {
    const match = closestMatch(word, [...candidates], {
      maxDistance: Math.ceil(word.length / 3),
    });
    if (match === undefined) break;
    candidates.delete(match);
    near.push(`“${match}”`);
  }
  const longer = word.length > 2 ? [...candidates].filter((name) => name.startsWith(word)) : [];
  if (near.length === 0 && longer.length === 1) near.push(`“${longer.join('')}”`);
  return near.length ? `Did you mean ${near.join(' or ')}?` : otherwise;
}
