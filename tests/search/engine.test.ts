import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { buildCorpus, type Corpus } from '../../src/domain/corpus.ts';
import { createEngine, kindOf, shardsFor } from '../../src/search/engine.ts';
import { recordFile, type SearchFiles, type ShardFile } from '../../src/search/files.ts';
import { searchFiles } from '../../src/search/make-files.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { searchRecords } from '../../src/search/records.ts';
import { createEdition, type Edition } from '../../src/edition/edition.ts';
import { corpusOf } from '../content.ts';
import { queries, spelledQueries, type Query } from './queries.ts';
import { spelledContent } from './spelled-content.ts';

const record = (more: Partial<SearchRecord>): SearchRecord => ({
  kind: 'event',
  slug: 'slug',
  href: `/${more.slug ?? 'slug'}/`,
  title: 'Un titre',
  sort: 'Rencontre',
  names: [],
  passages: [],
  actors: [],
  places: [],
  ...more,
});

/** Asks a small index, and says which files were read for it. */
function engineOf({ manifest, files }: SearchFiles) {
  const read: string[] = [];
  const engine = createEngine(manifest, (name) => {
    read.push(name);
    return Promise.resolve(JSON.parse(files.get(name)?.text ?? 'null'));
  });
  return { engine, read };
}

const small = searchFiles(
  [
    record({ kind: 'article', slug: 'article', passages: ['L’intérêt de l’armée malienne.'] }),
    record({ slug: 'army', title: 'L’armée reprend Kidal' }),
    record({ slug: 'meeting', title: 'Une rencontre', passages: ['Assimi Goïta, Bamako'] }),
    record({ kind: 'actor', slug: 'fama', title: 'Forces armées maliennes', names: ['FAMa'] }),
    record({ kind: 'actor', slug: 'goita', title: 'Assimi Goïta' }),
    record({ kind: 'place', slug: 'us', title: 'États-Unis' }),
    record({ kind: 'source', slug: 'paper', title: 'Armées', passages: ['Assimi Goïta'] }),
  ],
  'fr',
);

describe('looks for words', () => {
  const ask = async (text: string) => {
    const { engine } = engineOf(small);
    const { hits, near } = await engine.ask(text);
    const found = await Promise.all(hits.map(async ({ id }) => (await engine.record(id))?.href));
    return { found, near };
  };

  test('whatever the accents, the apostrophe and the number', async () => {
    const { found } = await ask('armée');
    expect(found).toEqual(['/fama/', '/army/', '/paper/', '/article/'].toSorted(byRank(found)));
    for (const text of ['armee', 'l’armée', "L'ARMÉE", 'armées'])
      expect((await ask(text)).found).toEqual(found);
    expect((await ask('intérêt')).found).toEqual(['/article/']);
    expect((await ask('Etats-Unis')).found).toEqual(['/us/']);
  });

  test('a name before what names it, and a source last', async () => {
    expect((await ask('Assimi Goïta')).found).toEqual(['/goita/', '/meeting/', '/paper/']);
    expect((await ask('fama')).found).toEqual(['/fama/']);
  });

  test('a name with a letter wrong, and says what it looked for', async () => {
    for (const text of ['goitta', 'gota', 'gotia', 'goito', 'gooita']) {
      const { found, near } = await ask(text);
      expect(found[0], text).toBe('/goita/');
      expect(near, text).toEqual(['Goïta']);
    }
    expect((await ask('goita')).near).toEqual([]);
  });

  test('the beginning of a word, and a form that is longer than any', async () => {
    expect((await ask('renco')).found).toEqual(['/meeting/']);
    expect((await ask('rencontrent')).found).toEqual(['/meeting/']);
  });

  test('what has all the words; a word that nothing has is no bar', async () => {
    expect((await ask('armée Kidal')).found).toEqual(['/army/']);
    expect((await ask('Kidal xyzzy')).found).toEqual(['/army/']);
  });

  test('nothing for nothing', async () => {
    for (const text of ['', 'de la', 'xyzzy', '!?'])
      expect((await ask(text)).found, text).toEqual([]);
  });
});

const byRank = (found: readonly (string | undefined)[]) => (a: string, b: string) =>
  found.indexOf(a) - found.indexOf(b);

describe('the files', () => {
  const many = searchFiles(
    Array.from({ length: 400 }, (_, index) =>
      record({
        slug: `event-${String(index)}`,
        year: String(2025 - Math.floor(index / 100)),
        title: `Mot${index.toString(36).padStart(3, '0')} abc${String.fromCharCode(97 + (index % 26))}def`,
        passages: [`Texte ${String(index)} commun`],
      }),
    ),
    'fr',
  );
  const shards = many.manifest.shards.map(
    (_, at) => JSON.parse(many.files.get(`terms-${String(at)}`)?.text ?? '') as ShardFile,
  );

  test('hold each term once, in the shard that is asked for it', () => {
    expect(shards.length).toBeGreaterThan(2);
    const terms = shards.flatMap((shard, at) => shard.map(([term]) => [term, at] as const));
    expect(new Set(terms.map(([term]) => term)).size).toBe(terms.length);
    for (const [term, at] of terms) expect(shardsFor(many.manifest.shards, term)[0], term).toBe(at);
  });

  test('are read as few as a question needs, and once', async () => {
    const { engine, read } = engineOf(many);
    const { hits } = await engine.ask('mot00a');
    expect(read.filter((name) => name.startsWith('terms'))).toHaveLength(1);
    await engine.ask('mot00a');
    await Promise.all(hits.map(({ id }) => engine.record(id)));
    expect(new Set(read).size).toBe(read.length);
  });

  test('hold every record where its number says', () => {
    const stored = (id: number) => {
      const { file, place } = recordFile(many.manifest, id);
      return (JSON.parse(many.files.get(file)?.text ?? '') as { href: string }[])[place];
    };
    for (let id = 0; id < 400; id += 1) expect(stored(id)?.href).toBe(`/event-${String(id)}/`);
    expect(() => recordFile(many.manifest, 400)).toThrow(RangeError);
    expect(kindOf(small.manifest, 0)).toBe('article');
    expect(kindOf(small.manifest, 3)).toBe('actor');
    expect(kindOf(small.manifest, 6)).toBe('source');
  });

  test('have another version when what they hold changes, and none else has', () => {
    const words = (index: number) => `mot${((index * 7919) % 4000).toString(36)} commun`;
    const made = (title: string) =>
      searchFiles(
        [
          record({ kind: 'article', slug: 'article', title }),
          ...Array.from({ length: 4000 }, (_, index) =>
            record({ slug: `event-${String(index)}`, title: words(index) }),
          ),
        ],
        'fr',
      );
    // Enough for every shard after them to begin elsewhere, if shards were filled one after the other.
    const more = Array.from({ length: 40 }, (_, at) => `d${String(1000 + at)}`).join(' ');
    const [before, same, after] = [made('Un titre'), made('Un titre'), made(`Une affiche ${more}`)];
    expect(same).toEqual(before);
    const changed = [...after.files].filter(
      ([name, { version }]) => before.files.get(name)?.version !== version,
    );
    const names = changed.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['records-0', 'versions']));
    // Where the words were and where they are, and what counts the words of titles.
    const shardsOf = (all: Iterable<string>) =>
      [...all].filter((name) => name.startsWith('terms-')).length;
    expect(shardsOf(after.files.keys())).toBeGreaterThan(8);
    expect(shardsOf(names)).toBeLessThanOrEqual(3);
    expect(after.files.size).toBeGreaterThan(50);
    expect(names.length).toBeLessThanOrEqual(5);
    expect(searchFiles([], 'fr').manifest.count).toBe(0);
  });

  test('a file that could not be read is asked for again', async () => {
    let fails = true;
    const engine = createEngine(small.manifest, (name) =>
      fails
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(JSON.parse(small.files.get(name)?.text ?? '')),
    );
    await expect(engine.ask('armée')).rejects.toThrow('offline');
    await expect(engine.record(0)).rejects.toThrow('offline');
    fails = false;
    expect((await engine.ask('armée')).hits.length).toBeGreaterThan(0);
    expect((await engine.record(0))?.href).toBe('/article/');
  });
});

const editions = (['fr', 'en'] as const).map((locale) =>
  createEdition(locale, { origin: 'https://site.example', base: '/' }),
);

/** The questions whose page is not among the first three, with what is there. */
async function missedOf(corpus: Corpus, edition: Edition, questions: readonly Query[]) {
  const records = searchRecords(corpus, edition);
  const files = searchFiles(records, edition.locale);
  const missed: string[] = [];
  for (const { text, page } of questions) {
    const { hits } = await engineOf(files).engine.ask(text);
    const first = hits.slice(0, 3).map(({ id }) => records[id]?.href);
    if (!first.includes(page)) missed.push(`${text}: ${first.join(' ')}`);
  }
  return missed;
}

test.each(editions)(
  'what is written in one way is found when it is typed in another: $locale',
  async (edition) => {
    const questions = spelledQueries[edition.locale];
    expect(questions).toHaveLength(20);
    expect(await missedOf(corpusOf(spelledContent), edition, questions)).toEqual([]);
  },
);

describe('the content of the example', async () => {
  const { entries, faults } = await readContent({
    content: 'tests/example/content',
    public: 'public',
  });
  const corpus = buildCorpus(entries);

  test('is sound', () => {
    expect(faults).toEqual([]);
  });

  test.each(editions)(
    'answers each question with its page in the first three: $locale',
    async (edition) => {
      expect(queries[edition.locale]).toHaveLength(36);
      expect(await missedOf(corpus, edition, queries[edition.locale])).toEqual([]);
    },
  );
});

test('an actor of several names comes before what is titled by one of them alone', async () => {
  const shared = searchFiles(
    [
      record({ slug: 'visit', title: 'Ada Touré' }),
      ...Array.from({ length: 20 }, (_, index) => record({ slug: `other-${String(index)}` })),
      record({
        kind: 'actor',
        slug: 'ada',
        title: 'Ada Touré',
        names: [
          'La présidente de la commission des eaux et des forêts du fleuve supérieur',
          'Celle que les riverains du delta appellent la gardienne des crues',
        ],
      }),
    ],
    'fr',
  );
  const { engine } = engineOf(shared);
  const { hits } = await engine.ask('Ada Touré');
  const found = await Promise.all(hits.map(async ({ id }) => (await engine.record(id))?.href));
  expect(found).toEqual(['/ada/', '/visit/']);
});
