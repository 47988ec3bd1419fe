import { fold } from './fold.ts';

export interface Letter<T> {
  /** A capital without accent, or `#` for names that begin otherwise. */
  readonly letter: string;
  readonly items: readonly T[];
}

/** A name from its first letter or digit on, folded: by what an index files and orders it. */
const keyOf = (name: string): string => fold(name).replace(/^[^\p{L}\p{N}]+/u, '');

/** The letter under which an index files a name: `Économie` under E, `Œuvre` under O. */
export function letterOf(name: string): string {
  const first = /^./u.exec(keyOf(name))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/**
 * Sorts by name as the language does, each where its letter stands in an index: `Łódź` among the
 * L, `ʿAbd` and `« Azawad »` among the A.
 */
export function sortByName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  locale: string,
): T[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return items
    .map((item) => ({ item, name: nameOf(item), key: keyOf(nameOf(item)) }))
    .sort((a, b) => collator.compare(a.key, b.key) || collator.compare(a.name, b.name))
    .map(({ item }) => item);
}

/** Groups items, already sorted by name, under their letters. */
export function groupByLetter<T>(items: readonly T[], nameOf: (item: T) => string): Letter<T>[] {
  const letters = new Map<string, T[]>();
  for (const item of items) {
    const letter = letterOf(nameOf(item));
    const group = letters.get(letter);
    if (group) group.push(item);
    else letters.set(letter, [item]);
  }
  return [...letters].map(([letter, items]) => ({ letter, items }));
}
