import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { countCards, reportMissing } from '../cards/count.ts';
import { contentOfBuild } from '../reading/announcement.ts';
import { reportLeftOut } from '../reading/content.ts';
import { contentFolders } from '../reading/folders.ts';
import { reportFaults } from '../domain/fault.ts';
import { reportWaiting } from '../domain/publication.ts';
import { addressOf, buildInstant } from '../environment.ts';
import { duePages, missingPages, reportLosses } from './count.ts';
import { lock } from './lock.ts';
import { openPageCache, type PageCache } from './page-cache.ts';
import { renderSite } from './render.ts';
import { makeStage, removeStage } from './stage.ts';
import { discard, mend, prepare, swap } from './swap.ts';
import { chooseTarget, isMarked, markSite, type Target } from './target.ts';

/** Builds the site beside the last one and lets it take its place, if and only if it is whole. */
async function buildInto(
  target: Target,
  stage: string,
  cache: PageCache,
  allowEmpty: boolean,
): Promise<void> {
  const folders = contentFolders();
  const cardsSoFar = countCards();
  const contentSoFar = contentOfBuild();
  const { folder, errors } = await renderSite(stage, cache);
  const { entries = [], faults = [], leftOut = [] } = contentSoFar() ?? {};
  if (faults.length) throw new Error(reportFaults(faults));
  const now = buildInstant();
  const due = duePages(entries, now);
  if (due.length === 0 && isMarked(target.folder) && !allowEmpty && !errors.length)
    throw new Error(
      `The content publishes nothing, and there is a site in ${target.name}. Name the content in CONTENT_DIR, or replace the site by an empty one with “npm run build -- --allow-empty”.`,
    );
  const missing = errors.length ? [] : missingPages(due, folder);
  if (errors.length || missing.length) throw new Error(reportLosses(errors, missing, due));
  markSite(folder);
  await prepare(target, folder);
  // Looked at again: something may have come into the folder since the build began.
  swap(chooseTarget(folders));
  const cards = cardsSoFar();
  const letters = reportMissing(cards);
  if (letters) console.warn(letters);
  const { pages, kept } = cache.count();
  console.log(
    `Built ${target.name}: ${String(pages - kept)} pages drawn and ${String(kept)} kept, ${String(cards.drawn)} cards drawn and ${String(cards.kept)} kept, in ${(performance.now() / 1000).toFixed(1)} s.`,
  );
  for (const report of [reportWaiting(entries, now), reportLeftOut({ leftOut })])
    if (report) console.log(report);
}

/** What the system refused, in words; any other error as it words itself. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || /no space left on device/i.test(message))
    return 'There is no room left on the disk. Free some, and build again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `A file or folder may not be written (${message}). Give this user the right to, or let OUT_DIR name another folder.`;
  return message;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'allow-empty': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  // Told before anything is touched.
  addressOf();
  // One instant for the whole build, however long it takes.
  process.env.BUILD_DATE = buildInstant();
  const target = chooseTarget(contentFolders());
  const unlock = await lock(target.work, target.name);
  const stage = makeStage();
  const cache = await openPageCache(stage, values.force);
  const cleanUp = () => {
    discard(target);
    unlock();
    cache.close();
    removeStage(stage);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      cleanUp();
      process.exit(128 + constants.signals[signal]);
    });
  try {
    mend(target);
    await buildInto(target, stage, cache, values['allow-empty']);
  } finally {
    cleanUp();
  }
}

let exitCode = 0;
try {
  await run();
} catch (error) {
  console.error(messageOf(error));
  exitCode = 1;
}
// At once: Astro would yet write into the folder that it built in, which is gone.
process.exit(exitCode);
