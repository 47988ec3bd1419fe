import type { Fault } from '../domain/fault.ts';

/** A fault of a file that the caller names. */
export type LocalFault = Omit<Fault, 'file'>;

const placeAt = (text: string, index: number): { line: number; column: number } => {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const saveAsUtf8 = 'Save it as UTF-8 (in most editors: “Save with encoding”, UTF-8).';

// é è ê ç of a Macintosh, which Windows leaves empty or rarely writes.
const macintosh = new Set([0x8d, 0x8e, 0x8f, 0x90]);

/** Guesses the encoding of bytes that are not UTF-8: a label of the WHATWG Encoding Standard. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = (odd: number) => bytes.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) > bytes.length / 4) return 'utf-16le';
  if (zeros(0) > bytes.length / 4) return 'utf-16be';
  return bytes.some((byte) => macintosh.has(byte)) ? 'macintosh' : 'windows-1252';
}

const encodingNames: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252 (Latin-1)',
  macintosh: 'Mac Roman',
};

/** Says that bytes are not UTF-8, with what they seem to be and the first word that shows it. */
function notUtf8(bytes: Uint8Array): LocalFault {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const name = encodingNames[encoding] ?? encoding;
  const problem = `The file is not UTF-8: it seems to be ${name}`;
  if (encoding.startsWith('utf-16')) return { line: 1, problem: `${problem}.`, remedy: saveAsUtf8 };
  const index = text.search(/[^\p{ASCII}]/u);
  const start = text.slice(0, index).search(/\S+$/);
  const shown = /^\S{1,40}/.exec(text.slice(start === -1 ? index : start))?.[0] ?? '';
  return { ...placeAt(text, index), problem: `${problem} (“${shown}”).`, remedy: saveAsUtf8 };
}

const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What no text holds: control characters, noncharacters and what a wrong decoding left. */
const signs: readonly (readonly [pattern: RegExp, tell: (found: string) => LocalFault])[] = [
  [
    /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu,
    (found) => ({
      problem: `The invisible control character ${codePoint(found)} stands here.`,
      remedy: 'Delete it: it was probably pasted with the text.',
    }),
  ],
  [
    /\uFFFD/g,
    () => ({
      problem:
        'The sign “\uFFFD” stands where a letter was lost: an earlier save took the wrong encoding.',
      remedy: 'Type the letter again.',
    }),
  ],
  [
    /(?:Ã[\u0080-\u00BF]|â€[\u0098-\u00A6\u2122\u0153\u009D])+/g,
    (found) => ({
      problem: `“${found}” is UTF-8 that was read as Latin-1.`,
      remedy: 'Type the letters again, and open the file as UTF-8 next time.',
    }),
  ],
  [
    /[\u2028\u2029]/g,
    (found) => ({
      problem: `The invisible line separator ${codePoint(found)} stands here.`,
      remedy: 'Delete it, and type a line break.',
    }),
  ],
];

/**
 * Reads the bytes of a file as UTF-8 text, without the byte-order mark and with `\n` at the ends
 * of lines, or says where they are no text and what they seem to be.
 */
export function textOf(bytes: Uint8Array): string | LocalFault[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [notUtf8(bytes)];
  }
  const unix = text.replaceAll('\r\n', '\n');
  const carriage = unix.indexOf('\r');
  if (carriage !== -1)
    return [
      {
        ...placeAt(unix, carriage),
        problem: 'The line ends with a carriage return alone, as on an old Macintosh.',
        remedy: 'Save the file with line ends of Unix (LF) or Windows (CRLF).',
      },
    ];
  const faults = signs.flatMap(([pattern, tell]) =>
    [...unix.matchAll(pattern)].map((match) => ({
      ...placeAt(unix, match.index),
      ...tell(match[0]),
    })),
  );
  return faults.length ? faults : unix;
}
