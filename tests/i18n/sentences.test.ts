import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/i18n/sentences.ts';

/** Cuts at `|`, which stands where a sentence should end. */
const cut = (marked: string, locale: string): string => {
  const text = marked.replaceAll('|', '');
  return sentencesOf(text, locale)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
};

describe('a French text is cut where its sentences end', () => {
  test.each([
    'Il part. |Elle reste ! |Et Ali ?',
    // Titles and ranks
    'Dr. Issa Koné dirige l’hôpital de Gao depuis 2010. |Il y vit.',
    'Ancien élève de St. Louis. |Il vit à Gao.',
    'Selon M. Le Drian et MM. Koné, Mme. Touré part. |Elle reste.',
    'Le col. Ali reste. |Le gén. Sadio part avec le cne. Koné et le lt.-col. Bah.',
    'Me. Touré plaide devant Mgr. Zerbo. |Le Pr. Koné écoute.',
    'Le lieut. Koné et le cmdt. Maïga partent. |Ils reviennent.',
    'Il franchit le col. |Puis il descend.',
    'Il court 5 m. |Ali aussi.',
    // Abbreviations
    'Des villes, p. ex. Bamako, c.-à-d. Gao, cf. Kidal. |Fin.',
    'Des villes, par ex. Bamako. |Il parle de son ex. |Elle aussi.',
    'Des armes, des vivres, etc. |Le Mali paie.',
    'Des armes, etc. pour Gao. |Fin.',
    'Selon l’art. 12, la p. 45, le vol. II et le chap. 3, n° 5. |Il aime l’art. |Puis il part.',
    'Le 9 sept. 2025, ils sont sept. |Ali part.',
    'Vers 300 av. J.-C. |Le Mali naît en 200 apr. J.-C. selon Koné.',
    'L’attente dure 5 min. |Ali part.',
    'Soit env. 3 000 hommes. |Fin.',
    'N.B. Le rapport manque. |P.-S. Ali l’a vu. |Fin.',
    // Initials
    'J. Peter Pham arrive. |J.-P. Koné et J. A. Diop aussi. |M. J. Le Pen part.',
    'Un vote à l’O.N.U. |Le Mali s’abstient.',
    'Le plan B. |Le gouvernement hésite.',
    'Le plan B. |Elle hésite.',
    // Quotations
    '« Il part. » |Puis Issa part.',
    '« Il part. », dit Ali. |Fin.',
    '« Il part ! » dit Ali. |Fin.',
    '« Quoi ? » demande Ali. |« Rien. » |Fin.',
    '«\u00A0Il part.\u00A0» |Puis Issa part.',
    '" Il part. " |Puis Issa part.',
    'Il dit : "Je pars." |"Moi aussi." |Fin.',
    '(Il part.) |Puis Issa part.',
    'Les vivres (riz, mil, etc.) |Le Mali paie.',
    '« Il part. »',
    // What is no end
    'Le taux est de 3.5. |Il monte à 4.',
    '1. Bamako reste calme. |2. Gao aussi.',
    'Qui part ? |Yahoo! se tait, selon site.ml. |Fin.',
    '',
    'Sans fin',
  ])('%s', (marked) => {
    expect(cut(marked, 'fr')).toBe(marked);
  });
});

describe('an English text is cut where its sentences end', () => {
  test.each([
    'Dr. Issa Koné runs the hospital. |He lives there.',
    'Mr. Koné met Gov. Smith, Sen. Doe, Rep. Roe and Gen. Bah. |They left.',
    'Col. Assimi Goïta met Lt. Col. Diarra. |Prof. Ba left.',
    'He told me. |Then he left.',
    'The U.S. Army left. |It flew to the U.S. |The army stayed in the U.S. after that.',
    'J. Peter Pham met R. Atallah. |Plan B. |The army waits.',
    'At 5 p.m. Monday they met. |At 6 a.m. |They left.',
    'Cities, e.g. Bamako, i.e. Gao vs. Kidal, etc. |They wait.',
    'N.B. The report is missing. |They wait.',
    'See No. 5, p. 12, vol. 3 and fig. II. |He said no. |Ali left.',
    'On Sept. 9, 2025, Barrick Gold Corp. |They paid Acme Inc. Mali.',
    'Koné et al. say so. |Fin.',
    'St. John left. |He lives in Ft. Worth, on Mt. Tabor.',
    'Sec. Rubio called. |He left.',
    '“He left.” |Then Issa left.',
    '“He left?” said Ali. |“Yes.”',
    'Martin Luther King Jr. |He left.',
  ])('%s', (marked) => {
    expect(cut(marked, 'en')).toBe(marked);
  });
});

test('texts of other scripts are cut as Unicode says', () => {
  expect(cut('قال نعم. |ثم ذهب؟ |نعم.', 'ar')).toBe('قال نعم. |ثم ذهب؟ |نعم.');
  expect(cut('Он ушёл. |Она осталась.', 'ru')).toBe('Он ушёл. |Она осталась.');
});

test('the sentences are the whole text', () => {
  const text = ' « Il part. »  Puis, le Dr. Koné. 1. Fin ';
  const found = sentencesOf(text, 'fr');
  expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});
