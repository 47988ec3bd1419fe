import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG: its length, its name, its content and its checksum. */
function chunk(name: string, content: Uint8Array): Buffer {
  const bytes = Buffer.alloc(content.length + 12);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(content, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), content.length + 8);
  return bytes;
}

/** The colours of pixels, most frequent first; a colour is its four bytes as one number. */
function coloursOf(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let from = 0;
  // Counted by runs of one colour, of which there are few.
  for (let at = 1; at <= pixels.length; at += 1) {
    const colour = pixels[from] ?? 0;
    if (pixels[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    from = at;
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
}

const most = 256;

/**
 * Chooses at most 256 colours: those that agree in the first bits of red, green and blue become the
 * most frequent of them, with as many bits as there is room for.
 */
function paletteOf(pixels: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
  const colours = coloursOf(pixels);
  for (let bits = 8; ; bits -= 1) {
    const mask = (0xff00 >> bits) & 0xff;
    const cells = new Map<number, number>();
    const palette: number[] = [];
    const indexOf = new Map<number, number>();
    for (const colour of colours) {
      const cell = colour & (mask | (mask << 8) | (mask << 16));
      const index = cells.get(cell) ?? palette.length;
      if (index === palette.length) {
        cells.set(cell, index);
        palette.push(colour);
      }
      indexOf.set(colour, index);
    }
    if (palette.length <= most) return { palette, indexOf };
  }
}

/** The rows of an image without filters: a zero, then the index of each pixel in the palette. */
function rowsOf(pixels: Uint32Array, width: number, indexOf: ReadonlyMap<number, number>): Buffer {
  const rows = Buffer.alloc(pixels.length + pixels.length / width);
  let last = -1;
  let index = 0;
  let at = 0;
  for (let row = 0; row < rows.length; row += width + 1)
    for (let column = 1; column <= width; column += 1, at += 1) {
      const colour = pixels[at] ?? 0;
      if (colour !== last) {
        last = colour;
        index = indexOf.get(colour) ?? 0;
      }
      rows[row + column] = index;
    }
  return rows;
}

/**
 * Writes opaque pixels, four bytes each, as a PNG with a palette of 8 bits: half as heavy as one
 * without, because a card has few colours and their mixtures.
 */
export function writePng(
  rgba: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Buffer<ArrayBuffer> {
  const pixels = new Uint32Array(new Uint8Array(rgba).buffer);
  const { palette, indexOf } = paletteOf(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = palette.flatMap((colour) => [colour, colour >> 8, colour >> 16]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', deflateSync(rowsOf(pixels, width, indexOf))),
    chunk('IEND', new Uint8Array()),
  ]);
}
