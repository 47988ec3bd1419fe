/** How lines of a script run. */
export type Direction = 'ltr' | 'rtl';

/** The scripts that run from right to left (Unicode Bidirectional Algorithm), by ISO 15924. */
const leftward = new Set(
  `Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero
  Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa
  Todr Yezi`.split(/\s+/),
);

/** Tells how a language is written, by its BCP 47 tag: `ar` and `az-Arab` to the left, `ar-Latn` not. */
export const directionOf = (tag: string): Direction =>
  leftward.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';

const letter = /\p{L}/u;
const leftwardLetter =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Yezidi}]/u;

/** Tells how a text runs by its first letter; nothing of one without letters. */
export function directionOfText(text: string): Direction | undefined {
  const first = letter.exec(text)?.[0];
  if (first === undefined) return undefined;
  return leftwardLetter.test(first) ? 'rtl' : 'ltr';
}
