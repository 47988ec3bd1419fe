/** Folds a text for comparison: small letters, no accents, ligatures opened, straight apostrophes. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll(/[’ʼ]/g, "'")
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
