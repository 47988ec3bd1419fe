import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cardFolder, pruneCards } from '../cards/cache.ts';
import { countCards, reportMissing } from '../cards/count.ts';
import { reportLeftOut } from '../reading/content.ts';
import { contentFolders } from '../reading/folders.ts';
import { offer } from '../reading/offer.ts';
import { storeOf } from '../reading/store.ts';
import { openTexts } from '../reading/texts.ts';
import { reportWaiting } from '../domain/publication.ts';
import { addressOf, buildInstant } from '../environment.ts';
import { readSound } from './check.ts';
import { duePages, missingPages, reportLosses } from './count.ts';
import { drawSite } from './draw.ts';
import { openLastSite, rememberSite, siteAsItWas, versionOfSite } from './last-site.ts';
import { lock } from './lock.ts';
import { openPack } from './pack.ts';
import { openProgram, versionOfProgram } from './program.ts';
import { tellProgress } from './progress.ts';
import { makeStage, removeStage } from './stage.ts';
import { discard, mend, prepare, swap } from './swap.ts';
import { chooseTarget, isMarked, markSite, type Target } from './target.ts';

/** How a build is asked for. */
interface Order {
  /** Lets a site that shows nothing take the place of another. */
  readonly allowEmpty: boolean;
  /** Draws what is kept from earlier builds anew. */
  readonly anew: boolean;
}

/** Says what a build has drawn and kept. */
function tellOf({ name }: Target, pages: Counted, cards: Counted, letters: string): void {
  if (letters) console.warn(letters);
  const counts = ([drawn, kept]: Counted, what: string) =>
    `${String(drawn)} ${what} drawn and ${String(kept)} kept`;
  console.log(
    `Built ${name}: ${counts(pages, 'pages')}, ${counts(cards, 'cards')}, in ${(performance.now() / 1000).toFixed(1)} s.`,
  );
}

type Counted = readonly [drawn: number, kept: number];

/** Where a build lets a site be made, and where it goes. */
interface Places {
  readonly target: Target;
  /** The folder of this build. */
  readonly stage: string;
  /** The folder of what builds keep; without one, nothing is kept. */
  readonly home: string | undefined;
}

/** What a build is to make. */
interface Work {
  readonly version: { readonly program: string; readonly site: string };
  /** The addresses of the pages that are due. */
  readonly due: ReturnType<typeof duePages>;
  /** What was built last, where it is there and would be built again as it is. */
  readonly last: ReturnType<typeof siteAsItWas>;
  /** What there is to say of the content, in words. */
  readonly reports: readonly string[];
}

/**
 * Reads the content, and offers it to the pages if they are to be drawn. What was read goes with
 * this function: the trees of texts are many times their size, and no page needs them.
 */
async function takeIn({ target, home }: Places, { allowEmpty, anew }: Order): Promise<Work> {
  const folders = contentFolders();
  const now = buildInstant();
  const content = await readSound(now);
  const due = duePages(content.entries, now);
  if (due.length === 0 && isMarked(target.folder) && !allowEmpty)
    throw new Error(
      `The content publishes nothing, and there is a site in ${target.name}. Name the content in CONTENT_DIR, or replace the site by an empty one with “npm run build -- --allow-empty”.`,
    );
  const program = versionOfProgram(addressOf());
  const site = versionOfSite(program, content, now, folders.public);
  const last = home === undefined || anew ? undefined : siteAsItWas(home, target.folder, site);
  if (!last) {
    const texts = openTexts(addressOf(), anew);
    offer(await storeOf(content, texts.render));
    texts.keep();
  }
  const reports = [reportWaiting(content.entries, now), reportLeftOut(content)];
  return { version: { program, site }, due, last, reports };
}

/** Builds the site beside the last one and lets it take its place, if and only if it is whole. */
async function buildInto(
  { target, stage, home }: Places,
  { version, due }: Work,
  anew: boolean,
): Promise<void> {
  if (anew && home !== undefined) rmSync(cardFolder, { recursive: true, force: true });
  const cardsSoFar = countCards();
  const program = await openProgram(
    stage,
    version.program,
    home && path.join(home, 'program'),
    anew,
  );
  const pack = openPack(path.join(home ?? stage, 'pages'), anew);
  const folder = path.join(stage, 'site');
  const { errors, pages, kept, keys } = await drawSite(program, addressOf(), {
    folder,
    pack,
    takeOver: openLastSite(anew ? undefined : home, target.folder),
    progress: tellProgress(),
  });
  const missing = errors.length ? [] : missingPages(due, folder);
  if (errors.length || missing.length) throw new Error(reportLosses(errors, missing, due));
  markSite(folder);
  await prepare(target, folder);
  // Looked at again: something may have come into the folder since the build began.
  swap(chooseTarget(contentFolders()));
  pack.close();
  const cards = cardsSoFar();
  if (home !== undefined) pruneCards(cards.files);
  const letters = reportMissing(cards);
  if (home !== undefined)
    rememberSite(home, target.folder, {
      version: version.site,
      keys,
      told: { pages, cards: cards.drawn + cards.kept, letters },
    });
  tellOf(target, [pages - kept, kept], [cards.drawn, cards.kept], letters);
}

/** Builds the site from the content, unless it is there as it would be built. */
async function build(places: Places, order: Order): Promise<void> {
  const work = await takeIn(places, order);
  const { last, reports } = work;
  if (last) tellOf(places.target, [0, last.pages], [0, last.cards], last.letters);
  else await buildInto(places, work, order.anew);
  for (const report of reports) if (report) console.log(report);
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
  // While another build has what is kept, this one keeps nothing.
  const home = path.resolve('.cache/kept');
  const letGo = await lock(home, '.cache').catch(() => undefined);
  const cleanUp = () => {
    discard(target);
    unlock();
    letGo?.();
    removeStage(stage);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      cleanUp();
      process.exit(128 + constants.signals[signal]);
    });
  try {
    mend(target);
    await build(
      { target, stage, home: letGo && home },
      { allowEmpty: values['allow-empty'], anew: values.force },
    );
  } finally {
    cleanUp();
  }
}

/** Builds the site as the command line and the environment say; gives the exit code. */
export async function buildSite(): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}
