import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../domain/entries.ts';
import type { Fault } from '../domain/fault.ts';
import type { Naming } from '../domain/references.ts';
import { buildInstant } from '../environment.ts';
import type { Text } from '../markdown/text.ts';
import { checkEntries } from './entries.ts';

/** Where the content and the public files are, and from where paths are told. */
export interface ContentFolders {
  readonly content: string;
  readonly public: string;
}

/** What is in a file of the content. */
export interface FileReading {
  readonly entry?: Entry;
  /** The text of an article, to be rendered. */
  readonly text?: Text;
  /** `shelf/slug` of a file that is in its place but could not be read whole. */
  readonly broken?: string;
  /** What a file that is no entry names all the same. */
  readonly named: readonly Naming[];
  readonly faults: readonly Fault[];
}

/** A file of the content, as it was read. */
export interface ContentFile extends FileReading {
  /** Path from the root of the project. */
  readonly file: string;
  /** What tells these bytes from others; absent where there are none to read. */
  readonly digest?: string;
}

/** The content as it was read: what is sound by itself, and every fault. */
export interface Content {
  /** By their paths under the content folder, with `/`. */
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
  /** Files that are models, by the path from the root of the project. */
  readonly leftOut: readonly string[];
}

/** The path of a file of the content, from the root of the project. */
const nameOf = (relative: string, { content }: ContentFolders): string =>
  path.relative(process.cwd(), path.join(content, relative)).replaceAll(path.sep, '/');

/** The paths of the files under a folder, through links too, sorted, without what systems keep. */
function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() || item.isSymbolicLink())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .map((relative) => relative.replaceAll(path.sep, '/'))
    .filter((relative) => !hasPartThat(relative, '.'))
    .sort();
}

const hasPartThat = (relative: string, begins: string): boolean =>
  relative.split('/').some((part) => part.startsWith(begins));

/**
 * Tells whether a path is no part of the content: what editors and systems keep for themselves
 * (.DS_Store, .obsidian/), or a model (_modele.md, _essais/).
 */
export const isPrivate = (relative: string): boolean =>
  hasPartThat(relative, '.') || hasPartThat(relative, '_');

/** Says in words which files were left out for their names; empty where none was. */
export function reportLeftOut({ leftOut }: Pick<Content, 'leftOut'>): string {
  if (leftOut.length === 0) return '';
  const count = leftOut.length === 1 ? '1 file is' : `${String(leftOut.length)} files are`;
  return [
    `${count} left out, because a name that begins with “_” is that of a model:`,
    ...leftOut.map((file) => `  ${file}`),
  ].join('\n');
}

/** Loaded when a file is read: what parses takes longer to load than all else. */
const reader = () => import('./file.ts');

/** What is in a file, or what the system says of it. */
function bytesOf(file: string): Buffer | Error {
  try {
    return readFileSync(file);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function readOne(
  relative: string,
  folders: ContentFolders,
  before: ContentFile | undefined,
): Promise<ContentFile> {
  const file = nameOf(relative, folders);
  const bytes = bytesOf(path.join(folders.content, relative));
  if (bytes instanceof Error) return { file, ...(await reader()).readFile(relative, file, bytes) };
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  if (before?.digest === digest && before.file === file) return before;
  return { file, digest, ...(await reader()).readFile(relative, file, bytes) };
}

/** Tells of faults between files where they are. */
async function placed(faults: readonly Fault[]): Promise<Fault[]> {
  if (!faults.some((fault) => fault.path)) return [...faults];
  const { whereIs } = await reader();
  return faults.map((fault) => {
    const bytes = fault.path ? bytesOf(fault.file) : undefined;
    return fault.path && bytes && !(bytes instanceof Error)
      ? { ...fault, ...whereIs(bytes, fault.path) }
      : fault;
  });
}

/** What of a reading may be left out. */
export interface Spared {
  /** Files that need not be looked at, by their paths under the folder. */
  readonly known?: ReadonlyMap<string, ContentFile>;
  /** Files as they were before, which need not be read again where their bytes are the same. */
  readonly before?: ReadonlyMap<string, ContentFile>;
}

/**
 * Reads the whole content folder as an editor wrote it, each file once, and finds every fault in
 * it: of places, of bytes, of YAML, of keys and values, of texts and between files. An absent or
 * empty folder has none.
 *
 * @param now instant in UTC (RFC 3339): what is dated after it has not come
 */
export async function readContent(
  folders: ContentFolders,
  { known = new Map(), before = new Map() }: Spared = {},
  now = buildInstant(),
): Promise<Content> {
  const all = filesUnder(folders.content);
  const files = new Map<string, ContentFile>();
  // One after the other: small files cost more to wait for than to read.
  for (const relative of all) {
    if (isPrivate(relative)) continue;
    const found = known.get(relative) ?? (await readOne(relative, folders, before.get(relative)));
    files.set(relative, found);
  }
  const read = [...files.values()];
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const between = checkEntries(
    entries,
    now,
    new Set(read.flatMap(({ broken }) => broken ?? [])),
    read.flatMap(({ named }) => named),
    filesUnder(folders.public),
  );
  return {
    files,
    entries,
    faults: [...read.flatMap(({ faults }) => faults), ...(await placed(between))],
    leftOut: all.filter(isPrivate).map((relative) => nameOf(relative, folders)),
  };
}
