import type { Entry } from '../domain/entries.ts';
import { collectionNames, type Collection } from '../kinds/kind.ts';
import type { Content, ContentFile } from './content.ts';
import { readingVersion } from './kept.ts';

/** The collections of the content, and that of the faults found in it. */
export type Shelf = Collection | 'faults';

/** What Astro keeps of an entry; its collection is where it is kept. */
export type Stored<C extends Collection> = Omit<Entry<C>, 'collection'>;

/** An entry in the envelope of Astro. */
interface Item {
  readonly id: string;
  readonly data: Stored<Collection>;
  readonly filePath: string;
  /** What tells it, as this code read and rendered it, from any other. */
  readonly digest: string;
  readonly rendered?: { readonly html: string };
}

/** The items of each collection, by their ids. */
export type Store = ReadonlyMap<Shelf, ReadonlyMap<string, Item>>;

/** What an entry is called in its collection. */
export const idOf = (entry: Entry): string =>
  'locale' in entry ? `${entry.locale}/${entry.slug}` : entry.slug;

/** What tells a file, as this code reads and renders it, from any other. */
export const versionOfFile = ({ digest }: Pick<ContentFile, 'digest'>): string =>
  `${digest ?? ''} ${readingVersion()}`;

/**
 * Puts what was read where the pages look for it, as Astro would.
 *
 * @param render gives the HTML of a file that has a text
 */
export async function storeOf(
  content: Pick<Content, 'files'>,
  render: (file: ContentFile) => Promise<string>,
): Promise<Store> {
  const store = new Map<Shelf, Map<string, Item>>(
    [...collectionNames, 'faults' as const].map((shelf) => [shelf, new Map()]),
  );
  for (const file of content.files.values()) {
    if (!file.entry) continue;
    const { collection, ...data } = file.entry;
    const id = idOf(file.entry);
    const html = file.text ? await render(file) : undefined;
    store.get(collection)?.set(id, {
      id,
      data,
      filePath: file.file,
      digest: versionOfFile(file),
      ...(html !== undefined && { rendered: { html } }),
    });
  }
  return store;
}
