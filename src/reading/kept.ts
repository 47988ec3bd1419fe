import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Text } from '../markdown/text.ts';
import type { Content, ContentFile } from './content.ts';

// What was read is kept from one command to the next: what a file says depends on its bytes and on
// the code that reads them alone.

const shelf = path.resolve('.cache/reading');

/** Makes what tells some code, with the versions of all packages, from any other. */
export function versionOf(code: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(['package{,-lock}.json', code]).sort())
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

let version: string | undefined;

/** Tells the code that reads and renders texts from any other that would do it differently. */
export const readingVersion = (): string => (version ??= versionOf('src/**/*.ts'));

interface Kept {
  readonly version: string;
  readonly files: Content['files'];
}

/** The files as they were read last by this code; none where they are not kept. */
export function keptFiles(file = shelf): ReadonlyMap<string, ContentFile> {
  try {
    const kept = deserialize(readFileSync(file)) as Kept;
    if (kept.version === readingVersion()) return kept.files;
  } catch {
    // Absent, or cut short.
  }
  return new Map();
}

/** What is rendered in another command is parsed in it: trees take longer to load than to make. */
const withoutTree = ({ markdown, locale }: Text): Text => ({ markdown, locale });

/** Keeps what was read, unless it is what was kept. */
export function keepFiles(
  files: Content['files'],
  before: ReadonlyMap<string, ContentFile>,
  file = shelf,
): void {
  const isSame =
    files.size === before.size && [...files].every(([name, each]) => before.get(name) === each);
  if (isSame) return;
  mkdirSync(path.dirname(file), { recursive: true });
  // Written beside and renamed, so that another command never reads half of it.
  const beside = `${file}.${String(process.pid)}`;
  const light = [...files].map(
    ([name, { text, ...rest }]) =>
      [name, { ...rest, ...(text && { text: withoutTree(text) }) }] as const,
  );
  writeFileSync(
    beside,
    serialize({ version: readingVersion(), files: new Map(light) } satisfies Kept),
  );
  renameSync(beside, file);
}
