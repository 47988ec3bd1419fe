import { defineConfig } from '@playwright/test';
import { common } from './playwright.ts';

const port = 4332;

// Read by tests/browser/addresses.ts, in every process of the run.
process.env.SITE_FOLDER = '.astro/builds/root';

/** What is true of any newsroom's site, on the pages that this project builds. */
export default defineConfig(common, {
  testMatch: 'every-page.spec.ts',
  use: { baseURL: `http://localhost:${String(port)}` },
  webServer: {
    command: 'node tests/browser/newsroom-site.ts',
    cwd: '..',
    env: { PORT: String(port) },
    port,
    timeout: 240_000,
    reuseExistingServer: false,
  },
});
