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

/** The most colours of a palette: mixtures at the edges of letters need no more to look smooth. */
const most = 32;
/** How many of them are the most frequent: the others are those least like any, as in an icon. */
const mostFrequent = 24;

/** The cell of a colour among those that agree in the first bits of red, green and blue. */
const cellOf = (colour: number): number =>
  ((colour & 0xf8) << 8) | ((colour >>> 5) & 0x7e0) | ((colour >>> 19) & 0x1f);
const cellCount = 1 << 16;

/** How unlike two colours are to the eye, which sees green best. */
function distance(one: number, other: number): number {
  const part = (shift: number) => ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
  return 2 * part(0) ** 2 + 4 * part(8) ** 2 + part(16) ** 2;
}

/**
 * Chooses colours, of each cell the one that stands longest in a row, and for every cell the nearest
 * of them.
 *
 * @returns the palette, and the index in it of each cell
 */
function paletteOf(pixels: Uint32Array): { palette: number[]; indexOf: Uint8Array } {
  const counts = new Uint32Array(cellCount);
  const longest = new Uint32Array(cellCount);
  const colours = new Uint32Array(cellCount);
  const cells: number[] = [];
  let from = 0;
  // Counted by runs of one colour, of which there are few.
  for (let at = 1; at <= pixels.length; at += 1) {
    const colour = pixels[from] ?? 0;
    if (at < pixels.length && pixels[at] === colour) continue;
    const cell = cellOf(colour);
    const length = at - from;
    if (counts[cell] === 0) cells.push(cell);
    counts[cell] = (counts[cell] ?? 0) + length;
    if (length > (longest[cell] ?? 0)) {
      longest[cell] = length;
      colours[cell] = colour;
    }
    from = at;
  }
  cells.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const palette: number[] = [];
  const indexOf = new Uint8Array(cellCount);
  const away = cells.map(() => Infinity);
  while (palette.length < Math.min(most, cells.length)) {
    const next =
      palette.length < mostFrequent
        ? palette.length
        : away.indexOf(away.reduce((a, b) => Math.max(a, b)));
    const chosen = colours[cells[next] ?? 0] ?? 0;
    cells.forEach((cell, at) => {
      const further = distance(chosen, colours[cell] ?? 0);
      if (further >= (away[at] ?? 0)) return;
      away[at] = further;
      indexOf[cell] = palette.length;
    });
    palette.push(chosen);
  }
  return { palette, indexOf };
}

/** The rows of an image without filters: a zero, then the index of each pixel in the palette. */
function rowsOf(pixels: Uint32Array, width: number, indexOf: Uint8Array): Buffer {
  const rows = Buffer.alloc(pixels.length + pixels.length / width);
  let at = 0;
  for (let row = 0; row < rows.length; row += width + 1)
    for (let column = 1; column <= width; column += 1, at += 1)
      rows[row + column] = indexOf[cellOf(pixels[at] ?? 0)] ?? 0;
  return rows;
}

/**
 * Writes opaque pixels, four bytes each, as a PNG with a palette: less than half as heavy as one
 * without, because a card has few colours and their mixtures.
 */
export function writePng(
  rgba: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Buffer<ArrayBuffer> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4);
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
