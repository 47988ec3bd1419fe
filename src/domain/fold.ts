/**
 * Letters that Unicode does not decompose, after what they are compared as: the orthographies of
 * Europe, Africa, the Caucasus and Vietnam, transliterations, and the forms of one letter in
 * Arabic, Greek and Hebrew.
 */
const table = `a:ɑəǝⱥ ae:æ b:ƀɓƃꞗ c:ƈȼꞓ d:đðɖɗƌꟈ dz:ʣ e:ɛɇ f:ƒꞙ g:ɠɣǥꞡ h:ħⱨɦꜧ i:ıɩɨ j:ȷɉʝ k:ƙĸⱪꝁꞣ
l:łƚɫⱡɬꝉ n:ŋɲƞɳꞑꞥ o:øɔɵꝋ oe:œ ou:ȣ p:ƥᵽꝑ q:ɋꝗ r:ɍɽꞧ s:ʃʂꞩƨȿ ss:ß t:ŧƭʈⱦꞇ th:þꝥ u:ʉʊɯ
v:ʋⱱʌ w:ƿⱳ y:ƴɏ z:ƶʒʐȥⱬ σ:ς ا:ٱ ه:ةہھۀ ي:ىی ك:ک כ:ך מ:ם נ:ן פ:ף צ:ץ`;

/** The signs that are written for an apostrophe, an ʿayn, a hamza or a glottal stop. */
export const apostrophes = "'’‘‛`´′ʹʻʼʽʾʿˀˁˈˊˋꞌʔʕ՚׳＇";

const letters = new Map(
  table.split(/\s+/).flatMap((group) => {
    const [base = '', others = ''] = group.split(':');
    return Array.from(others, (letter) => [letter, base] as const);
  }),
);
for (const sign of apostrophes) letters.set(sign, "'");

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The value of a digit of any script; the ten of a script follow one another. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

/**
 * Folds a text for comparison: small letters without accents, ligatures and letters with a stroke
 * opened (`Łódź` is `lodz`, `Þór` is `thor`), digits of 0 to 9, one apostrophe for all that stand
 * for one, and nothing that is not seen (`\p{Cf}`: soft hyphens, marks of direction).
 */
export const fold = (text: string): string =>
  text
    // U+00B4 would decompose to a space and an accent.
    .replaceAll(/[`´]/g, "'")
    .normalize('NFKD')
    .toLowerCase()
    // U+0640 only makes an Arabic word longer.
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replaceAll(/[\u0080-\u{10FFFF}]/gu, (sign) =>
      /\p{Nd}/u.test(sign) ? digitOf(sign) : (letters.get(sign) ?? sign),
    );

const initials =
  /(?<![\p{L}\p{N}.])(?:\p{L}(?:\.-?\p{L})+(?![\p{L}\p{N}])|(?:\p{L}\.[\s-]?)+\p{L}(?=\.))\.?/gu;

/**
 * Folds a text for looking for a part of a word in it: as `fold`, but without apostrophes, and
 * with initials joined (`U.S.` is `us`, `Taʿizz` is `taizz`).
 */
export const foldLoosely = (text: string): string =>
  fold(text)
    .replaceAll(initials, (found) => found.replaceAll(/[^\p{L}]/gu, ''))
    .replaceAll("'", '');
