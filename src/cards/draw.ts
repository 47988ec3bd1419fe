import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Takumi from '@takumi-rs/core';
import { cardSize, type Card } from './card.ts';
import { writePng } from './png.ts';
import { bodiesOf, bodyRoom, cutBody, families, room, sheetOf, type Sheet } from './sheet.ts';

// Found from the root of the project, because a build runs this file from wherever it writes.
const fromProject = createRequire(path.resolve('package.json'));

/** A file of a font: the family in the drawing, its package, the subset and the weight. */
const fonts = [
  { family: families.serif, file: 'source-serif-4', weight: 600 },
  { family: families.serif, file: 'source-serif-4', weight: 400 },
  { family: families.sans, file: 'source-sans-3', weight: 600 },
  { family: families.sans, file: 'source-sans-3', weight: 400 },
].flatMap((font) => ['latin', 'latin-ext'].map((subset) => ({ ...font, subset })));

async function openRenderer(): Promise<Takumi.Renderer> {
  const { Renderer } = fromProject('@takumi-rs/core') as typeof Takumi;
  const renderer = new Renderer();
  for (const { family, file, weight, subset } of fonts)
    await renderer.registerFont({
      name: family,
      weight,
      style: 'normal',
      data: readFileSync(
        fromProject.resolve(
          `@fontsource/${file}/files/${file}-${subset}-${String(weight)}-normal.woff2`,
        ),
      ),
    });
  return renderer;
}

let opened: Promise<Takumi.Renderer> | undefined;

/** The width that the texts of a measured tree take. */
const widthOf = ({ runs, children }: Takumi.MeasuredNode): number =>
  Math.max(0, ...runs.map(({ x, width }) => x + width), ...children.map(widthOf));

/** Chooses the largest title that has its room in height and that breaks no word. */
async function fittingBody(renderer: Takumi.Renderer, card: Card): Promise<Sheet> {
  for (const body of bodiesOf(card)) {
    const measured = await renderer.measure(body as Takumi.Node, {
      width: room,
      lang: card.locale,
    });
    if (measured.height <= bodyRoom(card) && widthOf(measured) <= room) return body;
  }
  return cutBody(card);
}

/** Draws a card: the bytes of a PNG. */
export async function drawCard(card: Card): Promise<Buffer<ArrayBuffer>> {
  opened ??= openRenderer();
  const renderer = await opened;
  const icon = readFileSync('public/icon.svg', 'utf8');
  const sheet = sheetOf(card, await fittingBody(renderer, card), icon);
  const { locale: lang } = card;
  return writePng(
    await renderer.render(sheet as Takumi.Node, { ...cardSize, format: 'raw', lang }),
    cardSize,
  );
}
