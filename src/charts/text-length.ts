/** Widths of letters in the widest of common fonts, as parts of the size of the text. */
const widths = [
  { letters: /[ijltfrI.,:;'’!|()\s-]/, width: 0.41 },
  { letters: /[mwMWŒœÆæ@%]/, width: 0.98 },
  { letters: /\p{Lu}/u, width: 0.77 },
] as const;
const usual = 0.635;

/** Estimates how long a line of text is at a size, in the units of the size; rather too much. */
export const textLength = (text: string, size: number): number =>
  size *
  Array.from(text.normalize('NFC')).reduce(
    (sum, letter) => sum + (widths.find(({ letters }) => letters.test(letter))?.width ?? usual),
    0,
  );
