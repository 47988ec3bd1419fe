import path from 'node:path';
import { refuseName, slugify, suggest } from '../domain/names.ts';
import { shelfOf } from '../domain/faults.ts';
import { referencesIn } from '../domain/references.ts';
import type { Reading } from '../domain/entries.ts';
import type { Fault } from '../domain/fault.ts';
import { parseText } from '../markdown/text.ts';
import { collectionNames, isCollection, kindOf, kinds, type Collection } from '../kinds/kind.ts';
import { defaultLocale, isLocale, type Locale } from '../settings.ts';
import { site } from '../site.ts';
import { textOf, type LocalFault } from './bytes.ts';
import type { FileReading } from './content.ts';
import { parseEntry, schemas } from './entry.ts';
import { explain } from './explain.ts';
import { cutFile } from './frontmatter.ts';
import { printedMarks } from './printed-marks.ts';

const isPerLanguage = (collection: Collection): boolean => kinds[kindOf(collection)].isPerLanguage;

const folderNames = collectionNames.map((name) =>
  isPerLanguage(name) ? `${name}/<${site.locales.join('|')}>` : name,
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
    remedy: suggest(folder, collectionNames, `Move it to ${folderNames.join(', ')}.`),
  };
  if (!isCollection(folder)) return elsewhere;
  const hasLanguages = isPerLanguage(folder);
  if (hasLanguages && !isLocale(second))
    return {
      problem: `“${folder}/${second}” is not the folder of a language of this site.`,
      remedy: `Move it to ${site.locales.map((tag) => `${folder}/${tag}/`).join(' or ')}.`,
    };
  if (parts.length !== (hasLanguages ? 3 : 2))
    return {
      ...elsewhere,
      remedy: `Move it to ${hasLanguages ? `${folder}/${second}` : folder}/.`,
    };
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

/** What a page would show of a text that it has no place for, or lacks. */
function textOfNoUse(collection: Collection, { passages }: Reading, line: number): LocalFault[] {
  const { hasText } = kinds[kindOf(collection)];
  if (hasText === passages.length > 0) return [];
  return [
    hasText
      ? {
          line,
          problem: `The ${kindOf(collection)} has no text.`,
          remedy: 'Write it below the frontmatter, or add “draft: true” until it is there.',
        }
      : {
          line,
          problem: `There is a text below the frontmatter, which no page of ${collection} shows.`,
          remedy: 'Remove it, or say it in a key, such as “note” or “summary”.',
        },
  ];
}

/** What is read of a file that could not be read whole. */
const nothing = { named: [] } as const;

function readWhole(relative: string, file: string, bytes: Uint8Array | Error): FileReading {
  const place = placeOf(relative);
  if ('problem' in place) return { ...nothing, faults: [{ file, ...place }] };
  const { collection, locale, name } = place;
  const slug = slugify(name.slice(0, -3));
  const broken = `${shelfOf(collection, locale)}/${slug}`;
  const refused = (faults: readonly LocalFault[]): FileReading => ({
    ...nothing,
    broken,
    faults: faults.map((fault) => ({ file, ...fault })),
  });
  const odd = faultOfName(name);
  if (odd) return refused([odd]);
  if (bytes instanceof Error) throw bytes;
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
    ...issues.flatMap((issue) => explain(issue, schemas[collection], cut.data)),
    ...printedMarks(cut.data),
    ...(entry && 'draft' in entry && entry.draft
      ? []
      : textOfNoUse(collection, reading, cut.linesBefore + 1)),
    ...(entry ? [] : reading.faults),
  ];
  const faults = local.map((fault) => ({
    file,
    ...fault,
    ...(fault.path && cut.whereIs(fault.path)),
  }));
  const { reading: _, ...toRender } = parsed;
  if (entry)
    return {
      ...nothing,
      entry,
      ...(kinds[kindOf(collection)].hasText && { text: toRender }),
      faults,
    };
  const references = referencesIn(collection, cut.data, reading);
  return { broken, named: [{ collection, locale, file, references }], faults };
}

/**
 * Reads a file of the content, or makes a fault of it that it cannot be read.
 *
 * @param relative path under the content folder, with `/`
 * @param file path from the root of the project, by which its faults are told
 * @param bytes what is in it, or what the system says of it
 */
export function readFile(relative: string, file: string, bytes: Uint8Array | Error): FileReading {
  try {
    return readWhole(relative, file, bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy =
      error instanceof RangeError
        ? 'Its text is nested too deeply: take quotes and lists out of one another.'
        : 'Give this user the right to read it, or write it anew.';
    return {
      ...nothing,
      faults: [{ file, problem: `The file cannot be read: ${message}.`, remedy }],
    };
  }
}

/** Finds where a key is in the bytes of a file, as its faults tell it. */
export function whereIs(
  bytes: Uint8Array,
  path: readonly PropertyKey[],
): Pick<Fault, 'line' | 'column'> {
  const text = textOf(bytes);
  const cut = typeof text === 'string' ? cutFile(text) : [];
  return Array.isArray(cut) ? {} : cut.whereIs(path);
}
