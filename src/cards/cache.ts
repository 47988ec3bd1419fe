import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import { tellCard } from './count.ts';
import { missingLetters } from './letters.ts';
import type { Done, Order } from './worker.ts';

/** Where cards are kept from one build to the next. */
export const cardFolder = path.resolve('.cache/cards');

const digest = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** The code that a file of cards or ornament runs: itself, and what it imports from there. */
export function codeOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || !/^src\/(?:cards|ornament)\//.test(file)) return found;
  found.add(file);
  const imported = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(?! type)[^;]* from '(\..+)';$/gm,
  );
  for (const [, source = ''] of imported)
    codeOf(path.posix.join(path.posix.dirname(file), source), found);
  return found;
}

/** What draws: the code of the drawing, the icon, and the packages with their versions. */
function digestOfDrawing(): string {
  const files = [...codeOf('src/cards/draw.ts')].sort();
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const packages = Object.entries(dependencies).filter(([name]) =>
    /^(@takumi-rs|@fontsource)\/|^d3-contour$/.test(name),
  );
  return digest(
    ...[...files, 'public/icon.svg'].map((file) => readFileSync(file)),
    JSON.stringify(packages),
  );
}

let version: string | undefined;

/** Names what draws the cards, so that it changes with the code, the fonts and the icon. */
export const drawingVersion = (): string => (version ??= digestOfDrawing());

/** Names what a card shows, so that two cards have one name if and only if they are drawn alike. */
export function keyOf(card: Card): string {
  return digest(drawingVersion(), JSON.stringify(card));
}

const fileOf = (card: Card, folder: string): string => path.join(folder, `${keyOf(card)}.png`);

let worker: Worker | undefined;

/** What is being drawn, by its file. */
const drawing = new Map<string, PromiseWithResolvers<undefined>>();

/**
 * Opens the thread that draws: pictures are some megabytes each, and where they are made the whole
 * memory is looked through again and again, which is small there.
 */
function openWorker(): Worker {
  const opened = new Worker(path.resolve('src/cards/worker.ts'));
  opened.on('message', ({ file, error }: Done) => {
    if (error === undefined) drawing.get(file)?.resolve(undefined);
    else drawing.get(file)?.reject(new Error(error));
  });
  opened.on('error', (error) => {
    for (const { reject } of drawing.values()) reject(error);
  });
  opened.on('exit', () => {
    worker = undefined;
    for (const { reject } of drawing.values())
      reject(new Error('The thread that draws has ended.'));
  });
  opened.unref();
  return opened;
}

/** Has a card drawn into its file, unless it is there or on its way. */
function order(card: Card, file: string): void {
  if (drawing.has(file) || existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const awaited = Promise.withResolvers<undefined>();
  // Told to who asks for the picture.
  awaited.promise.catch(() => undefined);
  drawing.set(file, awaited);
  worker ??= openWorker();
  worker.postMessage({ card, file } satisfies Order);
}

/** Begins to draw the cards of which the pictures are not kept, for whoever asks for them later. */
export function prepare(cards: Iterable<Card>, folder = cardFolder): void {
  for (const card of cards) order(card, fileOf(card, folder));
}

/** The file of the picture of a card, which is kept in a folder, or drawn and kept there. */
export async function pictureOf(card: Card, folder = cardFolder): Promise<string> {
  const file = fileOf(card, folder);
  order(card, file);
  const isDrawn = drawing.has(file);
  worker?.ref();
  try {
    await drawing.get(file)?.promise;
  } finally {
    drawing.delete(file);
    if (drawing.size === 0) worker?.unref();
  }
  tellCard({ title: card.title, file, isDrawn, missing: missingLetters(card) });
  return file;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Removes the pictures that a build did not use, but for those of the last day: another build, of
 * other content, may be about to use them.
 */
export function pruneCards(used: ReadonlySet<string>, folder = cardFolder): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!used.has(file) && statSync(file).mtimeMs < Date.now() - day) rmSync(file, { force: true });
  }
}
