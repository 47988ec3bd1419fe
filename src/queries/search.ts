import type { Corpus } from '../domain/corpus.ts';
import type { Locale } from '../settings.ts';
import { addressName, type SearchFiles } from '../search/files.ts';
import { searchFiles } from '../search/make-files.ts';
import { searchRecords } from '../search/records.ts';
import type { Desk } from './editions.ts';

const made = new WeakMap<Corpus, Map<Locale, SearchFiles>>();

/** The index of one language, made once for its page and for its files. */
export function searchFilesOf({ corpus, edition }: Desk): SearchFiles {
  const byLocale = made.get(corpus) ?? new Map<Locale, SearchFiles>();
  made.set(corpus, byLocale);
  const files =
    byLocale.get(edition.locale) ?? searchFiles(searchRecords(corpus, edition), edition.locale);
  byLocale.set(edition.locale, files);
  return files;
}

/** The files of the index of one language, by the names that their addresses have. */
export const addressedFiles = (desk: Desk): { readonly name: string; readonly text: string }[] =>
  [...searchFilesOf(desk).files].map(([name, { version, text }]) => ({
    name: addressName(name, version),
    text,
  }));
