import { defineConfig } from 'vitest/config';

/** The same unit tests east and west of UTC: nothing may depend on where a build runs. */
const unitIn = (timeZone: string, but: readonly string[] = []) => ({
  test: {
    name: `unit ${timeZone}`,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', 'tests/browser/**', ...but],
    pool: 'forks' as const,
    isolate: false,
    env: { TZ: timeZone },
    // Speed is measured by the bench; a test may wait for a slow machine.
    testTimeout: 30_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      unitIn('Pacific/Auckland'),
      // Commands that are killed take time and tell none.
      unitIn('America/Los_Angeles', ['tests/commands/**']),
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One build at a time: they share the cache of Astro.
          fileParallelism: false,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: [
        'src/{cards,charts,check,data,domain,edtf,feeds,filters,i18n,markdown,ornament,schema,search,sitemaps,views}/**/*.ts',
      ],
      reporter: ['text'],
    },
  },
});
