import { digest } from '../domain/digest.ts';
import { kinds, pagedKinds, type PagedKind } from '../kinds/kind.ts';
import {
  facetFile,
  fields,
  nameFile,
  placesOf,
  recordFile,
  shardFile,
  versionFile,
  versionLength,
  type FacetFile,
  type Manifest,
  type NameFile,
  type SearchFiles,
  type ShardFile,
  type StoredName,
  type StoredRecord,
} from './files.ts';
import type { SearchRecord } from './record.ts';
import { termsOf } from './words.ts';

/**
 * About how many characters a shard has, before it is compressed: more where there are more terms,
 * because the page carries a word for each shard.
 */
const shardLength = (total: number): number => powerOfTwo(Math.max(8000, Math.sqrt(12 * total)));

/** A few sizes for all, so that shards do not end elsewhere whenever there is a little more. */
const powerOfTwo = (number: number): number => 2 ** Math.round(Math.log2(number));

const versionOf = (text: string): string =>
  digest([text]).slice(-versionLength).padStart(versionLength, '0');

/** The lengths of fields, a few steps for all: the rank needs no more. */
const roughly = (length: number): number =>
  length < 8 ? length : Math.round(2 ** (Math.round(2 * Math.log2(length)) / 2));

/** The postings of each term in each field, and the mean length of each field. */
function invert(
  records: readonly SearchRecord[],
  locale: string,
): { readonly postings: ReadonlyMap<string, readonly number[][]>; readonly averages: number[] } {
  const postings = new Map<string, number[][]>();
  const last = new Map<number[], number>();
  const lengths = fields.map(() => 0);
  records.forEach((record, id) => {
    const texts = { title: [record.title, ...record.names], text: record.passages };
    fields.forEach((name, field) => {
      const counts = new Map<string, number>();
      for (const text of texts[name])
        for (const term of termsOf(text, locale)) counts.set(term, (counts.get(term) ?? 0) + 1);
      lengths[field] = (lengths[field] ?? 0) + counts.size;
      for (const [term, count] of counts) {
        const byField = postings.get(term) ?? fields.map((): number[] => []);
        postings.set(term, byField);
        const list = byField[field] ?? [];
        list.push(id - (last.get(list) ?? 0), count, roughly(counts.size));
        last.set(list, id);
      }
    });
  });
  return { postings, averages: lengths.map((sum) => sum / Math.max(1, records.length)) };
}

const named = (name: string, text: string) => [name, { version: versionOf(text), text }] as const;

/**
 * Cuts the terms, in order, into shards. Some terms, chosen by how they are spelled, begin one when
 * the last has its least length: what comes or goes changes the shards around it and no others.
 */
function shardsOf(postings: ReadonlyMap<string, readonly number[][]>): ShardFile[] {
  const lines = [...postings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, byField]): ShardFile[number] => [term, ...byField]);
  const lengths = lines.map((line) => JSON.stringify(line).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const usual = shardLength(total);
  const oneIn = powerOfTwo(Math.max(1, (usual * lines.length) / (2 * total)));
  const shards: ShardFile[number][][] = [];
  let length = Infinity;
  lines.forEach((line, at) => {
    const begins = Number.parseInt(versionOf(line[0]), 36) % oneIn === 0;
    if (length > 2 * usual || (begins && length > usual / 2)) {
      shards.push([]);
      length = 0;
    }
    shards.at(-1)?.push(line);
    length += lengths[at] ?? 0;
  });
  return shards;
}

/** The shortest text that comes after one term and not after the next. */
function between(last: string, next: string): string {
  let length = 1;
  while (next.slice(0, length) <= last) length += 1;
  return next.slice(0, length);
}

/** Lists a value with how many times in a row it comes. */
function runsOf(values: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}

/** Something of each kind, in their order. */
const ofEachKind = (make: (kind: PagedKind, order: number) => number): Manifest['starts'] =>
  Object.fromEntries(
    pagedKinds.map((kind, order) => [kind, make(kind, order)]),
  ) as Manifest['starts'];

/** The number of the first record of each kind. */
const startsOf = (records: readonly SearchRecord[]): Manifest['starts'] =>
  ofEachKind((_, order) => records.filter(({ kind }) => pagedKinds.indexOf(kind) < order).length);

/** The actors or places of each record, by their positions among their kind, in order. */
function columnOf(records: readonly SearchRecord[], kind: 'actor' | 'place'): number[][] {
  const named = records.filter((record) => record.kind === kind);
  const positions = new Map(named.map(({ slug }, index) => [slug, index]));
  return records.map((record) =>
    record[`${kind}s`].flatMap((slug) => positions.get(slug) ?? []).sort((a, b) => a - b),
  );
}

/** The names of actors or places, each with how many records are about it. */
function namesOf(
  records: readonly SearchRecord[],
  kind: 'actor' | 'place',
  column: FacetFile['actor'],
): StoredName[] {
  const mentions = new Map<number, number>();
  for (const found of column) for (const at of found) mentions.set(at, (mentions.get(at) ?? 0) + 1);
  return records
    .filter((record) => record.kind === kind)
    .map(({ slug, title, sort, names }, at) => [
      slug,
      title,
      sort,
      mentions.get(at) ?? 0,
      ...names,
    ]);
}

/** The records as results show them. */
const storedRecords = (records: readonly SearchRecord[]): StoredRecord[] =>
  records.map(({ href, title, lang, dir, sort, date, passages }): StoredRecord => ({
    href,
    title,
    sort,
    passages,
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
    ...(date === undefined ? {} : { date }),
  }));

/** About how many characters a file of records has: more where there are more, so that files are few. */
const recordsLength = (total: number): number => Math.max(4000, Math.sqrt(40 * total));

/** How many records of each kind share a file: a few steps for all, so that an edit moves none. */
function togetherOf(records: readonly SearchRecord[], lengths: readonly number[]) {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const most = recordsLength(sum(lengths));
  return ofEachKind((kind) => {
    const ofKind = lengths.filter((_, id) => records[id]?.kind === kind);
    return powerOfTwo(Math.max(1, (most * ofKind.length) / Math.max(1, sum(ofKind))));
  });
}

/** Makes the files in which the records of one language are looked for. */
export function searchFiles(records: readonly SearchRecord[], locale: string): SearchFiles {
  const { postings, averages } = invert(records, locale);
  const starts = startsOf(records);
  const count = records.length;
  const spelled = storedRecords(records).map((record) => JSON.stringify(record));
  const together = togetherOf(
    records,
    spelled.map(({ length }) => length),
  );
  const byFile = Map.groupBy(
    spelled.keys(),
    (id) => recordFile({ starts, together, count }, id).file,
  );
  const shards = shardsOf(postings);
  const facets: FacetFile = {
    actor: columnOf(records, 'actor'),
    place: columnOf(records, 'place'),
  };
  const names: NameFile = {
    actor: namesOf(records, 'actor', facets.actor),
    place: namesOf(records, 'place', facets.place),
  };
  const [nameText, facetText] = [JSON.stringify(names), JSON.stringify(facets)];
  const stored = [...byFile].map(([file, ids]) =>
    named(file, `[${ids.map((id) => spelled[id]).join()}]`),
  );
  const files = new Map([
    ...stored,
    ...shards.map((shard, at) => named(shardFile(at), JSON.stringify(shard))),
    named(nameFile, nameText),
    named(facetFile, facetText),
    named(versionFile, JSON.stringify(stored.map(([, { version }]) => version).join(''))),
  ]);
  return {
    manifest: {
      locale,
      count,
      starts,
      together,
      weights: ofEachKind((kind) => kinds[kind].searchWeight),
      years: runsOf(records.map(({ year }) => Number(year ?? 0))),
      averages: averages.map((mean) => Number(mean.toFixed(2))),
      shards: shards.map((shard, at) =>
        between(shards[at - 1]?.at(-1)?.[0] ?? '', shard[0]?.[0] ?? ''),
      ),
      lengths: { names: nameText.length, facets: facetText.length },
    },
    versions: [...placesOf(shards.length).keys()]
      .map((name) => files.get(name)?.version ?? '')
      .join(''),
    files,
  };
}
