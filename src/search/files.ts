import type { DateSegment } from '../i18n/date-words.ts';
import type { PagedKind } from '../kinds/kind.ts';
import type { SearchRecord } from './record.ts';

/** The fields of a record in which words are looked for. */
export const fields = ['title', 'text'] as const;

/** What the search page itself carries: enough to know which files a question needs. */
export interface Manifest {
  readonly locale: string;
  /** How many records there are; their numbers go by kind, then from the newest. */
  readonly count: number;
  /** The number of the first record of each kind, in the order of the kinds. */
  readonly starts: Readonly<Record<PagedKind, number>>;
  /** How many records of each kind share a file. */
  readonly together: Readonly<Record<PagedKind, number>>;
  /** How much a record of each kind counts beside those of others. */
  readonly weights: Readonly<Record<PagedKind, number>>;
  /** Years and how many records in a row have them, over all records; `0` for none. */
  readonly years: readonly (readonly [year: number, count: number])[];
  /** The mean number of words of each field. */
  readonly averages: readonly number[];
  /** Where each shard of terms begins, in as few letters as tell it from the one before. */
  readonly shards: readonly string[];
  /** How many characters the files have that are for all records. */
  readonly lengths: Readonly<Record<'names' | 'facets', number>>;
}

/**
 * Where a term is found in one field: for each record its number after the last one, how often,
 * and how many words the field has, about.
 */
export type Postings = readonly number[];

/** Some terms in a row, each with its postings in each field. */
export type ShardFile = readonly (readonly [term: string, ...fields: Postings[]])[];

/** A record as a result shows it. */
export interface StoredRecord {
  readonly href: string;
  readonly title: string;
  readonly lang?: string;
  readonly dir?: SearchRecord['dir'];
  readonly sort: string;
  readonly date?: readonly DateSegment[];
  readonly passages: readonly string[];
}

/** A name to suggest: of the actor or the place at this position among its kind. */
export type StoredName = readonly [
  slug: string,
  name: string,
  sort: string,
  mentions: number,
  ...others: string[],
];

/** The names of all actors and places, in the order of their records. */
export type NameFile = Readonly<Record<'actor' | 'place', readonly StoredName[]>>;

/** The actors and places of each record, by their positions among their kind. */
export type FacetFile = Readonly<Record<'actor' | 'place', readonly (readonly number[])[]>>;

/** The files of one language, by name. */
export interface SearchFiles {
  readonly manifest: Manifest;
  /** The versions of the files that are not of records, by their places. */
  readonly versions: string;
  readonly files: ReadonlyMap<string, { readonly version: string; readonly text: string }>;
}

/** How long a version is: enough for a file not to have one again while a cache knows it. */
export const versionLength = 5;

export const versionAt = (versions: string, place: number): string =>
  versions.slice(versionLength * place, versionLength * (place + 1));

/** What a file is called in its address, which changes with what it holds: no cache gives an older one. */
export const addressName = (name: string, version: string): string => `${name}.${version}`;

export const nameFile = 'names';

/** Tells whether the names are few enough to be read with the page, not when they are needed. */
export const readsNamesEarly = ({ lengths }: Pick<Manifest, 'lengths'>): boolean =>
  lengths.names < 30_000;

export const facetFile = 'facets';

/** The versions of the files of records, by their numbers: there are many, so that no page has them. */
export const versionFile = 'versions';

export const shardFile = (shard: number): string => `terms-${String(shard)}`;

/** The places of the files that are not of records: the shards, in order, and those for all records. */
export const placesOf = (shards: number): ReadonlyMap<string, number> =>
  new Map(
    [
      ...Array.from({ length: shards }, (_, shard) => shardFile(shard)),
      nameFile,
      facetFile,
      versionFile,
    ].map((name, place) => [name, place]),
  );

/** The number of a file of records; `undefined` for another. */
export const recordsNumber = (name: string): number | undefined => {
  const [, number] = /^records-(\d+)$/.exec(name) ?? [];
  return number === undefined ? undefined : Number(number);
};

/** The file that holds a record: those of a kind share files, and of several kinds none. */
export function recordFile(
  { starts, together, count }: Pick<Manifest, 'starts' | 'together' | 'count'>,
  id: number,
): { readonly file: string; readonly place: number } {
  const kinds = Object.keys(starts) as PagedKind[];
  let before = 0;
  for (const [at, kind] of kinds.entries()) {
    const next = kinds[at + 1];
    const [start, end, size] = [starts[kind], next ? starts[next] : count, together[kind]];
    if (id < end) {
      const number = before + Math.floor((id - start) / size);
      return { file: `records-${String(number)}`, place: (id - start) % size };
    }
    before += Math.ceil((end - start) / size);
  }
  throw new RangeError(`There is no record ${String(id)}.`);
}
