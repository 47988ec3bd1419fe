import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

/** Runs a command in this terminal; true where it ended well. */
const run = (command: string, args: readonly string[], environment = process.env): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: environment }).status === 0;

/** Finds Chromium, or installs it: Playwright's own, else Debian's. */
function findOrInstall(): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium was found: installing one.');
  const isRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  // Its libraries come second: they take minutes, and are for nothing where it cannot be had.
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    if (isRoot) run('npx', ['playwright', 'install-deps', 'chromium']);
  } else if (isRoot)
    run('sh', [
      '-c',
      'apt-get update -q && apt-get install --yes -q --no-install-recommends chromium',
    ]);
  return findChromium();
}

const browser = findOrInstall();
if (browser === undefined) {
  console.error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
  );
  process.exitCode = 1;
} else {
  const environment = { ...process.env, CHROMIUM_PATH: browser };
  // “newsroom” tries this project's own site; without it, the software is tried on the example's.
  const [first, ...rest] = process.argv.slice(2);
  const [config, options] =
    first === 'newsroom'
      ? ['.config/playwright-newsroom.ts', rest]
      : ['.config/playwright.ts', process.argv.slice(2)];
  const tests = ['playwright', 'test', '--config', config];
  if (!run('npx', [...tests, ...options], environment)) process.exitCode = 1;
}
