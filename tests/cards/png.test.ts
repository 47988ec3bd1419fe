import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { writePng } from '../../src/cards/png.ts';

const read = (bytes: Buffer) => PNG.sync.read(bytes, { checkCRC: true });

test('keeps every pixel of a picture of a few colours', () => {
  const size = { width: 16, height: 17 };
  const pixels = Buffer.alloc(4 * size.width * size.height, 255);
  for (let at = 0; at < size.width * size.height; at += 1)
    pixels.set([16 * (at % 16), 16 * ((at * 7) % 16), 200], 4 * at);
  const { width, height, data } = read(writePng(pixels, size));
  expect({ width, height }).toEqual(size);
  expect(data.equals(pixels)).toBe(true);
});

test('keeps the colour of a rule among more frequent ones that are like it', () => {
  const size = { width: 200, height: 200 };
  const rule = [207, 198, 180, 255];
  const pixels = Buffer.alloc(4 * size.width * size.height, 255);
  for (let at = 0; at < size.width * size.height; at += 1) {
    const [x, y] = [at % size.width, Math.floor(at / size.width)];
    // As in lines that fade: no two in a row are the same.
    const tint = [255 - 4 * (x % 40), 250 - 4 * (x % 40), 240 - 4 * (x % 40)];
    pixels.set(y === 100 ? rule : tint, 4 * at);
  }
  const { data } = read(writePng(pixels, size));
  expect([...data.subarray(4 * 100 * 200, 4 * 100 * 200 + 4)]).toEqual(rule);
});

test('brings more colours near, and keeps the most frequent as they are', () => {
  const size = { width: 64, height: 64 };
  const pixels = Buffer.alloc(4 * 64 * 64, 255);
  for (let at = 0; at < 64 * 64; at += 1)
    pixels.set(at < 2000 ? [251, 249, 244] : [at % 256, (at >> 4) % 256, (at >> 3) % 256], 4 * at);
  const { data } = read(writePng(pixels, size));
  expect([...data.subarray(0, 4)]).toEqual([251, 249, 244, 255]);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    colours.add(data.readUInt32BE(at));
    for (const part of [0, 1, 2])
      expect(Math.abs((data[at + part] ?? 0) - (pixels[at + part] ?? 0))).toBeLessThan(128);
  }
  expect(colours.size).toBeLessThanOrEqual(16);
});
