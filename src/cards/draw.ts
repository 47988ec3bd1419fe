import { readFileSync } from 'node:fs';
import type * as Takumi from '@takumi-rs/core';
import { cardSize, type Card } from './card.ts';
import { fromProject, openFonts } from './fonts.ts';
import { writePng } from './png.ts';
import { bodiesOf, bodyRoom, cutBody, room, sheetOf, type Sheet } from './sheet.ts';

async function openRenderer(): Promise<Takumi.Renderer> {
  const { Renderer } = fromProject('@takumi-rs/core') as typeof Takumi;
  const renderer = new Renderer();
  for (const { family, weight, data, ranges } of openFonts())
    await renderer.registerFont({
      name: family,
      weight,
      style: 'normal',
      data,
      ...(ranges ? { unicodeRange: ranges.map(([from, until]) => [from, until]) } : {}),
    });
  return renderer;
}

let opened: Promise<Takumi.Renderer> | undefined;

/** The width that the texts of a measured tree take. */
const widthOf = ({ runs, children }: Takumi.MeasuredNode): number =>
  Math.max(0, ...runs.map(({ x, width }) => x + width), ...children.map(widthOf));

/**
 * Chooses the largest title that has its room in height and that breaks no word. They are tried one
 * after the other: where one has, a smaller may not, because other words then share a line.
 */
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
