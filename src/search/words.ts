import { apostrophes, fold } from '../domain/fold.ts';

/** A word of a text: where it stands, and the term by which it is found. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Words so common that no one looks for them alone, folded. */
const common: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  fr: new Set(
    'au aux avec ce ces cet cette comme dans de des du elle en est et eux il ils je la le les leur lui ma mais ne ni nous on ou par pas plus pour qu que qui sa se ses son sont sur un une vous y'.split(
      ' ',
    ),
  ),
  en: new Set(
    'an and are as at be but by for from had has have he her his in into is it its no not of on or she so than that the their them they this to was were which who with'.split(
      ' ',
    ),
  ),
};

/** Joins the forms of a word that differ at its end: « élections », « journaux », “killings”. */
function stem(word: string, locale: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (locale === 'fr') return word.replace(/(?<=.[^e])aux$/, 'al').replace(/[sx]$/, '');
  return word
    .replace(/(?<=.{2})ies$/, 'y')
    .replace(/(?<![us])s$/, '')
    .replace(/(?<=.{4})(?:ing|ed)$/, '');
}

/** What stands before an apostrophe and is no part of a name: « l’armée », « d’Ivoire ». */
const elided = new Set('l d n s c j m t qu lorsqu puisqu jusqu quoiqu quelqu presqu'.split(' '));

/** What stands after an apostrophe and is no part of a name: “Mali’s”, “don’t”. */
const clitics = new Set('s t d m ll re ve'.split(' '));

/** What may begin a name for all that: « N’Daw », « M’Bow », also written « Ndaw », « Mbow ». */
const prenasal = new Set(['n', 'm']);

const sign = `[${apostrophes}]`;
const letter = String.raw`\p{L}\p{M}*`;
const run = String.raw`[\p{L}\p{N}\p{M}\p{Cf}]+`;

/** Initials with their full stops (“U.S.”, “É.-U.”, “J. P.”), or a word with its apostrophes. */
const tokens = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}\p{M}.])(?<initials>${letter}(?:\.[-‐‑]?${letter})+(?![\p{L}\p{N}\p{M}])\.?`,
    String.raw`(?:${letter}\.[\s‐‑-]?)+${letter}\.)`,
    String.raw`${run}(?:${sign}(?!${letter}\.)${run})*`,
  ].join('|'),
  'gu',
);

const piece = new RegExp(String.raw`(?:(?!${sign})[\p{L}\p{N}\p{M}\p{Cf}])+`, 'gu');

/** A stretch of a text, folded, and where it stands. */
interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** It means something even where it is spelled as a common word: “U.N.”, “WHO”. */
  readonly isName: boolean;
}

/** A word of a text: what it is made of, and the names that this may spell together. */
interface Token {
  readonly pieces: readonly Piece[];
  /** All of them, where there are several. */
  readonly joined: readonly Piece[];
  /** With the letter before them that may begin the name. */
  readonly begun: readonly Piece[];
}

const join = (pieces: readonly Piece[]): Piece => ({
  word: pieces.map(({ word }) => word).join(''),
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
  isName: false,
});

function tokensOf(text: string): Token[] {
  // Where all is in capitals, they tell nothing.
  const hasCase = /\p{Ll}/u.test(text) || !/\s/.test(text.trim());
  return [...text.matchAll(tokens)].map(({ index, 0: found, groups }): Token => {
    const end = index + found.length;
    if (groups?.initials !== undefined) {
      const word = fold(found).replaceAll(/\P{L}/gu, '');
      return { pieces: [{ word, start: index, end, isName: true }], joined: [], begun: [] };
    }
    const all = [...found.matchAll(piece)].map(({ index: at, 0: part }) => ({
      word: fold(part),
      start: index + at,
      end: index + at + part.length,
      isName: hasCase && /^\p{Lu}{2,}$/u.test(part),
    }));
    const first = all.findIndex(({ word }, at) => at === all.length - 1 || !elided.has(word));
    const last = all.findLastIndex(({ word }, at) => at === first || !clitics.has(word));
    const pieces = all.slice(first, last + 1);
    const before = all[first - 1];
    return {
      pieces,
      joined: pieces.length > 1 ? [join(pieces)] : [],
      begun: before && prenasal.has(before.word) ? [join([before, ...pieces])] : [],
    };
  });
}

/** Tells whether a word is looked for: not an elided letter, nor one of the commonest. */
const counts = ({ word, isName }: Piece, locale: string): boolean =>
  (word.length > 1 || /\d/.test(word)) && (isName || !common[locale]?.has(word));

/**
 * The words of a text that are looked for, each with its place in it: « L’élection des maires » is
 * “election”, “maire”. Apostrophes and hyphens cut, so that « armée » is found in « l’armée » and
 * « unis » in « Etats-Unis »; but what apostrophes join in a name is also one word (“Ta’izz” is
 * “taizz” too), and initials are one with their full stops or without (“U.S.” is “us”).
 */
export const wordsOf = (text: string, locale: string): Word[] =>
  tokensOf(text).flatMap(({ pieces, joined, begun }) =>
    // « n’est » begins no name.
    [...pieces, ...joined, ...begun.filter(() => /^\p{Lu}/u.test(text.slice(pieces[0]?.start)))]
      .filter((piece) => counts(piece, locale))
      .map(({ word, start, end }) => ({ term: stem(word, locale), start, end })),
  );

/** The terms of a text, in order. */
export const termsOf = (text: string, locale: string): string[] =>
  wordsOf(text, locale).map(({ term }) => term);

/** A word of a question: one of its spellings is enough. */
export interface AskedWord {
  /** As they may be the beginning of a longer word. */
  readonly spellings: readonly string[];
  readonly terms: readonly string[];
  /** Another word beside it is not looked for without it. */
  readonly counts: boolean;
}

/** The words of a question, each with its other spellings: “N’Daw” or “Ndaw”. */
export const askedWords = (text: string, locale: string): AskedWord[] =>
  tokensOf(text).flatMap(({ pieces, joined, begun }): AskedWord[] => {
    const [whole, ...others] = [...(joined.length ? joined : pieces), ...begun];
    if (!whole || whole.word === '') return [];
    const spellings = [whole, ...others].map(({ word }) => word);
    return [
      {
        spellings,
        terms: [...new Set(spellings.map((word) => stem(word, locale)))],
        counts: counts(whole, locale),
      },
    ];
  });
