import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { deserialize, serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import type { Address } from '../environment.ts';
import { versionOf } from '../reading/kept.ts';
import { filesIn } from './files-in.ts';

/** What Astro knows of the pages of a route when it has bundled them. */
type PageData = Pick<
  Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['pages'] extends Map<
    string,
    infer Data
  >
    ? Data
    : never,
  'styles'
>;

/** The code of the pages, bundled, which draws them from whatever content. */
export interface Program {
  /** Tells it from that of other code. */
  readonly version: string;
  /** The file that is run. */
  readonly entry: string;
  /** The folder of the scripts that browsers run, as it is in the site. */
  readonly client: string;
  /** The styles of each route, as Astro names it. */
  readonly styles: ReadonlyMap<string, PageData>;
}

/** What Vite and Astro read beside the code, and what it runs on. */
const surroundings = [
  'astro.config.mjs',
  'tsconfig.json',
  '.env*',
  'node_modules/.package-lock.json',
];

/** Names the code of the pages, so that another code, address or engine has another name. */
export function versionOfProgram({ origin, base }: Address): string {
  const variables = Object.entries(process.env)
    .filter(([name]) => /^(?:NODE_ENV$|PUBLIC_|VITE_)/.test(name))
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([origin, base, process.version, process.cwd(), variables]))
    .update(versionOf(`{src/**/*,${surroundings.join()}}`))
    .digest('hex')
    .slice(0, 16);
}

/** Where the parts of a program lie in its folder. */
export const placesIn = (folder: string) => ({
  server: path.join(folder, 'server'),
  client: path.join(folder, 'client'),
  facts: path.join(folder, 'facts'),
});

/** A digest of every file of a folder, its name and its bytes. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}

/** What is said of a program beside it. */
interface Facts {
  readonly version: string;
  readonly digests: readonly string[];
  readonly styles: Program['styles'];
}

/** Says of a program its version, what tells that it is whole, and the styles of its routes. */
export function keepProgram(
  folder: string,
  { version, styles }: Pick<Program, 'version' | 'styles'>,
): void {
  const { server, client, facts } = placesIn(folder);
  const plain = [...styles].map(([route, each]) => [route, { styles: each.styles }] as const);
  const told: Facts = { version, digests: [server, client].map(digestOf), styles: new Map(plain) };
  writeFileSync(facts, serialize(told));
}

/** Reads the program of a version in a folder; `undefined` where it is not there, or not whole. */
export function programIn(folder: string, version: string): Program | undefined {
  const { server, client, facts } = placesIn(folder);
  try {
    const found = deserialize(readFileSync(facts)) as Facts;
    if (found.version !== version) return undefined;
    const [entry] = globSync(path.join(server, 'prerender-entry.*.mjs'));
    const isWhole = [server, client].every((each, at) => digestOf(each) === found.digests[at]);
    return isWhole && entry !== undefined
      ? { version, entry, client, styles: found.styles }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Has Astro bundle the code of the pages into a folder, in a process of its own: what a bundler
 * takes of the memory is then given back.
 *
 * @throws Error that words each error that Astro met
 */
async function makeProgram(folder: string, version: string): Promise<Program> {
  const child = spawn(process.execPath, ['src/commands/make-program.ts', folder, version], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // A build asks nothing of the network.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const end = () => child.kill();
  process.once('exit', end);
  const [errors, [status]] = await Promise.all([
    text(child.stderr ?? Readable.from([])),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  process.off('exit', end);
  const program = programIn(folder, version);
  if (status !== 0 || !program) throw new Error(errors.trim() || 'Astro made no program.');
  return program;
}

/**
 * Gives the program of a version, which the code has now: the one that is kept, or one made anew
 * and kept.
 *
 * @param stage a folder of this build
 * @param shelf where a program is kept; without one, none is
 * @param anew makes it in any case
 */
export async function openProgram(
  stage: string,
  version: string,
  shelf: string | undefined,
  anew: boolean,
): Promise<Program> {
  const found = shelf === undefined || anew ? undefined : programIn(shelf, version);
  if (found) return found;
  const made = path.join(stage, 'program');
  const program = await makeProgram(made, version);
  if (shelf === undefined) return program;
  rmSync(shelf, { recursive: true, force: true });
  renameSync(made, shelf);
  return programIn(shelf, version) ?? program;
}
