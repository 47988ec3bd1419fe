import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { reportFaults } from '../domain/fault.ts';
import { createPaths, type Paths } from '../addresses/paths.ts';
import { renderText } from '../markdown/render.ts';
import { collectionNames } from '../kinds/kind.ts';
import { isPrivate, readContent, type Content, type ContentFolders } from './content.ts';
import { offered } from './offer.ts';
import { idOf, versionOfFile, type Shelf } from './store.ts';
import { readWhole } from './whole-content.ts';

/** Puts what was read where Astro keeps a collection, and takes away what is no longer there. */
function shelve(shelf: Shelf, context: LoaderContext, content: Content, paths: Paths): void {
  const { store } = context;
  const gone = new Set(store.keys());
  const put = (item: Parameters<typeof store.set>[0]): void => {
    gone.delete(item.id);
    store.set(item);
  };
  if (shelf === 'faults')
    content.faults.forEach((fault, index) => {
      put({ id: String(index), data: { ...fault }, digest: context.generateDigest({ ...fault }) });
    });
  else
    for (const file of content.files.values()) {
      const { entry, text } = file;
      if (entry?.collection !== shelf) continue;
      const { collection, ...data } = entry;
      const id = idOf(entry);
      const version = versionOfFile(file);
      if (store.get(id)?.digest === version && store.get(id)?.filePath === entry.file) {
        gone.delete(id);
        continue;
      }
      const rendered = text ? { html: renderText(text, paths) } : undefined;
      put({ id, data, filePath: entry.file, digest: version, ...(rendered && { rendered }) });
    }
  for (const id of gone) store.delete(id);
}

/** How long after a save others are waited for, in milliseconds: editors write in several steps. */
const patience = 40;

/** The path of a file under the content folder, with `/`; `undefined` where the content cannot name it. */
function savedPath(folders: ContentFolders, changed: string): string | undefined {
  const relative = path.relative(folders.content, changed).replaceAll(path.sep, '/');
  const isPicture = !path.relative(folders.public, changed).startsWith('..');
  return isPicture || !(relative.startsWith('..') || isPrivate(relative)) ? relative : undefined;
}

/** Calls back, where the dev server runs, with what was saved in a row. */
function followSaves(
  { watcher }: LoaderContext,
  folders: ContentFolders,
  reread: (saved: readonly string[]) => void,
): void {
  const saved = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (changed: string): void => {
    const relative = savedPath(folders, changed);
    if (relative === undefined) return;
    saved.add(relative);
    clearTimeout(timer);
    timer = setTimeout(() => {
      reread([...saved]);
      saved.clear();
    }, patience);
  };
  watcher?.add([folders.content, folders.public]);
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, note);
}

/**
 * Makes the loaders of Astro’s collections: one for each kind of content and one for the faults,
 * which read the folder once together. The dev server keeps what is sound, hands on the faults,
 * which its pages show, and follows what is saved. A build reads for itself, and fills none.
 */
export function contentLoaders(folders: ContentFolders): Record<Shelf, Loader> {
  let reading: Promise<Content> | undefined;
  const shelves = new Map<Shelf, LoaderContext>();

  const shelveIn = (shelf: Shelf, context: LoaderContext, content: Content): void => {
    const { site, base } = context.config;
    shelve(shelf, context, content, createPaths({ origin: site ?? '', base }));
  };

  const reread = async (
    before: Content,
    saved: readonly string[],
    { logger }: LoaderContext,
  ): Promise<Content> => {
    const known = new Map(before.files);
    for (const relative of saved) known.delete(relative);
    const content = await readContent(folders, { known, before: before.files });
    for (const [shelf, context] of shelves) shelveIn(shelf, context, content);
    if (content.faults.length) logger.error(`\n${reportFaults(content.faults)}`);
    else if (before.faults.length) logger.info('The content is sound again.');
    return content;
  };

  const fill = async (shelf: Shelf, context: LoaderContext): Promise<void> => {
    if (offered()) return;
    // Astro asks each loader once, and begins again with any when its settings have changed.
    if (shelves.has(shelf)) {
      shelves.clear();
      reading = undefined;
    }
    shelves.set(shelf, context);
    if (!reading) {
      reading = readWhole(folders);
      followSaves(context, folders, (saved) => {
        reading = reading?.then((before) => reread(before, saved, context));
      });
    }
    const content = await reading;
    const { faults } = content;
    if (faults.length && !context.watcher) throw new Error(reportFaults(faults));
    if (faults.length && shelf === 'faults') context.logger.error(`\n${reportFaults(faults)}`);
    shelveIn(shelf, context, content);
  };

  const loaderOf = (shelf: Shelf): Loader => ({
    name: `contours-${shelf}`,
    load: (context) => fill(shelf, context),
  });

  return Object.fromEntries(
    [...collectionNames, 'faults' as const].map((shelf) => [shelf, loaderOf(shelf)]),
  ) as Record<Shelf, Loader>;
}
