import type { PagedKind } from '../kinds/kind.ts';

/** What can be found, in the order in which an index numbers it. */
export const recordKinds = [
  'article',
  'event',
  'actor',
  'place',
  'source',
] as const satisfies PagedKind[];

export type RecordKind = PagedKind;
