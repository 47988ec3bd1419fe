import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const onPath = (): string | undefined =>
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) =>
      (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
    )
    .find((file) => existsSync(file));

/** Finds Chromium: the one that CHROMIUM_PATH names, the system's, else Playwright's. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH, onPath(), chromium.executablePath()].find(
    (file) => file !== undefined && existsSync(file),
  );
