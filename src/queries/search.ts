import type { Corpus } from '../domain/corpus.ts';
import { perEdition } from '../edition/per-edition.ts';
import { addressName, type SearchFiles } from '../search/files.ts';
import { searchFiles } from '../search/make-files.ts';
import { searchRecords } from '../search/records.ts';
import type { Desk } from './editions.ts';

const made = perEdition((corpus: Corpus, edition) =>
  searchFiles(searchRecords(corpus, edition), edition.locale),
);

/** The index of one language, made once for its page and for its files. */
export const searchFilesOf = ({ corpus, edition }: Desk): SearchFiles => made(corpus, edition);

/** The files of the index of one language, by the names that their addresses have. */
export const addressedFiles = (desk: Desk): { readonly name: string; readonly text: string }[] =>
  [...searchFilesOf(desk).files].map(([name, { version, text }]) => ({
    name: addressName(name, version),
    text,
  }));
