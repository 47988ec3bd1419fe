import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test, vi } from 'vitest';
import { contentLoaders } from '../../src/reading/loader.ts';
import { smallWorld, type Files } from '../content.ts';

/** Keeps nothing between tests, so that each reads its own files. */
vi.mock('../../src/reading/kept.ts', () => ({
  keptFiles: () => new Map(),
  keepFiles: () => undefined,
  readingVersion: () => '1',
}));

/** A folder of content, of which files can be saved and removed. */
function makeContent(files: Files) {
  const root = mkdtempSync(path.join(tmpdir(), 'loader-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const folders = { content: path.join(root, 'content'), public: path.join(root, 'public') };
  mkdirSync(folders.public);
  const fileOf = (name: string) => path.join(folders.content, `${name}.md`);
  const save = (name: string, text: string) => {
    mkdirSync(path.dirname(fileOf(name)), { recursive: true });
    writeFileSync(fileOf(name), text);
  };
  for (const [name, text] of Object.entries(files)) save(name, text);
  return { folders, fileOf, save };
}

interface Item {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly digest?: string;
  readonly filePath?: string;
  readonly rendered?: { readonly html: string };
}

/** What Astro gives a loader: a store, a log, and a watcher while the dev server runs. */
function contextOf(watcher?: EventEmitter) {
  const items = new Map<string, Item>();
  const logged: string[] = [];
  const log = (text: string) => logged.push(text);
  const context = {
    store: {
      keys: () => [...items.keys()],
      get: (id: string) => items.get(id),
      set: (item: Item) => items.set(item.id, item),
      delete: (id: string) => items.delete(id),
    },
    logger: { error: log, info: log },
    config: { site: 'https://site.example', base: '/' },
    generateDigest: (data: object) => JSON.stringify(data),
    ...(watcher && { watcher: Object.assign(watcher, { add: () => watcher }) }),
  } as unknown as LoaderContext;
  return { context, items, logged };
}

const broken = smallWorld['places/bamako']?.replace('within: mali', 'within: nowhere') ?? '';

test('each collection has its entries, an article with its text as HTML', async () => {
  const loaders = contentLoaders(makeContent(smallWorld).folders);
  const [articles, places, faults] = [contextOf(), contextOf(), contextOf()];
  await loaders.articles.load(articles.context);
  await loaders.places.load(places.context);
  await loaders.faults.load(faults.context);
  expect([...articles.items.keys()].sort()).toEqual(['en/a-visit', 'fr/une-visite']);
  expect(articles.items.get('fr/une-visite')?.rendered?.html).toContain('/acteurs/ada/');
  expect([...places.items.keys()].sort()).toEqual(['bamako', 'mali']);
  expect(places.items.get('bamako')?.data).toMatchObject({ slug: 'bamako', within: 'mali' });
  expect(places.items.get('bamako')?.rendered).toBeUndefined();
  expect(faults.items.size).toBe(0);
});

test('what is no longer there is taken away, and what is the same is left as it is', async () => {
  const { folders } = makeContent(smallWorld);
  const { context, items } = contextOf();
  await contentLoaders(folders).places.load(context);
  const [bamako] = [items.get('bamako')];
  items.set('old', { id: 'old', data: {} });
  await contentLoaders(folders).places.load(context);
  expect([...items.keys()].sort()).toEqual(['bamako', 'mali']);
  expect(items.get('bamako')).toBe(bamako);
});

test('a build stops at a fault, and tells it with its file', async () => {
  const { folders } = makeContent({ ...smallWorld, 'places/bamako': broken });
  await expect(contentLoaders(folders).places.load(contextOf().context)).rejects.toThrow(
    /places\/bamako\.md[^]*nowhere/,
  );
});

test('the dev server goes on at a fault, and follows what is saved until all is sound', async () => {
  const { folders, fileOf, save } = makeContent({ ...smallWorld, 'places/bamako': broken });
  const watcher = new EventEmitter();
  const loaders = contentLoaders(folders);
  const [places, faults] = [contextOf(watcher), contextOf(watcher)];
  await loaders.places.load(places.context);
  await loaders.faults.load(faults.context);
  expect([...faults.items.values()].map(({ data }) => data.file)).toEqual([
    expect.stringMatching(/places\/bamako\.md$/),
  ]);
  expect(faults.logged).toHaveLength(1);

  watcher.emit('change', path.join(folders.content, '../package.json'));
  save('places/bamako', smallWorld['places/bamako'] ?? '');
  save('places/kayes', 'name: Kayes');
  watcher.emit('change', fileOf('places/bamako'));
  watcher.emit('add', fileOf('places/kayes'));
  await vi.waitFor(() => {
    expect(places.logged).toHaveLength(1);
  });
  expect([...faults.items.values()].map(({ data }) => data.file)).toEqual([
    expect.stringMatching(/places\/kayes\.md$/),
  ]);

  rmSync(fileOf('places/kayes'));
  watcher.emit('unlink', fileOf('places/kayes'));
  await vi.waitFor(() => {
    expect(places.logged.at(-1)).toBe('The content is sound again.');
  });
  expect(faults.items.size).toBe(0);
  expect([...places.items.keys()].sort()).toEqual(['bamako', 'mali']);
});

test('a loader that is asked again reads everything anew', async () => {
  const { folders, save } = makeContent(smallWorld);
  const loaders = contentLoaders(folders);
  const { context, items } = contextOf();
  await loaders.places.load(context);
  save('places/kayes', smallWorld['places/bamako']?.replace('Bamako', 'Kayes') ?? '');
  await loaders.places.load(context);
  expect([...items.keys()].sort()).toEqual(['bamako', 'kayes', 'mali']);
});
