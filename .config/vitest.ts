import path from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

const [settings, example] = ['src/site.ts', 'tests/example/site.ts'].map((file) =>
  path.resolve(import.meta.dirname, '..', file),
);

/** Lets the software be tested with the settings of the example, whatever ours are. */
const withExample: Plugin = {
  name: 'settings-of-the-example',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer !== undefined && path.resolve(path.dirname(importer), id) === settings
      ? example
      : undefined,
};

/** What is drawn, killed or parsed by the thousand takes time and tells none. */
const timeless = [
  'architecture.test.ts',
  'cards/{cache,draw,letters,png}.test.ts',
  'charts/{boxes.test.ts,{map,network}/**}',
  'commands/**',
  'domain/faults/coordinates.test.ts',
  'markdown/depth.test.ts',
  'ornament/**',
  'world/**',
].map((files) => `tests/${files}`);

/** The same unit tests east and west of UTC: nothing may depend on where a build runs. */
const unitIn = (timeZone: string, but: readonly string[] = []) => ({
  plugins: [withExample],
  test: {
    name: `unit ${timeZone}`,
    include: ['tests/**/*.test.ts'],
    exclude: [
      ...['site', 'published', 'newsroom', 'browser'].map((room) => `tests/${room}/**`),
      ...but,
    ],
    pool: 'forks' as const,
    isolate: false,
    env: { TZ: timeZone },
    // Speed is measured by the bench; a test may wait for a slow machine.
    testTimeout: 30_000,
  },
});

/** Tests that read built sites: those of a room, and those that hold of whatever is published. */
const sitesIn = (room: string, plugins: readonly Plugin[] = []) => ({
  plugins: [...plugins],
  test: {
    name: room,
    include: [room, 'published'].map((each) => `tests/${each}/**/*.test.ts`),
    globalSetup: `tests/${room}/build.ts`,
    testTimeout: 180_000,
    hookTimeout: 600_000,
    // One build at a time draws from what the last one bundled.
    fileParallelism: false,
    // What one file has read of a site, the next need not.
    isolate: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      unitIn('Pacific/Auckland'),
      unitIn('America/Los_Angeles', timeless),
      sitesIn('site', [withExample]),
      sitesIn('newsroom'),
    ],
    coverage: {
      provider: 'v8',
      include: [
        'src/{addresses,cards,charts,client,data,domain,edition,edtf,feeds,filters,frame,i18n,kinds,markdown,ornament,reading,schema,schema-org,screens,search,sitemaps,world}/**/*.ts',
      ],
      reporter: ['text'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
