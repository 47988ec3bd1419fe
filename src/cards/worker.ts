import { rename, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';

/** A card to draw, and the file in which to keep it. */
export interface Order {
  readonly card: Card;
  readonly file: string;
}

/** What became of an order: without an error, its file is there. */
export interface Done {
  readonly file: string;
  readonly error?: string;
}

async function carryOut({ card, file }: Order): Promise<Done> {
  try {
    // Written beside and renamed, so that another build never reads half a card.
    const beside = `${file}.${String(process.pid)}`;
    await writeFile(beside, await drawCard(card));
    await rename(beside, file);
    return { file };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

// One after the other: each picture takes some megabytes while it is drawn.
let last = Promise.resolve();
parentPort?.on('message', (order: Order) => {
  last = last.then(async () => {
    parentPort?.postMessage(await carryOut(order));
  });
});
