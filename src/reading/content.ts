import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry, Reading } from '../domain/entries.ts';
import type { Fault } from '../domain/fault.ts';
import { shelfOf } from '../domain/faults.ts';
import { refuseName, slugify, suggest } from '../domain/names.ts';
import { referencesIn, type Naming } from '../domain/references.ts';
import { parseText, type ParsedText } from '../markdown/text.ts';
import { buildInstant } from '../environment.ts';
import { collections, isCollection, type Collection } from '../schema/collections.ts';
import { defaultLocale, isLocale, type Locale } from '../settings.ts';
import { site } from '../site.ts';
import { textOf, type LocalFault } from './bytes.ts';
import { checkEntries } from './entries.ts';
import { parseEntry } from './entry.ts';
import { explain } from './explain.ts';
import { cutFile, type CutFile } from './frontmatter.ts';
import { printedMarks } from './printed-marks.ts';

/** Where the content and the public files are, and from where paths are told. */
export interface ContentFolders {
  readonly content: string;
  readonly public: string;
}

/** A file of the content, as it was read. */
export interface ContentFile {
  /** Path under the content folder, with `/`. */
  readonly relative: string;
  readonly entry?: Entry;
  /** The text as it was parsed, to be rendered once. */
  readonly text?: ParsedText;
  /** What tells this text from another: a digest of the bytes. */
  readonly digest: string;
  /** `shelf/slug` of a file that is in its place but could not be read whole. */
  readonly broken?: string;
  /** What a file that is no entry names all the same. */
  readonly named: readonly Naming[];
  readonly whereIs?: CutFile['whereIs'];
  readonly faults: readonly Fault[];
}

/** The content as it was read: what is sound by itself, and every fault. */
export interface Content {
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
  /** Files that are models, by the path from the root of the project. */
  readonly leftOut: readonly string[];
}

const folderNames = Object.keys(collections).map((name) =>
  name === 'articles' ? `articles/<${site.locales.join('|')}>` : name,
);

/** What the place of a file makes of it, or why it is no place for a file. */
function placeOf(
  relative: string,
): { collection: Collection; locale: Locale; name: string } | LocalFault {
  const parts = relative.split('/');
  const [folder = '', second = ''] = parts.slice(0, -1);
  const name = parts.at(-1) ?? '';
  const elsewhere = {
    problem: `No kind of content is kept in “${path.posix.dirname(relative)}/”.`,
    remedy: suggest(folder, Object.keys(collections), `Move it to ${folderNames.join(', ')}.`),
  };
  if (!isCollection(folder)) return elsewhere;
  const isArticle = folder === 'articles';
  if (isArticle && !isLocale(second))
    return {
      problem: `“articles/${second}” is not the folder of a language of this site.`,
      remedy: `Move it to ${site.locales.map((tag) => `articles/${tag}/`).join(' or ')}.`,
    };
  if (parts.length !== (isArticle ? 3 : 2))
    return { ...elsewhere, remedy: `Move it to ${isArticle ? `articles/${second}` : folder}/.` };
  if (!name.endsWith('.md'))
    return {
      problem: `“${name}” is not a Markdown file.`,
      remedy: 'Give it the extension .md, or move pictures and other files to public/.',
    };
  const refused = refuseName(name);
  if (refused) return refused;
  return {
    collection: folder,
    locale: isLocale(second) ? second : defaultLocale,
    name,
  };
}

/** Why a name that makes an address cannot be that of a file, if it cannot. */
function faultOfName(name: string): LocalFault | undefined {
  const [sign] = /[?#%\\:*"<>|\p{Cc}]/u.exec(name) ?? [];
  return sign === undefined
    ? undefined
    : {
        problem: `The name of the file has ${JSON.stringify(sign)}, which means something else in addresses or on other disks.`,
        remedy: `Rename it “${slugify(name.slice(0, -3))}.md”.`,
      };
}

/** A picture that an article names and that is not there. */
function missingImage(entry: Entry, folders: ContentFolders): LocalFault[] {
  const image = entry.collection === 'articles' ? entry.image : undefined;
  if (!image || existsSync(path.join(folders.public, image.src))) return [];
  return [
    {
      path: ['image', 'src'],
      problem: `There is no file “${image.src}” in public/.`,
      remedy: 'Put the picture there, or correct the path.',
    },
  ];
}

/** What a page would show of a text that it has no place for, or lacks. */
function textOfNoUse(collection: Collection, { passages }: Reading, line: number): LocalFault[] {
  const isArticle = collection === 'articles';
  if (isArticle === passages.length > 0) return [];
  return [
    isArticle
      ? {
          line,
          problem: 'The article has no text.',
          remedy: 'Write it below the frontmatter, or add “draft: true” until it is there.',
        }
      : {
          line,
          problem: `There is a text below the frontmatter, which no page of ${collection} shows.`,
          remedy: 'Remove it, or say it in a key, such as “note” or “summary”.',
        },
  ];
}

/** The path of a file of the content, from the root of the project. */
const nameOf = (relative: string, { content }: ContentFolders): string =>
  path.relative(process.cwd(), path.join(content, relative)).replaceAll(path.sep, '/');

function readContentFile(relative: string, folders: ContentFolders): ContentFile {
  const full = path.join(folders.content, relative);
  const file = nameOf(relative, folders);
  const place = placeOf(relative);
  const nothing = { relative, digest: '', named: [] };
  if ('problem' in place) return { ...nothing, faults: [{ file, ...place }] };
  const { collection, locale, name } = place;
  const slug = slugify(name.slice(0, -3));
  const broken = `${shelfOf(collection, locale)}/${slug}`;
  const refused = (faults: readonly LocalFault[]): ContentFile => ({
    ...nothing,
    broken,
    faults: faults.map((fault) => ({ file, ...fault })),
  });
  const odd = faultOfName(name);
  if (odd) return refused([odd]);
  const bytes = readFileSync(full);
  const text = textOf(bytes);
  if (typeof text !== 'string') return refused(text);
  const cut = cutFile(text);
  if (Array.isArray(cut)) return refused(cut);

  const parsed = parseText(cut.body, locale);
  const moved = <Placed extends { readonly line: number }>(placed: Placed): Placed => ({
    ...placed,
    line: placed.line + cut.linesBefore,
  });
  const reading = {
    ...parsed.reading,
    links: parsed.reading.links.map(moved),
    faults: parsed.reading.faults.map(moved),
  };
  const { entry, issues = [] } = parseEntry(collection, cut.data, { slug, file, locale, reading });
  const local: LocalFault[] = [
    ...cut.faults,
    ...issues.flatMap((issue) => explain(issue, collections[collection], cut.data)),
    ...printedMarks(cut.data),
    ...(entry && 'draft' in entry && entry.draft
      ? []
      : textOfNoUse(collection, reading, cut.linesBefore + 1)),
    ...(entry ? missingImage(entry, folders) : reading.faults),
  ];
  const faults = local.map((fault) => ({
    file,
    ...fault,
    ...(fault.path && cut.whereIs(fault.path)),
  }));
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return entry
    ? { relative, entry, text: parsed, digest, named: [], whereIs: cut.whereIs, faults }
    : {
        relative,
        digest,
        broken,
        named: [
          { collection, locale, file, references: referencesIn(collection, cut.data, reading) },
        ],
        whereIs: cut.whereIs,
        faults,
      };
}

/** Reads a file, and makes a fault of it that it cannot be read. */
function tryContentFile(relative: string, folders: ContentFolders): ContentFile {
  try {
    return readContentFile(relative, folders);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      relative,
      digest: '',
      named: [],
      faults: [
        {
          file: nameOf(relative, folders),
          problem: `The file cannot be read: ${message}.`,
          remedy:
            error instanceof RangeError
              ? 'Its text is nested too deeply: take quotes and lists out of one another.'
              : 'Give this user the right to read it, or write it anew.',
        },
      ],
    };
  }
}

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

/**
 * Reads the whole content folder as an editor wrote it, each file once, and finds every fault in
 * it: of places, of bytes, of YAML, of keys and values, of texts and between files. An absent or
 * empty folder has none.
 *
 * @param known files that need not be read again, by their paths under the folder
 * @param now instant in UTC (RFC 3339): what is dated after it has not come
 */
export function readContent(
  folders: ContentFolders,
  known: ReadonlyMap<string, ContentFile> = new Map(),
  now = buildInstant(),
): Content {
  const all = filesUnder(folders.content);
  const relatives = all.filter((relative) => !isPrivate(relative));
  // One after the other: small files cost more to wait for than to read.
  const read = relatives.map(
    (relative) => known.get(relative) ?? tryContentFile(relative, folders),
  );
  const files = new Map(read.map((each) => [each.relative, each]));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const places = new Map(
    read.flatMap(({ entry, named, whereIs }) => {
      const file = entry?.file ?? named[0]?.file;
      return file && whereIs ? [[file, whereIs]] : [];
    }),
  );
  const between = checkEntries(
    entries,
    now,
    new Set(read.flatMap(({ broken }) => broken ?? [])),
    read.flatMap(({ named }) => named),
    filesUnder(folders.public),
  ).map((fault) => ({ ...fault, ...(fault.path && places.get(fault.file)?.(fault.path)) }));
  return {
    files,
    entries,
    faults: [...read.flatMap(({ faults }) => faults), ...between],
    leftOut: all.filter(isPrivate).map((relative) => nameOf(relative, folders)),
  };
}
