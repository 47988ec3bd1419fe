import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Address } from '../environment.ts';
import type { TakeOver } from './last-site.ts';
import type { Pack } from './pack.ts';
import { offerMemory } from '../remember.ts';
import type { Program } from './program.ts';
import type { Progress } from './progress.ts';

type Listed = Awaited<ReturnType<StaticPaths['getAll']>>[number];
type Route = Listed['route'];

/** What runs the bundled pages: the part of Astro’s that is bundled with them. */
interface App extends StaticPathsApp {
  readonly routeCache: NonNullable<StaticPathsApp['routeCache']>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

/** Starts the program, and hands on each error that Astro logs. */
async function start({ entry, styles }: Program, tell: (error: string) => void): Promise<App> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({
    settings: { scripts: [] },
    logger: {
      options: {
        destination: {
          write: ({ level, message }: { level: string; message: string }) => {
            if (level === 'error') tell(message);
          },
        },
      },
    },
  });
  return app;
}

/** The file of a page or another file of the site, below its folder. */
const fileOf = ({ pathname, route }: Listed): string =>
  route.type === 'endpoint'
    ? pathname
    : pathname === '/404'
      ? '/404.html'
      : path.posix.join('/', pathname, 'index.html');

/** Where it is published. */
const urlOf = ({ pathname, route }: Listed, { origin, base }: Address): URL =>
  new URL(path.posix.join(base, pathname, route.type === 'endpoint' ? '' : '/'), origin);

/** What a route may say of a file of its own, so that it need not be drawn. */
interface Spared {
  /** What tells what it holds from whatever else the same code makes. */
  readonly key?: () => string;
  /** A file that is the same. */
  readonly copyOf?: () => Promise<string>;
}

/**
 * Puts what is copied last, with what each route says of each of its files: pictures are made in
 * another thread while pages are drawn.
 */
function inOrder(
  app: App,
  listed: readonly Listed[],
): { readonly each: Listed; readonly spared: Spared | undefined }[] {
  const places = new Map<Route, number>();
  const all = listed.map((each) => {
    const at = places.get(each.route) ?? 0;
    places.set(each.route, at + 1);
    const spared: Spared | undefined = app.routeCache.get(each.route)?.staticPaths[at]?.props;
    return { each, spared };
  });
  const isCopied = ({ spared }: (typeof all)[number]): number =>
    Number(spared?.copyOf !== undefined);
  return all.toSorted((a, b) => isCopied(a) - isCopied(b));
}

/** Names what a program makes for a key at an address. */
const nameOf = (program: Program, { route, pathname }: Listed, key: string): string =>
  createHash('sha256')
    .update([program.version, route.component, pathname, key].join('\0'))
    .digest('base64url');

/** What became of a site that was drawn. */
interface Drawn {
  /** What Astro said was wrong. */
  readonly errors: readonly string[];
  /** How many pages it has that may be kept, and how many of them were. */
  readonly pages: number;
  readonly kept: number;
  /** What tells what each of its files holds, of those of which something does. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Where a site is drawn, and what helps. */
interface Place {
  readonly folder: string;
  /** Where pages, and what they are made from, may be found and are kept. */
  readonly pack: Pack;
  /** Takes a file over from the last site. */
  readonly takeOver: TakeOver;
  /** Is told of each file. */
  readonly progress: Progress;
}

/** Draws a site into a folder: what its program makes of the content that is offered. */
export async function drawSite(
  program: Program,
  address: Address,
  { folder, pack, takeOver, progress }: Place,
): Promise<Drawn> {
  const errors: string[] = [];
  const keys = new Map<string, string>();
  let [pages, kept] = [0, 0];
  offerMemory(pack, program.version);
  cpSync(program.client, folder, { recursive: true });
  if (existsSync('public')) cpSync('public', folder, { recursive: true, dereference: true });
  const app = await start(program, (error) => errors.push(error));
  const files = inOrder(app, await new StaticPaths(app).getAll());

  /** Puts what is kept of a page into its file; tells whether there was something. */
  const put = (name: string, key: string): boolean => {
    if (pack.has(key) && takeOver(name, key, folder)) return true;
    const page = pack.take(key);
    if (page) writeFileSync(path.join(folder, name), page);
    return page !== undefined;
  };

  const draw = async (each: Listed, name: string, key: string | undefined): Promise<void> => {
    const request = new Request(urlOf(each, address));
    const response = await app.render(request, { routeData: each.route });
    if (!response.body) return;
    const page = new Uint8Array(await response.arrayBuffer());
    writeFileSync(path.join(folder, name), page);
    if (key !== undefined) pack.keep(key, page);
  };

  const make = async ({ each, spared }: (typeof files)[number], name: string): Promise<void> => {
    const same = await spared?.copyOf?.();
    const key = same ?? (spared?.key && nameOf(program, each, spared.key()));
    if (key !== undefined) keys.set(name, key);
    if (same !== undefined) {
      if (!takeOver(name, same, folder)) copyFileSync(same, path.join(folder, name));
      return;
    }
    if (key !== undefined) pages += 1;
    if (key !== undefined && put(name, key)) kept += 1;
    else await draw(each, name, key);
  };

  for (const [at, file] of files.entries()) {
    progress(at, files.length);
    const name = fileOf(file.each).slice(1);
    // A signal is heard between two files.
    await setImmediate();
    // What is in public/, and of two routes the first, has the address.
    if (existsSync(path.join(folder, name))) continue;
    try {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      await make(file, name);
    } catch (error) {
      if (error instanceof Error && 'syscall' in error) throw error;
      errors.push(`Caught error rendering ${file.each.pathname}: ${String(error)}`);
      break;
    }
  }
  progress(files.length, files.length);
  return { errors, pages, kept, keys };
}
