import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { buildCorpus, type Corpus } from '../domain/corpus.ts';
import type { Article, Entry } from '../domain/entries.ts';
import { reportFaults } from '../domain/fault.ts';
import { isPublished } from '../domain/publication.ts';
import { buildInstant } from '../environment.ts';
import { getFaults } from './faults.ts';

/** Opens Astro's envelopes: everything that was read and is sound. */
async function entriesOf(): Promise<Entry[]> {
  const [articles, events, actors, places, sources] = await Promise.all([
    getCollection('articles'),
    getCollection('events'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('sources'),
  ]);
  return [
    ...articles.map(({ data }) => ({ ...data, collection: 'articles' as const })),
    ...events.map(({ data }) => ({ ...data, collection: 'events' as const })),
    ...actors.map(({ data }) => ({ ...data, collection: 'actors' as const })),
    ...places.map(({ data }) => ({ ...data, collection: 'places' as const })),
    ...sources.map(({ data }) => ({ ...data, collection: 'sources' as const })),
  ];
}

async function load(): Promise<Corpus> {
  const faults = await getFaults();
  if (faults.length) throw new Error(reportFaults(faults));
  const entries = await entriesOf();
  const now = buildInstant();
  return import.meta.env.DEV
    ? buildCorpus(entries, now)
    : buildCorpus(entries.filter((entry) => isPublished(entry, now)));
}

let corpus: Promise<Corpus> | undefined;

/**
 * Loads all that is published, once: the dev server runs this module anew when content is saved.
 *
 * @throws Error that lists every fault of the content
 */
export function getCorpus(): Promise<Corpus> {
  corpus ??= load();
  return corpus;
}

/** The Astro entry of an article, to be rendered. */
export async function entryOf({ locale, slug }: Article): Promise<CollectionEntry<'articles'>> {
  const entry = await getEntry('articles', `${locale}/${slug}`);
  if (!entry) throw new Error(`The article ${locale}/${slug} is not in its collection.`);
  return entry;
}

/** Makes what tells the text of an article, as it was rendered, from any other. */
export async function textVersions(): Promise<(article: Article) => string> {
  const entries = await getCollection('articles');
  const versions = new Map(entries.map(({ id, digest }) => [id, String(digest)]));
  return ({ locale, slug }) => versions.get(`${locale}/${slug}`) ?? '';
}
