import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { buildCorpus, type Corpus } from '../domain/corpus.ts';
import type { Article, Entry } from '../domain/entries.ts';
import { reportFaults } from '../domain/fault.ts';
import { isPublished } from '../domain/publication.ts';
import type { WrittenTexts } from '../edition/edition.ts';
import { buildInstant } from '../environment.ts';
import { collectionNames, type Collection } from '../kinds/kind.ts';
import type { Locale } from '../settings.ts';
import { site } from '../site.ts';
import { getFaults } from './faults.ts';

/** Opens Astro's envelopes of a collection. */
const entriesOf = async (collection: Collection): Promise<Entry[]> =>
  (await getCollection(collection)).map(({ data }) => ({ ...data, collection }) as Entry);

async function load(): Promise<Corpus> {
  const faults = await getFaults();
  if (faults.length) throw new Error(reportFaults(faults));
  const entries = (await Promise.all(collectionNames.map(entriesOf))).flat();
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

/**
 * The texts that the newsroom writes of itself, rendered, by language and name. They are there
 * though other files have faults: the dev server needs them for the page of lost addresses.
 */
export async function getWritten(): Promise<Partial<Record<Locale, WrittenTexts>>> {
  const pages = await getCollection('pages');
  const textsIn = (tag: Locale): WrittenTexts =>
    Object.fromEntries(
      pages
        .filter(({ data }) => data.locale === tag)
        .map(({ data: { slug, title, summary }, rendered }) => [
          slug,
          { title, summary, html: rendered?.html ?? '' },
        ]),
    );
  return Object.fromEntries(site.locales.map((tag) => [tag, textsIn(tag)]));
}

/** Makes what tells the text of an article, as it was rendered, from any other. */
export async function textVersions(): Promise<(article: Article) => string> {
  const entries = await getCollection('articles');
  const versions = new Map(entries.map(({ id, digest }) => [id, String(digest)]));
  return ({ locale, slug }) => versions.get(`${locale}/${slug}`) ?? '';
}
