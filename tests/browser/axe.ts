import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

interface WithAxe {
  axe?: { run: (options: RunOptions) => Promise<AxeResults> };
}

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Puts axe into every page that is opened, which takes a third of the time that it takes later. */
export const bringAxe = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ path: source });

/** What axe finds on a page as it is shown, as words: by all its rules, or by some. */
export async function findings(page: Page, runOnly?: RunOptions['runOnly']): Promise<string[]> {
  const isThere = await page.evaluate(() => (globalThis as WithAxe).axe !== undefined);
  if (!isThere) await page.evaluate(readFileSync(source, 'utf8'));
  return page.evaluate(
    async (options) => {
      const results = await (globalThis as WithAxe).axe?.run(options);
      if (!results) return ['axe is not there'];
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    },
    // What holds is not told: on a long page that takes longer than to find it.
    { resultTypes: ['violations'], ...(runOnly && { runOnly }) } satisfies RunOptions,
  );
}
