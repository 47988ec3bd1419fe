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

/** The most colours of a palette: four bits a pixel. */
const most = 16;
/** How many of them are first the most frequent: the others are those least like any, as in an icon. */
const mostFrequent = 8;
/** How often the colours of a palette are then moved amid those that they stand for. */
const moves = 4;
/** What stands so long in a row, in pixels, is an area or a rule: its colour stays as it is. */
const flat = 100;
/** How hard it is deflated: harder takes a third longer, and spares a fiftieth. */
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

/** Finds for every cell the nearest colour of a palette. */
function findNearest(cells: readonly number[], palette: readonly number[]): void {
  for (const cell of cells) {
    const colour = colours[cell] ?? 0;
    let least = Infinity;
    for (let index = 0; index < palette.length; index += 1) {
      const away = distance(palette[index] ?? 0, colour);
      if (away >= least) continue;
      least = away;
      indexOf[cell] = index;
    }
  }
}

/**
 * The colour amid those of some cells, the most frequent first; that of an area, or one that is most
 * of them, stays.
 */
function middleOf(cells: readonly number[]): number {
  const still = cells.find((cell) => (longest[cell] ?? 0) >= flat);
  if (still !== undefined) return colours[still] ?? 0;
  const first = counts[cells[0] ?? 0] ?? 0;
  const pixels = cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
  if (2 * first >= pixels) return colours[cells[0] ?? 0] ?? 0;
  const weights = cells.map((cell) => Math.sqrt(counts[cell] ?? 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const part = (shift: number): number =>
    Math.round(
      cells.reduce(
        (sum, cell, at) => sum + (weights[at] ?? 0) * (((colours[cell] ?? 0) >> shift) & 0xff),
        0,
      ) / all,
    ) << shift;
  return part(0) | part(8) | part(16);
}

/** Chooses the colours of a picture, and for every cell the nearest of them (Lloyd’s algorithm). */
function paletteOf(cells: readonly number[]): number[] {
  const areas = cells.filter((cell) => (longest[cell] ?? 0) >= flat);
  const first = [...new Set([...areas, ...cells])].slice(0, mostFrequent);
  let palette = first.map((cell) => colours[cell] ?? 0);
  const away = cells.map((cell) =>
    Math.min(...palette.map((chosen) => distance(chosen, colours[cell] ?? 0))),
  );
  while (palette.length < Math.min(most, cells.length)) {
    const chosen = colours[cells[away.indexOf(Math.max(...away))] ?? 0] ?? 0;
    palette.push(chosen);
    cells.forEach((cell, at) => {
      away[at] = Math.min(away[at] ?? 0, distance(chosen, colours[cell] ?? 0));
    });
  }
  findNearest(cells, palette);
  for (let move = 0; move < moves; move += 1) {
    const meant = Map.groupBy(cells, (cell) => indexOf[cell] ?? 0);
    palette = palette.map((colour, index) => {
      const those = meant.get(index);
      return those ? middleOf(those) : colour;
    });
    findNearest(cells, palette);
  }
  return palette;
}

let line = new Uint8Array(0);
let pairs = new Uint16Array(0);

/**
 * The rows of an image without filters: a zero, then the indices of each two pixels in a byte. Rows
 * have an even length.
 */
function rowsOf(pixels: Uint32Array, width: number, runs: number): Buffer {
  if (line.length < pixels.length) {
    line = new Uint8Array(pixels.length);
    pairs = new Uint16Array(line.buffer);
  }
  for (let run = 0; run < runs; run += 1) {
    const [from, end] = [starts[run] ?? 0, starts[run + 1] ?? 0];
    const index = indexOf[cellOf(pixels[from] ?? 0)] ?? 0;
    if (end - from > 24) line.fill(index, from, end);
    else for (let at = from; at < end; at += 1) line[at] = index;
  }
  const half = width / 2;
  const rows = Buffer.alloc((pixels.length / width) * (1 + half));
  for (let pair = 0, at = 0; at < rows.length; at += 1 + half)
    for (let column = 1; column <= half; column += 1, pair += 1) {
      // Of two bytes read as one number, the first is its low part.
      const both = pairs[pair] ?? 0;
      rows[at + column] = (both << 4) | (both >> 8);
    }
  return rows;
}

/**
 * Writes opaque pixels, four bytes each and of an even number in a row, as a PNG with a palette: a third as heavy as one
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
  header.set([4, 3], 8);
  const colours = palette.flatMap((colour) => [colour, colour >> 8, colour >> 16]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', deflateSync(rowsOf(pixels, width, runs), { level })),
    chunk('IEND', new Uint8Array()),
  ]);
}
