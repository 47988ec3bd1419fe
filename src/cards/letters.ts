import { brotliDecompressSync } from 'node:zlib';
import type { Card } from './card.ts';
import { openFonts, type Font } from './fonts.ts';

/** The number by which a WOFF2 file names the table of its letters; those with a name of their own. */
const table = { cmap: 0, glyf: 10, loca: 11, named: 63 } as const;

/** Finds the table of the letters in a font: `cmap` in WOFF2 (W3C, 2024, section 4). */
function letterTable(font: Buffer): Buffer {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let start = 0;
  let found: readonly [start: number, end: number] = [0, 0];
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at);
    at += 1;
    const [tag, version] = [flags & 63, flags >> 6];
    if (tag === table.named) at += 4;
    const original = number();
    const isOutline = tag === table.glyf || tag === table.loca;
    const length = version === (isOutline ? 3 : 0) ? original : number();
    if (tag === table.cmap) found = [start, start + length];
    start += length;
  }
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(...found);
}

/** Lists the code points for which a font has a glyph (OpenType, `cmap` of formats 4 and 12). */
export function codePointsOf({ data, ranges }: Pick<Font, 'data' | 'ranges'>): number[] {
  const cmap = letterTable(data);
  const found = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + 8 * record));
    if (map.readUInt16BE(0) === 4) {
      const segments = map.readUInt16BE(6);
      for (let at = 14; at < 14 + segments; at += 2) {
        const [end, start] = [map.readUInt16BE(at), map.readUInt16BE(at + segments + 2)];
        const shift = map.readUInt16BE(at + 2 * segments + 2);
        const place = at + 3 * segments + 2;
        const offset = map.readUInt16BE(place);
        for (let point = start; point <= end && point < 0xffff; point += 1) {
          const glyph =
            offset === 0 ? point : map.readUInt16BE(place + offset + 2 * (point - start));
          if (offset === 0 ? (point + shift) % 0x10000 : glyph) found.add(point);
        }
      }
    } else if (map.readUInt16BE(0) === 12)
      for (let group = 0; group < map.readUInt32BE(12); group += 1) {
        const end = map.readUInt32BE(20 + 12 * group);
        for (let point = map.readUInt32BE(16 + 12 * group); point <= end; point += 1)
          found.add(point);
      }
  }
  return [...found].filter(
    (point) => ranges?.some(([from, until]) => point >= from && point <= until) ?? true,
  );
}

let drawn: ReadonlySet<number> | undefined;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Marks that nobody sees: spaces, soft hyphens, marks of direction, variations. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/**
 * Lists the letters and signs of a card for which no font of the cards has a glyph, once each, with
 * the marks on them.
 */
export function missingLetters({
  site,
  kind,
  title,
  text,
  date,
  certainty,
  names,
  locale,
}: Card): string[] {
  const words = [
    site,
    kind.toLocaleUpperCase(locale),
    title,
    text,
    date,
    certainty?.words,
    ...names,
  ];
  const points = (drawn ??= new Set(openFonts().flatMap((font) => codePointsOf(font))));
  const missing = Array.from(
    graphemes.segment(words.join(' ').normalize('NFC')),
    ({ segment }) => segment,
  ).filter((letter) =>
    Array.from(letter).some((sign) => !unseen.test(sign) && !points.has(sign.codePointAt(0) ?? 0)),
  );
  return [...new Set(missing)];
}
