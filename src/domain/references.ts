import { kindOf, kinds, type Collection } from '../kinds/kind.ts';
import { slugPattern } from '../schema/slug.ts';
import type { Locale } from '../settings.ts';
import type { Entry, Reading, TextLink } from './entries.ts';

/** One entry names another: from where, and by which slug. */
export interface Reference {
  readonly to: Collection;
  readonly slug: string;
  /** Key path in the frontmatter; absent for a link of the text. */
  readonly path?: readonly PropertyKey[];
  readonly link?: TextLink;
}

/** What a file names, be it an entry or not yet. */
export interface Naming {
  readonly collection: Collection;
  readonly locale: Locale;
  readonly file: string;
  readonly references: readonly Reference[];
}

const isBlock = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Finds the texts that stand at a pattern in what was written, with their key paths. */
function textsAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  above: readonly PropertyKey[] = [],
): { slug: string; path: readonly PropertyKey[] }[] {
  if (key === undefined) return typeof value === 'string' ? [{ slug: value, path: above }] : [];
  if (key === '*')
    return Array.isArray(value)
      ? value.flatMap((item: unknown, index) => textsAt(item, rest, [...above, index]))
      : [];
  return isBlock(value) ? textsAt(value[key], rest, [...above, key]) : [];
}

/**
 * Lists every other entry that a file names, in its frontmatter and then in its text. The
 * frontmatter may be as it was written, and not sound: what is no slug in it is passed over.
 */
export const referencesIn = (
  collection: Collection,
  frontmatter: unknown,
  { links }: Pick<Reading, 'links'>,
): Reference[] => [
  ...kinds[kindOf(collection)].references.flatMap(([to, ...path]) =>
    textsAt(frontmatter, path)
      .filter(({ slug }) => slugPattern.test(slug))
      .map((found) => ({ to, ...found })),
  ),
  ...links.flatMap((link): Reference[] =>
    link.scheme === 'date' ? [] : [{ to: kinds[link.scheme].collection, slug: link.target, link }],
  ),
];

/** Lists every other entry that an entry names, in its frontmatter and then in its text. */
export const referencesOf = (entry: Entry): Reference[] =>
  referencesIn(entry.collection, entry, entry.reading);

/** The slugs of a collection that an entry names, each once. */
export const slugsNamed = (entry: Entry, collection: Collection): string[] => [
  ...new Set(referencesOf(entry).flatMap(({ to, slug }) => (to === collection ? slug : []))),
];
