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
  const files = globSync(['package{,-lock}.json', code], { withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
  // Named too: where a page is in the site is where its file is.
  for (const file of files)
    hash.update(path.relative('.', file)).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

let version: string | undefined;

/** Tells the code that reads and renders texts from any other that would do it differently. */
export const readingVersion = (): string => (version ??= versionOf('src/**/*.ts'));

interface Kept {
  readonly version: string;
  readonly value: unknown;
}

/** What is kept in a file under a version; `undefined` where it is absent, cut short or of another. */
export function kept(file: string, version: string): unknown {
  try {
    const found = deserialize(readFileSync(file)) as Kept;
    return found.version === version ? found.value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value in a file, which another command never reads half written. */
export function keep(file: string, version: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${String(process.pid)}`;
  writeFileSync(beside, serialize({ version, value } satisfies Kept));
  renameSync(beside, file);
}

/** The files as they were read last by this code; none where they are not kept. */
export const keptFiles = (file = shelf): ReadonlyMap<string, ContentFile> =>
  (kept(file, readingVersion()) as Content['files'] | undefined) ?? new Map<string, ContentFile>();

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
  const light = [...files].map(
    ([name, { text, ...rest }]) =>
      [name, { ...rest, ...(text && { text: withoutTree(text) }) }] as const,
  );
  keep(file, readingVersion(), new Map(light));
}
