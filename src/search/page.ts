import type { Plural } from '../client/sentence.ts';
import type { Manifest } from './files.ts';
import type { ParameterNames } from './facets.ts';
import type { PagedKind } from '../kinds/kind.ts';

/** What the search page tells its script. */
export interface SearchPage {
  readonly manifest: Manifest;
  /** The versions of the files of the index that are not of records. */
  readonly versions: string;
  /** What stands before and after the name of a file of the index, with its version. */
  readonly files: readonly [string, string];
  /** What stands before and after a slug in the address of an actor or a place. */
  readonly entries: Readonly<Record<'actor' | 'place', readonly [string, string]>>;
  readonly parameters: ParameterNames;
  /** How an address names the kinds. */
  readonly kinds: Readonly<Record<PagedKind, string>>;
  /** Sentences, `{n}` for a number, by plural category of the language. */
  readonly results: Plural;
  readonly suggested: Plural;
  readonly words: Readonly<
    Record<'searching' | 'near' | 'none' | 'noneChosen' | 'advice' | 'failed', string>
  >;
}

/** The kind that a value of an address names. */
export const kindOfValue = (
  { kinds }: Pick<SearchPage, 'kinds'>,
  value: string | undefined,
): PagedKind | undefined =>
  (Object.keys(kinds) as PagedKind[]).find((kind) => kinds[kind] === value);
