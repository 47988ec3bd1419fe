/** Stands for a stretch of text that is left as it is: code, an address, another language. */
export const opaque = '\uFFFC';

/** How a language is set: its outer and inner quotation marks, and where it changes spaces. */
interface Setting {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
  /** Where it changes spaces and dots. */
  readonly edits: RegExp;
}

const ellipsis = /\.{3}/u;

const editsAt = (...spaces: readonly RegExp[]): RegExp =>
  new RegExp([...spaces, ellipsis].map(({ source }) => source).join('|'), 'gu');

const narrow = '\u202F'; // narrow no-break space
const firm = '\u00A0'; // no-break space

/** The space between the day and the month of a date. */
function inDates(locale: string): RegExp {
  const months = (['long', 'short'] as const).flatMap((month) => {
    const names = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => names.format(Date.UTC(2024, index)));
  });
  const alternatives = months.map((month) => RegExp.escape(month)).join('|');
  return new RegExp(
    String.raw`(?<date>(?<=(?<![\p{L}\p{N}.,])(?:1er|\d{1,2}))\s(?=(?:${alternatives})(?![\p{L}\p{N}])))`,
    'u',
  );
}

const french: Setting = {
  outer: ['«', '»'],
  inner: ['“', '”'],
  edits: editsAt(
    /(?<=«)\s*/u, // « Ici
    /\s*(?=»)/u, // ici »
    /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}…%\uFFFC])\s*(?=[;!?]+(?![\p{L}\p{N}/=]))/u, // quoi ?
    /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}…%\uFFFC])\s*(?=:(?:\s|$))/u, // ceci : cela
    /(?<=\d)\s*(?=%)/u, // 278 %
    /(?<=(?<![\d.,])\d{1,3}(?:\s\d{3})*)\s(?=\d{3}(?!\d))/u, // 370 000
    inDates('fr'), // 9 juillet
  ),
};

const english: Setting = {
  outer: ['“', '”'],
  inner: ['‘', '’'],
  edits: editsAt(inDates('en')),
};

const settings: Readonly<Partial<Record<string, Setting>>> = {
  fr: french,
  en: english,
};

const opensAfter = /^$|[\s([{«“‘—–/-]/u;
const isWord = /[\p{L}\p{N}\uFFFC]/u;

const closingOf: Readonly<Partial<Record<string, string>>> = {
  '«': '»',
  '“': '”',
};

/** Curls straight quotation marks and apostrophes; the text keeps its length. */
function curl(text: string, { outer, inner }: Setting): string {
  const awaited: string[] = []; // the closing marks of the quotations that are open
  let index = 0;
  return Array.from(text, (char) => {
    const before = text.charAt(index - 1);
    index += char.length;
    const after = text.charAt(index);
    const closing = closingOf[char];
    if (closing !== undefined) awaited.push(closing);
    else if (char === awaited.at(-1)) awaited.pop();
    else if (char === "'") {
      if (/\d/.test(before)) return char; // minutes, feet
      const quotes = inner[0] === '‘' && opensAfter.test(before);
      return quotes && /^[^']*[^\s']'(?!\p{L})/u.test(text.slice(index)) ? '‘' : '’';
    } else if (char === '"') {
      const opens = opensAfter.test(before);
      if (awaited.length > 0 && !isWord.test(after)) return awaited.pop() ?? char;
      if (!opens) return char; // seconds, inches
      const [opening, closed] = awaited.length % 2 === 0 ? outer : inner;
      awaited.push(closed);
      return opening;
    }
    return char;
  }).join('');
}

/**
 * Sets a text that stands across several runs (the text nodes of a paragraph) by the rules of its
 * language: French gets U+202F before ; ! ? % and inside « », U+00A0 before a colon, « » and “ ”
 * for straight quotation marks and ’ for the apostrophe; English gets “ ”, ‘ ’ and ’; both U+00A0
 * between the day and the month of a date. Runs that hold `opaque` are seen as a word and kept.
 * Returns as many runs as it is given.
 */
export function typesetRuns(runs: readonly string[], language: string): string[] {
  const setting = settings[language];
  if (!setting) return [...runs];
  const text = curl(runs.join(''), setting);
  const owners = runs.flatMap((run, index) => Array<number>(run.length).fill(index));
  const set = runs.map(() => '');
  const add = (owner = 0, written: string) => {
    set[owner] = (set[owner] ?? '') + written;
  };
  let done = 0;
  let edited = -1;
  const copyTo = (end: number) => {
    for (; done < end; done += 1) add(owners[done], text.charAt(done));
  };
  for (const { 0: found, index, groups } of text.matchAll(setting.edits)) {
    if (found === '' && index === edited) continue; // the same place, seen by two rules
    copyTo(index);
    const end = index + found.length;
    const after = text.charAt(end);
    // A space goes to the run of the mark that asks for it.
    const owner =
      owners[text.charAt(index - 1) === '«' ? index - 1 : Math.min(end, text.length - 1)];
    const space = after === ':' || groups?.date !== undefined ? firm : narrow;
    add(owner, found === '...' ? '…' : space);
    done = edited = end;
  }
  copyTo(text.length);
  return set;
}

// Names and titles stand on many pages.
const known = new Map<string, string>();

/** Sets one text by the rules of its language; a language without rules is left as it is. */
export function typeset(text: string, language: string): string {
  const key = `${language} ${text}`;
  const set = known.get(key) ?? typesetRuns([text], language)[0] ?? '';
  known.set(key, set);
  return set;
}
