import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entry } from '../domain/entries.ts';
import type { Fault } from '../domain/fault.ts';
import { shelfOf } from '../domain/faults.ts';
import { slugify, suggest } from '../domain/names.ts';
import { readText } from '../markdown/text.ts';
import { collections, isCollection } from '../schema/collections.ts';
import { defaultLocale, isLocale, site, type Locale } from '../site.ts';
import { checkEntries } from './entries.ts';
import { explain } from './explain.ts';
import { cutFile, type CutFile } from './frontmatter.ts';

/** Where the content and the public files are, and from where paths are told. */
export interface ContentFolders {
  readonly content: string;
  readonly public: string;
}

interface ReadFile {
  readonly entry?: Entry;
  /** `shelf/slug` of a file that is in its place but could not be read. */
  readonly broken?: string;
  readonly cut?: CutFile;
  readonly faults: readonly Fault[];
}

const folderNames = Object.keys(collections).map((name) =>
  name === 'articles' ? `articles/<${site.locales.join('|')}>` : name,
);

/** What the place of a file makes of it, or why it is no place for a file. */
function placeOf(
  relative: string,
): { collection: keyof typeof collections; locale: Locale; name: string } | Omit<Fault, 'file'> {
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
  if (slugify(name.slice(0, -3)) === '')
    return {
      problem: `“${name}” makes no address.`,
      remedy: 'Name the file with small letters, digits and hyphens.',
    };
  return {
    collection: folder,
    locale: isLocale(second) ? second : defaultLocale,
    name,
  };
}

/** Why a name that makes an address cannot be that of a file, if it cannot. */
function faultOfName(name: string): Omit<Fault, 'file'> | undefined {
  const [sign] = /[?#%\\:*"<>|\p{Cc}]/u.exec(name) ?? [];
  return sign === undefined
    ? undefined
    : {
        problem: `The name of the file has ${JSON.stringify(sign)}, which means something else in addresses or on other disks.`,
        remedy: `Rename it “${slugify(name.slice(0, -3))}.md”.`,
      };
}

async function readContentFile(relative: string, folders: ContentFolders): Promise<ReadFile> {
  const full = path.join(folders.content, relative);
  const file = path.relative(process.cwd(), full).replaceAll(path.sep, '/');
  const place = placeOf(relative);
  if ('problem' in place) return { faults: [{ file, ...place }] };
  const { collection, locale, name } = place;
  const slug = slugify(name.slice(0, -3));
  const broken = `${shelfOf(collection, locale)}/${slug}`;
  const odd = faultOfName(name);
  if (odd) return { broken, faults: [{ file, ...odd }] };
  const cut = cutFile(await readFile(full, 'utf8'));
  if (Array.isArray(cut)) return { broken, faults: cut.map((fault) => ({ file, ...fault })) };

  const reading = readText(cut.body, locale);
  const moved = {
    ...reading,
    links: reading.links.map((link) => ({
      ...link,
      line: link.line + cut.linesBefore,
    })),
    faults: reading.faults.map((fault) => ({
      ...fault,
      line: fault.line + cut.linesBefore,
    })),
  };
  const schema = collections[collection];
  const parsed = schema.safeParse(cut.data ?? {});
  if (!parsed.success)
    return {
      broken,
      faults: [
        ...parsed.error.issues
          .flatMap((issue) => explain(issue, schema, cut.data))
          .map((fault) => ({ file, ...fault, ...cut.whereIs(fault.path) })),
        ...moved.faults.map((fault) => ({ file, ...fault })),
      ],
    };
  const entry = {
    ...parsed.data,
    collection,
    slug,
    file,
    reading: moved,
    ...(collection === 'articles' ? { locale } : {}),
  } as unknown as Entry;
  const image = entry.collection === 'articles' ? entry.image : undefined;
  const faults =
    image && !existsSync(path.join(folders.public, image.src))
      ? [
          {
            file,
            path: ['image', 'src'],
            ...cut.whereIs(['image', 'src']),
            problem: `There is no file “${image.src}” in public/.`,
            remedy: 'Put the picture there, or correct the path.',
          },
        ]
      : [];
  return { entry, cut, faults };
}

/** Reads a file, and makes a fault of it that it cannot be read. */
async function tryContentFile(relative: string, folders: ContentFolders): Promise<ReadFile> {
  try {
    return await readContentFile(relative, folders);
  } catch (error) {
    const file = path.relative(process.cwd(), path.join(folders.content, relative));
    const { message } = error as Error;
    return {
      faults: [
        {
          file: file.replaceAll(path.sep, '/'),
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

/**
 * Reads the whole content folder as an editor wrote it and finds every fault in it: of places,
 * of YAML, of keys and values, of texts and between files. An absent or empty folder has none.
 */
export async function checkContent(
  folders: ContentFolders,
): Promise<{ entries: Entry[]; faults: Fault[] }> {
  if (!existsSync(folders.content)) return { entries: [], faults: [] };
  const found = await readdir(folders.content, {
    recursive: true,
    withFileTypes: true,
  });
  const relatives = found
    .filter((item) => item.isFile())
    .map((item) => path.relative(folders.content, path.join(item.parentPath, item.name)))
    .map((relative) => relative.replaceAll(path.sep, '/'))
    // What editors and systems keep for themselves: .DS_Store, .obsidian/.
    .filter((relative) => !relative.split('/').some((part) => part.startsWith('.')))
    .sort();
  const files = await Promise.all(relatives.map((relative) => tryContentFile(relative, folders)));
  const entries = files.flatMap(({ entry }) => (entry ? [entry] : []));
  const cuts = new Map(
    files.flatMap(({ entry, cut }) => (entry && cut ? [[entry.file, cut]] : [])),
  );
  const broken = new Set(files.flatMap(({ broken }) => broken ?? []));
  const between = checkEntries(entries, broken).map((fault) =>
    fault.path ? { ...fault, ...cuts.get(fault.file)?.whereIs(fault.path) } : fault,
  );
  return {
    entries,
    faults: [...files.flatMap(({ faults }) => faults), ...between],
  };
}
