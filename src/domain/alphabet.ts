import { fold } from './fold.ts';

export interface Letter<T> {
  /** A capital without accent, or `#` for names that begin otherwise. */
  readonly letter: string;
  readonly items: readonly T[];
}

/** The letter under which an index files a name: `Économie` under E, `Œuvre` under O. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(fold(name))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** Sorts by name as the language does, accents folded. */
export function sortByName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  locale: string,
): T[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...items].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
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
