import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Card } from './card.ts';
import { tellCard } from './count.ts';
import { drawCard } from './draw.ts';
import { missingLetters } from './letters.ts';

/** Where cards are kept from one build to the next. */
const kept = path.resolve('.cache/cards');

const digest = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** What draws: the code of cards and ornament, the icon, and the packages with their versions. */
function digestOfDrawing(): string {
  const files = ['src/cards', 'src/ornament'].flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((file) => path.join(folder, file)),
  );
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

let drawing: string | undefined;

/** Names what draws the cards, so that it changes with the code, the fonts and the icon. */
export const drawingVersion = (): string => (drawing ??= digestOfDrawing());

/** Names what a card shows, so that two cards have one name if and only if they are drawn alike. */
export function keyOf(card: Card): string {
  return digest(drawingVersion(), JSON.stringify(card));
}

/** The picture of a card: as it is kept in a folder, or drawn and kept there. */
export async function pictureOf(card: Card, folder = kept): Promise<Buffer<ArrayBuffer>> {
  const file = path.join(folder, `${keyOf(card)}.png`);
  const found = await readFile(file).catch(() => undefined);
  tellCard({
    title: card.title,
    isDrawn: found === undefined,
    missing: missingLetters(card),
  });
  if (found) return found;
  const drawn = await drawCard(card);
  await mkdir(folder, { recursive: true });
  // Written beside and renamed, so that another build never reads half a card.
  const beside = `${file}.${String(process.pid)}`;
  await writeFile(beside, drawn);
  await rename(beside, file);
  return drawn;
}
