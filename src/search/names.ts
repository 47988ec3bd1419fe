import type { NameFile } from './files.ts';
import { askedWords, termsOf, wordsOf, type AskedWord } from './words.ts';

/**
 * Tells whether two words are the same but for one letter: added, missing, changed, or two letters
 * that have changed places.
 */
export function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [restOfShort, restOfLong] = [short.slice(start), long.slice(start)];
  if (short.length < long.length) return restOfShort === restOfLong.slice(1);
  const [first = '', second = ''] = restOfShort;
  return (
    restOfShort.slice(1) === restOfLong.slice(1) ||
    (restOfLong.startsWith(second + first) && restOfShort.slice(2) === restOfLong.slice(2))
  );
}

/** A word is long enough for a letter of it to be wrong. */
const leastNear = 4;

/** A word of the names: as it is looked for, and as it is written. */
type Spelling = readonly [term: string, written: string];

/** An actor or a place to suggest. */
export interface Suggestion {
  readonly kind: 'actor' | 'place';
  /** Its position among its kind. */
  readonly at: number;
  readonly slug: string;
  readonly name: string;
  readonly sort: string;
}

/** What tells whether a name is asked for whole. */
const wholeOf = (asked: readonly AskedWord[]): string =>
  asked
    .filter(({ counts }) => counts)
    .map(({ terms }) => terms[0])
    .join(' ');

interface Entry extends Suggestion {
  readonly mentions: number;
  readonly words: readonly string[];
  readonly whole: readonly string[];
}

/** The names of actors and places, in which words are looked for with a letter wrong. */
export interface Names {
  /** The actor or place at a position among its kind. */
  readonly at: (kind: 'actor' | 'place', position: number) => Suggestion | undefined;
  /** How a list names it: as it is called, and of which sort, where another is called so too. */
  readonly label: (kind: 'actor' | 'place', position: number) => string;
  /** The position of an actor or place among its kind, as a text; `-1` for one that is not there. */
  readonly position: (kind: 'actor' | 'place', slug: string) => string;
  /** The words of the names that a term may have been meant for. */
  readonly near: (term: string) => Spelling[];
  /** The names that what is being typed may begin, the likeliest first. */
  readonly suggest: (text: string, most: number) => Suggestion[];
}

/** How well some words answer what is typed: 3 the same, 2 its beginning, 1 but for a letter. */
const likeness = ({ spellings, terms, counts }: AskedWord, words: readonly string[]): number =>
  Math.max(
    0,
    ...words.map((word) => {
      if (counts && terms.includes(word)) return 3;
      if (spellings.some((typed) => word.startsWith(typed))) return 2;
      const isMeant = (typed: string) =>
        typed.length >= leastNear &&
        (isNear(typed, word) || isNear(typed, word.slice(0, typed.length)));
      return spellings.some(isMeant) ? 1 : 0;
    }),
  );

/** The names that what is being typed may begin, the likeliest first. */
function suggestOf(
  entries: readonly Entry[],
  locale: string,
  text: string,
  most: number,
): Suggestion[] {
  const typed = askedWords(text, locale).filter(({ spellings: [word = ''] }) => word.length > 1);
  const whole = wholeOf(typed);
  // The last word may be the beginning of another: « ma » of « Maïga ».
  const begun = typed.filter((word, at) => at === typed.length - 1 && !word.counts);
  const asked = typed.length === 1 ? typed : typed.filter(({ counts }) => counts);
  if (asked.length === 0) return [];
  return entries
    .map((entry) => {
      const scores = asked.map((word) => likeness(word, entry.words));
      const more = begun.map((word) => likeness(word, entry.words));
      const isWhole = entry.whole.includes(whole);
      const sum = [...scores, ...more].reduce((total, one) => total + one, isWhole ? 3 : 0);
      return { entry, score: scores.includes(0) ? 0 : sum };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.entry.mentions - a.entry.mentions)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Makes the names of a language ready to be looked for. */
export function createNames(file: NameFile, locale: string): Names {
  const spellings = new Map<string, string>();
  const entriesOf = (kind: 'actor' | 'place') =>
    file[kind].map(([slug, name, sort, mentions, ...others], at): Entry => {
      const all = [name, ...others];
      for (const text of all)
        for (const { term, start, end } of wordsOf(text, locale))
          if (!spellings.has(term)) spellings.set(term, text.slice(start, end));
      return {
        kind,
        at,
        slug,
        name,
        sort,
        mentions,
        words: [...new Set(all.flatMap((text) => termsOf(text, locale)))],
        whole: all.map((text) => wholeOf(askedWords(text, locale))),
      };
    });
  const entries = { actor: entriesOf('actor'), place: entriesOf('place') };
  return {
    at: (kind, position) => entries[kind][position],
    label: (kind, position) => {
      const entry = entries[kind][position];
      if (!entry) return '';
      const isAlone = entries[kind].filter(({ name }) => name === entry.name).length < 2;
      return isAlone ? entry.name : `${entry.name}, ${entry.sort}`;
    },
    position: (kind, slug) => String(entries[kind].findIndex((known) => known.slug === slug)),
    near: (term) =>
      term.length < leastNear
        ? []
        : [...spellings].filter(([known]) => known !== term && isNear(known, term)),
    suggest: (text, most) => suggestOf(Object.values(entries).flat(), locale, text, most),
  };
}
