import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Address } from '../environment.ts';
import { offerMemory, type Memory } from '../remember.ts';
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
  const { false: drawn = [], true: copied = [] } = Object.groupBy(
    all,
    ({ spared }) => String(spared?.copyOf !== undefined) as 'true' | 'false',
  );
  return [...drawn, ...copied];
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
}

/**
 * Draws a site into a folder: what its program makes of the content that is offered.
 *
 * @param memory where pages, and what they are made from, may be found and are kept
 * @param progress is told of each file
 */
export async function drawSite(
  program: Program,
  address: Address,
  memory: Memory,
  folder: string,
  progress: Progress,
): Promise<Drawn> {
  let [pages, found] = [0, 0];
  offerMemory(memory, program.version);
  const errors: string[] = [];
  cpSync(program.client, folder, { recursive: true });
  if (existsSync('public')) cpSync('public', folder, { recursive: true, dereference: true });
  const app = await start(program, (error) => errors.push(error));
  const files = inOrder(app, await new StaticPaths(app).getAll());
  for (const [at, { each, spared }] of files.entries()) {
    progress(at, files.length);
    const file = path.join(folder, fileOf(each));
    // A signal is heard between two files.
    await setImmediate();
    // What is in public/, and of two routes the first, has the address.
    if (existsSync(file)) continue;
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      const same = await spared?.copyOf?.();
      if (same !== undefined) {
        copyFileSync(same, file);
        continue;
      }
      const key = spared?.key && nameOf(program, each, spared.key());
      const kept = key === undefined ? undefined : memory.take(key);
      if (key !== undefined) pages += 1;
      if (kept) {
        found += 1;
        writeFileSync(file, kept);
        continue;
      }
      const response = await app.render(new Request(urlOf(each, address)), {
        routeData: each.route,
      });
      if (!response.body) continue;
      const page = new Uint8Array(await response.arrayBuffer());
      writeFileSync(file, page);
      if (key !== undefined) memory.keep(key, page);
    } catch (error) {
      if (error instanceof Error && 'syscall' in error) throw error;
      errors.push(`Caught error rendering ${each.pathname}: ${String(error)}`);
      break;
    }
  }
  progress(files.length, files.length);
  return { errors, pages, kept: found };
}
