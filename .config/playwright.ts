import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

const port = 4329;

const densePort = 4330;
const denseBase = '/un/sous-dossier/';

/** Where a site of much content is served, of which the pictures are crowded; under a folder. */
export const denseSite = `http://localhost:${String(densePort)}${denseBase}`;

/** What every run of browser tests has. */
export const common = {
  testDir: '../tests/browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: 'line',
  timeout: 60_000,
  use: {
    colorScheme: 'light',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      // For containers, and so that the browser asks the network for nothing of its own.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
} satisfies PlaywrightTestConfig;

/** What a newsroom's environment says of its own site is not said of these. */
const neutral = { SITE_URL: '', CONTENT_DIR: '', OUT_DIR: '' };

/** The tests of the software, on the site of the newsroom in tests/example/ and on a dense one. */
export default defineConfig(common, {
  use: { baseURL: `http://localhost:${String(port)}` },
  webServer: [
    {
      command: 'node tests/browser/example-site.ts',
      cwd: '..',
      env: { ...neutral, PORT: String(port), BASE_PATH: '/' },
      port,
      timeout: 120_000,
      reuseExistingServer: false,
    },
    {
      command: 'node tests/browser/dense-site.ts',
      cwd: '..',
      env: { ...neutral, PORT: String(densePort), BASE_PATH: denseBase },
      port: densePort,
      timeout: 240_000,
      reuseExistingServer: false,
    },
  ],
});
