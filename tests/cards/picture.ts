import { PNG } from 'pngjs';
import type { Card } from '../../src/cards/card.ts';

/** A card of which a test may change a part. */
export const someCard: Card = {
  locale: 'fr',
  site: 'Contours',
  kind: 'Analyse',
  title: 'Une visite et ses silences',
  text: '',
  date: 'Publié le 24 novembre 2026',
  names: ['Ada Touré', 'Ministère'],
  ornament: 'une-visite',
};

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour of a point, as `#rrggbb`. */
  readonly at: (x: number, y: number) => string;
  /** How many points of a rectangle have the colour of ink. */
  readonly inkIn: (left: number, top: number, right: number, bottom: number) => number;
}

const ink = 0x1b1a17ff;

/** Reads a PNG with a decoder that is not ours. */
export function readPicture(bytes: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(bytes, { checkCRC: true });
  const at = (x: number, y: number): string =>
    `#${data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3).toString('hex')}`;
  return {
    width,
    height,
    at,
    inkIn: (left, top, right, bottom) => {
      let count = 0;
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1)
          if (data.readUInt32BE(4 * (y * width + x)) === ink) count += 1;
      return count;
    },
  };
}
