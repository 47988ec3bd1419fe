import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { checkEntries } from '../check/entries.ts';
import { buildCorpus, type Corpus } from '../domain/corpus.ts';
import type { Article, Entry, Reading } from '../domain/entries.ts';
import { reportFaults } from '../domain/fault.ts';
import { collections, type Collection } from '../schema/collections.ts';
import { isLocale } from '../site.ts';

/** Opens Astro's envelope: one plain object for what a file says, is called and names. */
function open({ collection, id, data, filePath, rendered }: CollectionEntry<Collection>): Entry {
  const [first = '', ...rest] = id.split('/');
  const { reading } = (rendered?.metadata?.frontmatter ?? {}) as {
    reading?: Reading;
  };
  return {
    ...(data as object),
    collection,
    slug: rest.at(-1) ?? first,
    file: filePath ?? id,
    reading: reading ?? { words: 0, passages: [], links: [], faults: [] },
    ...(isLocale(first) ? { locale: first } : {}),
  } as unknown as Entry;
}

async function load(): Promise<Corpus> {
  const names = Object.keys(collections) as Collection[];
  const loaded = await Promise.all(names.map((name) => getCollection(name)));
  const entries = loaded.flat().map((entry) => open(entry));
  const faults = checkEntries(entries);
  if (faults.length) throw new Error(reportFaults(faults));
  return buildCorpus(
    import.meta.env.DEV
      ? entries
      : entries.filter((entry) => entry.collection !== 'articles' || !entry.draft),
  );
}

let corpus: Promise<Corpus> | undefined;

/**
 * Loads all that is published, once a build; the dev server reads it anew for each page, so that
 * an editor sees what was just saved.
 *
 * @throws Error that lists every fault between entries
 */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return load();
  corpus ??= load();
  return corpus;
}

/** The Astro entry of an article, to be rendered. */
export async function entryOf({ locale, slug }: Article): Promise<CollectionEntry<'articles'>> {
  const entry = await getEntry('articles', `${locale}/${slug}`);
  if (!entry) throw new Error(`The article ${locale}/${slug} is not in its collection.`);
  return entry;
}
