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
const most = 28;
/** How many of them are the most frequent: the others are those least like any, as in an icon. */
const mostFrequent = 20;
/** How hard it is deflated: harder takes half as long again, and spares a fiftieth. */
const level = 5;

/** The cell of a colour among those that agree in the first bits of red, green and blue. */
const cellOf = (colour: number): number =>
  ((colour & 0xf8) << 8) | ((colour >>> 5) & 0x7e0) | ((colour >>> 19) & 0x1f);
const cellCount = 1 << 16;

/** How unlike two colours are to the eye, which sees green best. */
function distance(one: number, other: number): number {
  const red = (one & 0xff) - (other & 0xff);
  const green = ((one >> 8) & 0xff) - ((other >> 8) & 0xff);
  const blue = ((one >> 16) & 0xff) - ((other >> 16) & 0xff);
  return 2 * red * red + 4 * green * green + blue * blue;
}

// Of one picture after another: new ones of this size would cost more than what is done in them.
let starts = new Uint32Array(0);
const counts = new Uint32Array(cellCount);
const longest = new Uint32Array(cellCount);
const colours = new Uint32Array(cellCount);
const indexOf = new Uint8Array(cellCount);

/** Notes where each row of pixels of one colour starts, and where the last ends; gives how many. */
function findRuns(pixels: Uint32Array): number {
  if (starts.length <= pixels.length) starts = new Uint32Array(pixels.length + 1);
  let runs = 0;
  let last = -1;
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = pixels[at] ?? 0;
    if (colour === last) continue;
    starts[runs] = at;
    runs += 1;
    last = colour;
  }
  starts[runs] = pixels.length;
  return runs;
}

/** Counts the pixels of each cell, and finds of each the colour that stands longest in a row. */
function countCells(pixels: Uint32Array, runs: number): number[] {
  counts.fill(0);
  longest.fill(0);
  const cells: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = starts[run] ?? 0;
    const length = (starts[run + 1] ?? 0) - from;
    const colour = pixels[from] ?? 0;
    const cell = cellOf(colour);
    if (counts[cell] === 0) cells.push(cell);
    counts[cell] = (counts[cell] ?? 0) + length;
    if (length > (longest[cell] ?? 0)) {
      longest[cell] = length;
      colours[cell] = colour;
    }
  }
  return cells.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
}

/** Chooses the colours of a picture, and for every cell the nearest of them. */
function paletteOf(cells: readonly number[]): number[] {
  const palette: number[] = [];
  const away = new Float64Array(cells.length).fill(Infinity);
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
  return palette;
}

/** The rows of an image without filters: a zero, then the index of each pixel in the palette. */
function rowsOf(pixels: Uint32Array, width: number, runs: number): Buffer {
  const rows = Buffer.alloc(pixels.length + pixels.length / width);
  for (let run = 0; run < runs; run += 1) {
    const from = starts[run] ?? 0;
    const index = indexOf[cellOf(pixels[from] ?? 0)] ?? 0;
    // The most frequent, with which all is filled.
    if (index === 0) continue;
    const row = Math.floor(from / width);
    let [at, next] = [from + row + 1, (row + 1) * (width + 1)];
    for (let left = (starts[run + 1] ?? 0) - from; left > 0; left -= 1) {
      // Past the zero before each row.
      if (at === next) [at, next] = [at + 1, next + width + 1];
      rows[at] = index;
      at += 1;
    }
  }
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
  const runs = findRuns(pixels);
  const palette = paletteOf(countCells(pixels, runs));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = palette.flatMap((colour) => [colour, colour >> 8, colour >> 16]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', deflateSync(rowsOf(pixels, width, runs), { level })),
    chunk('IEND', new Uint8Array()),
  ]);
}
