import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { countCards } from '../cards/count.ts';
import { checkContent } from '../check/content.ts';
import { contentFolders } from '../check/folders.ts';
import { reportFaults } from '../domain/fault.ts';

/**
 * Builds the site beside the last one and then takes its place, so that a build that fails leaves
 * what was there. `OUT_DIR` says where the site goes, by default `dist`.
 */
async function buildSite(): Promise<boolean> {
  const { faults } = await checkContent(contentFolders());
  if (faults.length) {
    console.error(reportFaults(faults));
    return false;
  }
  const target = path.resolve(process.env.OUT_DIR ?? 'dist');
  const beside = (name: string) =>
    path.join(path.dirname(target), `.${path.basename(target)}-${name}`);
  const [next, last] = [beside('next'), beside('last')];
  await rm(next, { recursive: true, force: true });
  const cardsSoFar = countCards();
  try {
    // Loaded late, so that a fault of the content is told at once.
    const { build } = await import('astro');
    // Forced, because the content cache does not see that a Markdown plugin has changed; and with a
    // cache for each target, so that two builds do not write in one another's.
    const key = createHash('sha256').update(target).digest('hex').slice(0, 12);
    await build({
      outDir: next,
      cacheDir: path.resolve('node_modules/.cache/contours', key),
      force: true,
      logLevel: 'error',
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await rm(next, { recursive: true, force: true });
    return false;
  }
  await rm(last, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, last);
  await rename(next, target);
  await rm(last, { recursive: true, force: true });
  const cards = cardsSoFar();
  console.log(
    `Built ${path.relative(process.cwd(), target) || target}: ${String(cards.drawn)} cards drawn, ${String(cards.kept)} from the cache.`,
  );
  return true;
}

if (!(await buildSite())) process.exitCode = 1;
