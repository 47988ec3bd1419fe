import MiniSearch from 'minisearch';
import { once } from '../client/once.ts';
import {
  fields,
  nameFile,
  readsNamesEarly,
  recordFile,
  shardFile,
  type Manifest,
  type NameFile,
  type ShardFile,
  type StoredRecord,
} from './files.ts';
import { createNames, type Names } from './names.ts';
import type { PagedKind } from '../kinds/kind.ts';
import { askedWords } from './words.ts';

/** Reads a file of the index by its name. */
export type ReadFile = (name: string) => Promise<unknown>;

/** A record that answers a question: its number, and how much it counts. */
interface Hit {
  readonly id: number;
  readonly score: number;
}

/** What answers a question, the best first. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** The terms that were found, by which words are marked. */
  readonly terms: ReadonlySet<string>;
  /** Words of names that were looked for beside what was typed, as they are written. */
  readonly near: readonly string[];
}

/** Looks for words in the files of one language, of which it reads as few as it can. */
export interface Engine {
  readonly ask: (text: string) => Promise<Answer>;
  readonly names: () => Promise<Names>;
  readonly record: (id: number) => Promise<StoredRecord | undefined>;
}

/** From how many letters a term also stands for the longer ones that it begins. */
const leastPrefix = 4;

/** Shards that one term may need: the longer terms that it begins may go far. */
const mostShards = 3;

/** Where fewer records have all of several words, those that lack one follow. */
const fewHits = 5;

const weightOf = { title: 4, text: 1 };

/** The kind of a record, by its number. */
export function kindOf({ starts }: Pick<Manifest, 'starts'>, id: number): PagedKind {
  const found = Object.entries(starts).findLast(([, start]) => start <= id);
  return (found?.[0] ?? 'article') as PagedKind;
}

/** The shards that may hold a term, or the longer ones that it begins. */
export function shardsFor(shards: readonly string[], term: string): number[] {
  const from = Math.max(
    0,
    shards.findLastIndex((first) => first <= term),
  );
  const until =
    term.length < leastPrefix
      ? from
      : shards.findLastIndex((first) => first <= term || first.startsWith(term));
  return [...shards.keys()].slice(from, until + 1).slice(0, mostShards);
}

/** MiniSearch's own form of an index, of the terms that were read so far. */
function indexOf(manifest: Manifest, read: Iterable<ShardFile>): MiniSearch {
  const documentIds: Record<number, number> = {};
  const fieldLength: Record<number, number[]> = {};
  const index = [...read].flat().map(([term, ...byField]) => {
    const data: Record<number, Record<number, number>> = {};
    byField.forEach((postings, field) => {
      if (postings.length === 0) return;
      const found: Record<number, number> = (data[field] = {});
      let id = 0;
      for (let at = 0; at < postings.length; at += 3) {
        id += postings[at] ?? 0;
        found[id] = postings[at + 1] ?? 1;
        documentIds[id] = id;
        (fieldLength[id] ??= fields.map(() => 1))[field] = postings[at + 2] ?? 1;
      }
    });
    return [term, data] as const;
  });
  return MiniSearch.loadJS(
    {
      documentCount: manifest.count,
      nextId: manifest.count,
      documentIds,
      fieldIds: Object.fromEntries(fields.map((name, id) => [name, id])),
      fieldLength,
      averageFieldLength: [...manifest.averages],
      storedFields: {},
      dirtCount: 0,
      index: index as never,
      serializationVersion: 2,
    },
    { fields: [...fields], tokenize: (text) => [text], processTerm: (term) => term },
  );
}

/** The words of a question that are looked for, once each, with their spellings. */
const askedTerms = (text: string, locale: string): (readonly string[])[] => [
  ...new Map(
    askedWords(text, locale)
      .filter(({ counts }) => counts)
      .map(({ terms }) => [terms[0], terms]),
  ).values(),
];

/** One word of a question in one record: how much it counts, and 1 where the title has it. */
interface Found {
  score: number;
  inTitle: number;
}

/** The records that have one word of a question, by their numbers. */
type FoundByRecord = Map<number, Found>;

/** One word of a question: its spellings, and where they are found. */
interface Word {
  readonly spellings: readonly string[];
  readonly found: FoundByRecord;
}

/** The best records first: those that have most words, then those in which they count most. */
function rank(manifest: Manifest, words: readonly Word[]): Hit[] {
  const total = new Map<number, { matched: number; inTitle: number; score: number }>();
  for (const { found } of words)
    for (const [id, { score, inTitle }] of found) {
      const sum = total.get(id) ?? { matched: 0, inTitle: 0, score: 0 };
      sum.matched += 1;
      sum.score += score;
      sum.inTitle += inTitle;
      total.set(id, sum);
    }
  const ranked = [...total]
    .map(([id, { matched, score, inTitle }]) => {
      const kind = kindOf(manifest, id);
      const isNamed = inTitle === words.length && (kind === 'actor' || kind === 'place');
      return { id, matched, score: score * manifest.weights[kind] * (isNamed ? 3 : 1) };
    })
    .sort((a, b) => b.matched - a.matched || b.score - a.score || a.id - b.id);
  const most = ranked[0]?.matched ?? 0;
  const isFew = ranked.filter(({ matched }) => matched === most).length < fewHits;
  const least = isFew && most > 2 ? most - 1 : most;
  return ranked.filter(({ matched }) => matched >= least);
}

/** Adds the records that have a term, or with less weight one that it begins, and these terms. */
function find(
  index: MiniSearch,
  term: string,
  into: FoundByRecord,
  terms: Set<string>,
  weight = 1,
  prefix = term.length >= leastPrefix,
): void {
  const results = index.search(term, {
    prefix,
    boost: weightOf,
    weights: { prefix: 0.3, fuzzy: 0 },
  });
  for (const { id, score, match } of results) {
    const record = into.get(id as number) ?? { score: 0, inTitle: 0 };
    record.score += score * weight;
    for (const [known, where] of Object.entries(match)) {
      terms.add(known);
      if (known === term && where.includes('title')) record.inTitle = 1;
    }
    into.set(id as number, record);
  }
}

/** The longest known term that begins a longer one: « enlevé » for « enlevée ». */
const beginning = (index: MiniSearch, term: string): string | undefined =>
  [1, 2, 3]
    .map((cut) => term.slice(0, -cut))
    .find((short) => short.length >= leastPrefix && index.search(short).length > 0);

/** Reads what terms need that was not read yet, and gives the index of all that was. */
type Load = (terms: readonly string[]) => Promise<MiniSearch>;

function createLoad(manifest: Manifest, read: ReadFile): Load {
  const shards = new Map<number, ShardFile>();
  let index = indexOf(manifest, []);
  return async (terms) => {
    const needed = new Set(terms.flatMap((term) => shardsFor(manifest.shards, term)));
    const missing = [...needed].filter((shard) => !shards.has(shard));
    const loaded = await Promise.all(missing.map((shard) => read(shardFile(shard))));
    missing.forEach((shard, at) => shards.set(shard, loaded[at] as ShardFile));
    if (missing.length) index = indexOf(manifest, shards.values());
    return index;
  };
}

/**
 * Looks for what words may have been meant for that are nowhere as they are typed: names but for a
 * letter, or a term that begins the word.
 *
 * @returns the words of names that were looked for, as they are written
 */
async function findMeant(
  load: Load,
  names: Names,
  words: readonly Word[],
  terms: Set<string>,
): Promise<Iterable<string>> {
  const meant = words.map((word) => ({
    ...word,
    near: new Map(word.spellings.flatMap((term) => names.near(term))),
  }));
  const index = await load(meant.flatMap(({ near }) => [...near.keys()]));
  for (const { spellings, found, near } of meant) {
    for (const term of near.keys()) find(index, term, found, terms, 0.8);
    const shorter = found.size === 0 && beginning(index, spellings[0] ?? '');
    if (shorter) find(index, shorter, found, terms, 0.6, false);
  }
  return new Set(meant.flatMap(({ near }) => [...near.values()]));
}

/** Makes the search of one language. */
export function createEngine(manifest: Manifest, read: ReadFile): Engine {
  const load = createLoad(manifest, read);
  const records = new Map<string, () => Promise<readonly StoredRecord[]>>();
  let known: Names | undefined;
  const names = once(
    async () => (known = createNames((await read(nameFile)) as NameFile, manifest.locale)),
  );
  return {
    names,
    ask: async (text) => {
      const asked = askedTerms(text, manifest.locale);
      if (readsNamesEarly(manifest)) await names().catch(() => undefined);
      // Where the names are here already, what a word may have been meant for is read with it.
      const likely = asked
        .flat()
        .flatMap((term) => known?.near(term) ?? [])
        .map(([term]) => term);
      const index = await load([...asked.flat(), ...likely]);
      const terms = new Set<string>();
      const words = asked.map((spellings): Word => {
        const found: FoundByRecord = new Map();
        for (const term of spellings) find(index, term, found, terms);
        return { spellings, found };
      });
      const unknown = words.filter(({ spellings }) => !spellings.some((term) => terms.has(term)));
      const near = unknown.length ? await findMeant(load, await names(), unknown, terms) : [];
      return { hits: rank(manifest, words), terms, near: [...near] };
    },
    record: async (id) => {
      const { file, place } = recordFile(manifest, id);
      const loadRecords =
        records.get(file) ?? once(() => read(file) as Promise<readonly StoredRecord[]>);
      records.set(file, loadRecords);
      return (await loadRecords())[place];
    },
  };
}
