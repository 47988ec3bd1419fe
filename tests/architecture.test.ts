import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * From what each room imports, in the order of the flow (README, “The rooms”). The folder of a kind
 * holds a file for each room that needs one: it belongs there.
 */
const flow: Readonly<Record<string, readonly string[]>> = {
  'site.ts': ['settings.ts'],
  'settings.ts': ['site.ts'],
  'environment.ts': ['site.ts'],
  'remember.ts': [],
  edtf: [],
  world: ['site.ts'],
  ornament: ['remember.ts'],
  schema: ['site.ts', 'settings.ts', 'edtf', 'world'],
  facts: ['schema'],
  sections: ['facts'],
  domain: ['site.ts', 'settings.ts', 'edtf', 'world', 'schema', 'facts'],
  i18n: ['site.ts', 'settings.ts', 'edtf', 'schema', 'facts', 'sections'],
  addresses: ['site.ts', 'settings.ts', 'facts', 'sections', 'i18n'],
  edition: ['site.ts', 'settings.ts', 'edtf', 'domain', 'i18n', 'sections', 'addresses'],
  markdown: [
    'site.ts',
    'settings.ts',
    'edtf',
    'world',
    'facts',
    'domain',
    'i18n',
    'addresses',
    'edition',
  ],
  client: [],
  filters: ['domain', 'client'],
  search: ['settings.ts', 'facts', 'domain', 'i18n', 'edition', 'client'],
  cards: ['site.ts', 'settings.ts', 'facts', 'ornament', 'domain', 'i18n', 'edition', 'sections'],
  'schema-org': [
    'site.ts',
    'settings.ts',
    'edtf',
    'facts',
    'domain',
    'edition',
    'addresses',
    'sections',
  ],
  data: [
    'site.ts',
    'settings.ts',
    'edtf',
    'facts',
    'domain',
    'i18n',
    'edition',
    'addresses',
    'sections',
  ],
  frame: [
    'site.ts',
    'settings.ts',
    'facts',
    'domain',
    'i18n',
    'edition',
    'addresses',
    'sections',
    'cards',
    'client',
    'feeds',
    'ornament',
    'schema-org',
    'styles',
  ],
  charts: [
    'edtf',
    'world',
    'schema',
    'settings.ts',
    'domain',
    'i18n',
    'edition',
    'frame',
    'styles',
    'site.ts',
    'remember.ts',
  ],
  feeds: ['site.ts', 'settings.ts', 'facts', 'domain', 'edition', 'addresses', 'sections'],
  kinds: [
    'site.ts',
    'settings.ts',
    'edtf',
    'schema',
    'facts',
    'domain',
    'i18n',
    'addresses',
    'sections',
    'edition',
    'markdown',
    'ornament',
    'search',
    'cards',
    'schema-org',
    'data',
    'feeds',
    'sitemaps',
    'frame',
    'charts',
    'styles',
  ],
  sitemaps: ['site.ts', 'settings.ts', 'domain', 'edition', 'addresses', 'sections', 'feeds'],
  outputs: [
    'settings.ts',
    'facts',
    'sections',
    'addresses',
    'domain',
    'edition',
    'kinds',
    'cards',
    'data',
    'schema-org',
    'search',
    'sitemaps',
  ],
  screens: [
    'site.ts',
    'settings.ts',
    'edtf',
    'schema',
    'facts',
    'domain',
    'i18n',
    'addresses',
    'sections',
    'edition',
    'markdown',
    'ornament',
    'filters',
    'search',
    'cards',
    'schema-org',
    'data',
    'feeds',
    'frame',
    'charts',
    'kinds',
    'outputs',
    'styles',
  ],
  styles: [],
  reading: [
    'site.ts',
    'settings.ts',
    'environment.ts',
    'schema',
    'facts',
    'domain',
    'i18n',
    'addresses',
    'sections',
    'markdown',
  ],
  'content.config.ts': ['facts', 'domain', 'reading'],
  queries: [
    'site.ts',
    'settings.ts',
    'environment.ts',
    'facts',
    'domain',
    'i18n',
    'addresses',
    'sections',
    'edition',
    'reading',
    'kinds',
    'cards',
    'feeds',
    'data',
    'search',
    'sitemaps',
    'outputs',
  ],
  pages: [
    'environment.ts',
    'domain',
    'addresses',
    'sections',
    'cards',
    'queries',
    'kinds',
    'screens',
    'feeds',
    'data',
    'sitemaps',
    'outputs',
  ],
  commands: [
    'remember.ts',
    'site.ts',
    'settings.ts',
    'environment.ts',
    'domain',
    'i18n',
    'addresses',
    'reading',
    'cards',
    'sitemaps',
  ],
};

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll(path.sep, '/'));

/** The files that stand elsewhere in the flow than their folders: each begins with its pattern. */
const places: readonly (readonly [pattern: RegExp, room: string])[] = [
  [/^src\/kinds\/(?:kind|facts|[a-z]+\/facts)\.ts$/, 'facts'],
  [/^src\/kinds\/[a-z]+\/schema\.ts$/, 'schema'],
  [/^src\/kinds\/[a-z]+\/[a-z]+-route\.astro$/, 'pages'],
  [/^src\/addresses\/pages\.ts$/, 'sections'],
  // The loops over the kinds.
  [
    /^src\/(?:cards\/cards|data\/files|schema-org\/graph|search\/records|sitemaps\/urls)\.ts$/,
    'outputs',
  ],
];

const roomOf = (file: string): string =>
  places.find(([pattern]) => pattern.test(file))?.[1] ?? file.split('/')[1] ?? '';

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s+'([^']+)'|^\s*import '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map(([, from, bare, late]) => from ?? bare ?? late ?? '');

const ownImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => path.posix.join(path.posix.dirname(file), from));

test('the rooms are those of the flow', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(
    Object.keys(flow)
      .filter((room) => room !== 'styles')
      .sort(),
  );
});

test.each(files)('%s imports only from its own room or from what points into it', (file) => {
  const allowed = [roomOf(file), ...(flow[roomOf(file)] ?? [])];
  const rooms = ownImportsOf(file).map(roomOf);
  expect(rooms.filter((room) => !allowed.includes(room))).toEqual([]);
});

describe('no file leads back to itself', () => {
  /** Two that say one thing from two sides, and need each other's types alone. */
  const pairs = ['src/settings.ts src/site.ts', 'src/reading/content.ts src/reading/file.ts'];
  const leads = new Map(
    files.map((file) => [file, ownImportsOf(file).filter((other) => files.includes(other))]),
  );
  const reached = (from: string): Set<string> => {
    const found = new Set<string>();
    const open = [...(leads.get(from) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop())
      if (!found.has(file)) {
        found.add(file);
        open.push(...(leads.get(file) ?? []));
      }
    return found;
  };
  test.each(files)('%s', (file) => {
    const isAllowed = pairs.some((pair) => pair.split(' ').includes(file));
    expect(reached(file).has(file) && !isAllowed).toBe(false);
  });
});

test.each(files)('%s leaves Astro at the edges', (file) => {
  const astro = importsOf(file).filter((from) => /^astro(:|$|\/)/.test(from));
  const mayUse: Readonly<Record<string, readonly string[]>> = {
    schema: ['astro/zod'],
    facts: ['astro/zod'],
    'schema-org': ['astro/zod'],
    data: ['astro/zod'],
    kinds: ['astro/zod'],
    outputs: ['astro/zod'],
    reading: ['astro/zod', 'astro/loaders'],
    'content.config.ts': ['astro/zod', 'astro:content'],
    queries: ['astro:content'],
    pages: ['astro', 'astro:content'],
    commands: ['astro', 'astro/runtime/prerender/static-paths.js'],
  };
  expect(astro.filter((name) => !mayUse[roomOf(file)]?.includes(name))).toEqual([]);
});

test.each(files.filter((file) => roomOf(file) === 'pages'))(
  '%s takes nothing from the collections but render',
  (file) => {
    const names = /import \{([^}]*)\} from 'astro:content'/.exec(readFileSync(file, 'utf8'))?.[1];
    expect(names?.trim() ?? 'render').toBe('render');
  },
);

const pure = files.filter((file) =>
  [
    'edtf',
    'world',
    'ornament',
    'schema',
    'facts',
    'sections',
    'domain',
    'i18n',
    'addresses',
    'edition',
    'feeds',
    'data',
    'schema-org',
    'charts',
    'frame',
    'kinds',
    'screens',
    'sitemaps',
    'outputs',
  ].includes(roomOf(file)),
);

test.each(pure)('%s reads no clock, no file and no environment', (file) => {
  const source = readFileSync(file, 'utf8');
  expect(source).not.toMatch(
    /new Date\(\)|Date\.now\(|Math\.random\(|process\.|from 'node:(?!url')/,
  );
});

test.each(pure)('%s takes of the cards only what they show', (file) => {
  const taken = ownImportsOf(file).filter((other) => other.startsWith('src/cards/'));
  expect(taken.filter((other) => !/\/(?:card|cards|section|words)\.ts$/.test(other))).toEqual([]);
});

test.each(files)('%s is named as its kind is', (file) => {
  const base = path.posix.basename(file);
  if (roomOf(file) === 'pages' || file === 'src/content.config.ts') return;
  expect(base).toMatch(
    file.endsWith('.astro') ? /^[A-Z][A-Za-z]*\.astro$/ : /^[a-z]+(-[a-z]+)*\.ts$/,
  );
});
