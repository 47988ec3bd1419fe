import { closestMatch } from 'leven';
import { fold } from './fold.ts';

/** Makes an address segment of a text: `L’armée à Gao` gives `l-armee-a-gao`. */
export const slugify = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * Says which known names are nearest to a word by edit distance, as the remedy of a fault:
 * “did you mean …?” with up to two names, or `otherwise` where none is near.
 */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const candidates = new Set(known);
  const near: string[] = [];
  while (near.length < 2) {
    const match = closestMatch(word, [...candidates], {
      maxDistance: Math.ceil(word.length / 3),
    });
    if (match === undefined) break;
    candidates.delete(match);
    near.push(`“${match}”`);
  }
  return near.length ? `Did you mean ${near.join(' or ')}?` : otherwise;
}
