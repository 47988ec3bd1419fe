import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** From which rooms each room imports, in the order of the flow (README, “The rooms”). */
const flow: Readonly<Record<string, readonly string[]>> = {
  'site.ts': ['settings.ts'],
  'settings.ts': ['site.ts'],
  'environment.ts': ['site.ts'],
  edtf: [],
  world: ['site.ts'],
  ornament: [],
  charts: ['edtf', 'world'],
  schema: ['site.ts', 'settings.ts', 'edtf', 'world'],
  domain: ['site.ts', 'settings.ts', 'edtf', 'world', 'schema'],
  i18n: ['site.ts', 'settings.ts', 'edtf', 'schema'],
  markdown: ['site.ts', 'settings.ts', 'edtf', 'world', 'domain', 'i18n'],
  feeds: ['site.ts', 'settings.ts', 'domain', 'i18n', 'markdown'],
  data: ['site.ts', 'settings.ts', 'edtf', 'schema', 'domain', 'i18n', 'markdown'],
  filters: ['domain', 'client'],
  search: ['site.ts', 'settings.ts', 'domain', 'i18n', 'client'],
  cards: ['site.ts', 'settings.ts', 'ornament', 'domain', 'i18n'],
  client: [],
  reading: ['site.ts', 'settings.ts', 'environment.ts', 'schema', 'domain', 'i18n', 'markdown'],
  'content.config.ts': ['schema', 'domain', 'reading'],
  queries: [
    'site.ts',
    'settings.ts',
    'environment.ts',
    'schema',
    'domain',
    'i18n',
    'reading',
    'markdown',
    'cards',
    'feeds',
    'data',
    'search',
    'sitemaps',
  ],
  views: [
    'site.ts',
    'settings.ts',
    'edtf',
    'schema',
    'domain',
    'i18n',
    'markdown',
    'ornament',
    'charts',
    'filters',
    'search',
    'cards',
    'feeds',
    'data',
  ],
  sitemaps: ['site.ts', 'settings.ts', 'domain', 'i18n', 'feeds'],
  styles: [],
  components: ['i18n', 'ornament', 'charts', 'filters', 'search', 'views', 'styles', 'client'],
  layouts: ['components', 'views', 'styles'],
  pages: [
    'environment.ts',
    'domain',
    'i18n',
    'cards',
    'queries',
    'views',
    'layouts',
    'feeds',
    'data',
    'sitemaps',
  ],
  commands: [
    'site.ts',
    'settings.ts',
    'environment.ts',
    'schema',
    'domain',
    'i18n',
    'reading',
    'cards',
  ],
};

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll(path.sep, '/'));

const roomOf = (file: string): string => file.split('/')[1] ?? '';

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s+'([^']+)'|^import '([^']+)'/gm,
    ),
  ].map(([, from, bare]) => from ?? bare ?? '');

test('the rooms are those of the flow', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(
    Object.keys(flow)
      .filter((room) => room !== 'styles')
      .sort(),
  );
});

test.each(files)('%s imports only from its own room or from what points into it', (file) => {
  const allowed = [roomOf(file), ...(flow[roomOf(file)] ?? [])];
  const rooms = importsOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => roomOf(path.posix.join(path.posix.dirname(file), from)));
  expect(rooms.filter((room) => !allowed.includes(room))).toEqual([]);
});

test.each(files)('%s leaves Astro at the edges', (file) => {
  const astro = importsOf(file).filter((from) => /^astro(:|$|\/)/.test(from));
  const mayUse: Readonly<Record<string, readonly string[]>> = {
    schema: ['astro/zod'],
    data: ['astro/zod'],
    reading: ['astro/zod', 'astro/loaders'],
    'content.config.ts': ['astro/zod', 'astro:content'],
    queries: ['astro:content'],
    pages: ['astro', 'astro:content'],
    commands: ['astro'],
  };
  expect(astro.filter((name) => !mayUse[roomOf(file)]?.includes(name))).toEqual([]);
});

test.each(files.filter((file) => file.startsWith('src/pages/')))(
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
    'domain',
    'i18n',
    'feeds',
    'data',
    'views',
    'sitemaps',
  ].includes(roomOf(file)),
);

test.each(pure)('%s reads no clock, no file and no environment', (file) => {
  const source = readFileSync(file, 'utf8');
  expect(source).not.toMatch(/new Date\(\)|Date\.now\(|Math\.random\(|process\.|from 'node:/);
});

test.each(files.filter((file) => file.startsWith('src/views/')))(
  '%s takes of the cards only what they show',
  (file) => {
    const taken = importsOf(file).filter((from) => from.includes('/cards/'));
    expect(taken.filter((from) => from !== '../cards/card.ts')).toEqual([]);
  },
);

test.each(files)('%s is named as its kind is', (file) => {
  const base = path.posix.basename(file);
  if (file.startsWith('src/pages/') || file === 'src/content.config.ts') return;
  expect(base).toMatch(
    file.endsWith('.astro') ? /^[A-Z][A-Za-z]*\.astro$/ : /^[a-z]+(-[a-z]+)*\.ts$/,
  );
});
