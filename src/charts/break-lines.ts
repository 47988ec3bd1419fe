const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters of a text; of letters of Latin, none of which joins another, sooner. */
const charactersOf = (text: string): string[] =>
  /^[ -\u02ff\u2010-\u2027]*$/.test(text)
    ? text.split('')
    : [...graphemes.segment(text)].map(({ segment }) => segment);

/** Cuts a word that is longer than a line. */
function piecesOf(word: string, limit: number): string[] {
  const characters = charactersOf(word);
  return Array.from({ length: Math.max(1, Math.ceil(characters.length / limit)) }, (_, index) =>
    characters.slice(index * limit, (index + 1) * limit).join(''),
  );
}

function fill(words: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && charactersOf(`${last} ${word}`).length <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text at its spaces into as few lines as hold it, as even as they can be. */
export function breakLines(text: string, limit: number): string[] {
  const words = text.split(' ').flatMap((word) => piecesOf(word, limit));
  const longest = Math.max(...words.map((word) => charactersOf(word).length));
  let best = fill(words, limit);
  for (let narrower = limit - 1; narrower >= longest; narrower -= 1) {
    const lines = fill(words, narrower);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}
