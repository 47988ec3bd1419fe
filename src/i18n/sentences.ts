/** A stretch of a text, by its positions. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Abbreviations that a name or a word follows, whatever it is: « le Dr. Le Bris », “cf. Kidal”. */
const before = setOf(
  `dr dre drs mgr mme mmes mlle mlles prof prs gén lt lcl lieut cdt cmdt cne capt cpt cmdr maj adj adm sgt brig
  amb sén gouv prés insp supt ing ste sts sté ets bd cf vs v approx env viz c.-à-d i.e e.g
  n.b p.s p.-s q.v s.a s.l`,
);

/** The same, but they are words of their own in small letters: “Gov. Koné”, “Me. Touré”. */
const beforeInCapitals = setOf(
  'M MM Me Mes Pr Mr Mrs Ms Mx Messrs Msgr Rev Hon Fr Sen Sec Rep Gov Pres Gal Lieut Sr Sra Atty Mt Ft',
);

/** Abbreviations at which a sentence may end or not; what follows tells. */
const either = setOf(
  `col gen cap st jr sr al av apr ed eds éd inc ltd corp co cie bros ave blvd dept dép univ a.m p.m
  ph.d cit ibid`,
);

/** Abbreviations at which a sentence ends where a capital follows: « etc. Le Mali ». */
const last = setOf('etc suiv sq min h km kg ha hab');

/** Abbreviations of what a number follows: « art. 12 », « chap. IV », “Sept. 9”. */
const numbered = setOf(
  `n nº n° art al p pp vol ch chap fig tab réf ref § sect t tome alin v vv l tél tel col
  janv jan févr fév feb mar avr apr jun juil jul aug sept sep oct nov déc dec`,
);
const numberedInCapitals = setOf('No Nos');

/** Words with which sentences open, and names do not. */
const openers = setOf(
  `le la les l un une des du de d au aux à ce cet cette ces c il elle ils elles on je j nous vous
  mais et ou puis car or donc ainsi alors après avant pour par dans en sur sous sans avec chez
  s si son sa ses leur leurs notre nos selon depuis lors lorsque quand comme cependant toutefois
  pourtant enfin ensuite aucun aucune tout tous toute toutes certains plusieurs qu que qui quel
  quelle pourquoi comment où quoi ni ne n rien personne malgré contre entre
  the a an he she it they we i you this that these those his her its their our my there here but
  and so then at by for from to after before when while as if however yet still now since
  according no not what who why how where both each every some many most few all none
  with without during over among between nobody nothing`,
);

/** Of those, the ones that are a part of names too: « Le Drian », « La Rochelle », “De Gaulle”. */
const particles = setOf('le la les l du de des d');

const word = String.raw`\p{L}[\p{L}\p{M}]*`;

const opening = new RegExp(
  String.raw`^["“«‘(\s]*(?<first>${word})(?:\.|['’\s]+(?<second>${word}))?`,
  'u',
);

/** Abbreviations after which the name of a person may stand: « le col. Le Bris », “J.-P. La Salle”. */
const ofPersons = /^(?:col|gen|cap|st|\p{L}|(?!j\.-c)\p{L}\.-\p{L})$/u;

/** Tells whether what follows an abbreviation opens a sentence, and is no name or number. */
function opensSentence(next: string, abbreviation: string): boolean {
  const { 0: found = '', groups } = opening.exec(next) ?? {};
  const { first = '', second = '' } = groups ?? {};
  const isCapital = (text: string) => /^\p{Lu}/u.test(text);
  const folded = first.toLowerCase();
  // “J. A. Koné” goes on with another initial.
  if (!isCapital(first) || !openers.has(folded) || found.endsWith('.')) return false;
  return !(ofPersons.test(abbreviation) && particles.has(folded) && isCapital(second));
}

const closers = '"»›”’)\\]';

/** The word that a full stop follows at the end of a text, with the full stops inside it. */
const lastWord = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?<written>[\p{L}\p{M}º°§]+(?:[.-]+[\p{L}\p{M}]+)*)\.[\s${closers}]*$`,
  'u',
);

/** Tells whether the full stop at the end of a text shortens its last word, and ends nothing. */
function shortens(text: string, next: string): boolean {
  // The number of a point, not a sentence: “1. Bamako”.
  if (/^\s*(?:\p{N}{1,3}|\p{Ll})[.)]\s*$/u.test(text)) return true;
  const written = lastWord.exec(text)?.groups?.written ?? '';
  const small = written.toLowerCase();
  const isOf = (words: ReadonlySet<string>, spelled = small) =>
    words.has(spelled) || words.has(spelled.split('-').at(-1) ?? '');
  if (
    (isOf(numbered) || numberedInCapitals.has(written)) &&
    /^(?:\p{N}|[IVXLC]+(?!\p{L}))/u.test(next)
  )
    return true;
  if (isOf(before) || beforeInCapitals.has(written)) return true;
  if (small === 'ex') return /(?<!\p{L})p(?:ar|\.)\s*ex\.\s*$/iu.test(text);
  if (isOf(last)) return !/^["“«‘(\s]*\p{Lu}/u.test(next);
  const isInitials = /^\p{Lu}\p{M}*(?:[.-]+\p{Lu}\p{M}*)*$/u.test(written);
  return (isInitials || isOf(either)) && !opensSentence(next, small);
}

/** Closing marks that a space parts from the sentence that they close: « Il part. » */
const apart = new RegExp(String.raw`^[${closers}]+(?=[\s,;:.!?…]|$)[\s]*`, 'u');

/** How much of what follows a sentence still belongs to it. */
function closing(sentence: string, next: string): number {
  const [found = ''] = apart.exec(next) ?? [];
  // A straight mark closes only what one has opened.
  const isOpen = () => (sentence.match(/"/g)?.length ?? 0) % 2 === 1;
  return found.startsWith('"') && !isOpen() ? 0 : found.length;
}

/** How many signs before a cut may say that it is none. */
const longestWords = 100;

/**
 * Cuts a text into its sentences, each with the spaces after it, as the language does
 * (Unicode UAX 29), but not after abbreviations, titles and initials (“Dr.”, « p. ex. », “U.S.”),
 * before the mark that closes a quotation, nor where the text goes on in small letters.
 */
export function sentencesOf(text: string, locale: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { index, segment } of new Intl.Segmenter(locale, {
    granularity: 'sentence',
  }).segment(text)) {
    const cut = index + segment.length;
    const end = cut + closing(text.slice(start, cut), text.slice(cut));
    const next = text.slice(end);
    // What closes a quotation may have been counted to the sentence before it.
    if (cut <= start || next === '') continue;
    const lastWords = text.slice(Math.max(start, end - longestWords), end);
    if (/^[\p{Ll},;:.!?…]/u.test(next) || shortens(lastWords, next)) continue;
    sentences.push({ start, end });
    start = end;
  }
  return start < text.length ? [...sentences, { start, end: text.length }] : sentences;
}

/** About what three lines under a title hold, in characters. */
const mostText = 128;

/** The first sentence of a text, cut after a word where it is long. */
export function firstSentence(text: string, locale: string): string {
  const sentence = text.slice(0, sentencesOf(text, locale)[0]?.end).trim();
  if (sentence.length <= mostText) return sentence;
  return `${sentence.slice(0, mostText).replace(/[\s,;:]+\S*$/, '')}…`;
}
