import { fold } from '../domain/fold.ts';

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

/** Tells whether a folded word is looked for: not an elided letter, nor one of the commonest. */
const counts = (word: string, locale: string): boolean =>
  (word.length > 1 || /\d/.test(word)) && !common[locale]?.has(word);

/**
 * The terms of a text, in order: « L’élection des maires » is “election”, “maire”. An apostrophe
 * and a hyphen cut, so that « armée » is found in « l’armée » and « unis » in « Etats-Unis ».
 */
export const termsOf = (text: string, locale: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => counts(word, locale))
    .map((word) => stem(word, locale));

/** The words of a text that are looked for, each with its place in it. */
export const wordsOf = (text: string, locale: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ index, 0: word }) =>
    termsOf(word, locale).map((term) => ({ term, start: index, end: index + word.length })),
  );
