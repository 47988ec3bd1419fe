import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { startDev } from '../browser/dev-server.ts';

/**
 * Measures how long after a save of its text a page that is open shows it.
 *
 * @param article its path under the content folder
 * @param address of its page, from the root
 * @returns milliseconds: the middle of seven saves, and the longest
 */
export async function timeOfSaves(
  content: string,
  article: string,
  address: string,
): Promise<{ middle: number; longest: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'contours-dev-'));
  cpSync(content, folder, { recursive: true });
  const server = await startDev(process.cwd(), folder, 4332);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(server.at(address));
    const file = path.join(folder, article);
    const times: number[] = [];
    for (let save = 0; save < 8; save += 1) {
      const words = `Enregistré pour la fois ${String(save)}.`;
      const start = performance.now();
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n${words}\n`);
      await page.getByText(words).waitFor();
      times.push(performance.now() - start);
    }
    // The first also loads what the next ones have.
    const sorted = times.slice(1).sort((a, b) => a - b);
    return { middle: sorted[3] ?? 0, longest: sorted.at(-1) ?? 0 };
  } finally {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
