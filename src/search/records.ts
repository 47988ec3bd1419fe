import type { Corpus } from '../domain/corpus.ts';
import type { Edition } from '../edition/edition.ts';
import { pagedKinds } from '../kinds/kind.ts';
import { table } from '../kinds/table.ts';
import type { SearchRecord } from './record.ts';

/** Makes the record of each page of one language: by kind, the newest first. */
export const searchRecords = (corpus: Corpus, edition: Edition): SearchRecord[] =>
  pagedKinds.flatMap((kind) => table[kind].records(corpus, edition));
