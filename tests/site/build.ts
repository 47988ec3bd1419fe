import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Locale } from '../../src/settings.ts';
import { exampleDay, exampleProject } from '../example/project.ts';
import { site } from '../example/site.ts';
import { projectOfTests, runBuild } from './small-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A newsroom's sites: at the root and, where that is tried, under a path. */
    readonly builds: readonly [Build, ...Build[]];
    /** What the settings of that newsroom say. */
    readonly newsroom: { readonly name: string; readonly locales: readonly Locale[] };
  }
}

export interface Build {
  readonly folder: string;
  readonly origin: string;
  readonly base: string;
}

/** What of this project a site is made from, content and settings apart. */
const code = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs'];

/** Tells what a site is made from, by the bytes of its files and by the environment. */
function versionOf(sources: readonly string[], variables: Readonly<Record<string, string>>) {
  const hash = createHash('sha256').update(JSON.stringify(variables));
  for (const file of sources.flatMap((name) => [name, ...globSync(`${name}/**`)]).sort())
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

interface Order {
  /** What the site is made from, beside the code. */
  readonly sources: readonly string[];
  /** Makes the project that is built, and gives its folder. */
  readonly project: () => string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Builds a site with the command that a newsroom uses, unless the last one was made from the same:
 * the tests that read it and the browser that is driven on it share one.
 *
 * @throws Error with what the command says, where the site does not build
 */
function buildOnce(folder: string, { sources, project, variables }: Order): void {
  const note = `${folder}.made-from`;
  const version = versionOf([...code, ...sources], variables);
  if (existsSync(folder) && existsSync(note) && readFileSync(note, 'utf8') === version) return;
  for (const old of [note, folder]) rmSync(old, { recursive: true, force: true });
  const { status, stderr } = runBuild({ ...variables, OUT_DIR: folder }, { project: project() });
  if (status !== 0) throw new Error(`The site does not build:\n${stderr}`);
  writeFileSync(note, version);
}

const folderOf = (project: string, name: string) => path.join(project, '.astro/builds', name);

/** The environment in which the example's site is built as its settings say, on its day. */
export const ofExample = { BASE_PATH: '/', BUILD_DATE: exampleDay };

/** Where the site of a newsroom is tried, when its settings name another address or none. */
const origin = 'https://site.example';

/** Builds the example's site at its root. */
export function exampleSite(): Build {
  const folder = folderOf(projectOfTests, 'root');
  buildOnce(folder, {
    sources: ['tests/example'],
    project: () => exampleProject(path.basename(projectOfTests)),
    variables: ofExample,
  });
  return { folder, origin: site.origin, base: '/' };
}

/** Builds the example's site elsewhere. */
function exampleSiteUnder(base: string): Build {
  const folder = folderOf(projectOfTests, 'under');
  buildOnce(folder, {
    sources: ['tests/example'],
    project: () => projectOfTests,
    // Spelled otherwise, which changes nothing.
    variables: { ...ofExample, SITE_URL: origin, BASE_PATH: base.slice(1, -1) },
  });
  return { folder, origin, base };
}

/** Builds this project's own site, as of today: after all that was written. */
export function newsroomSite(base = '/'): Build {
  const project = path.resolve('.');
  const folder = folderOf(project, base === '/' ? 'root' : 'under');
  const today = `${new Date().toISOString().slice(0, 10)}T00:00:00Z`;
  buildOnce(folder, {
    sources: ['content'],
    project: () => project,
    variables: { SITE_URL: origin, BASE_PATH: base, BUILD_DATE: today },
  });
  return { folder, origin, base };
}

/** Builds the example's sites, before the tests that read them. */
export default function setup({ provide }: TestProject): void {
  exampleProject(path.basename(projectOfTests));
  provide('newsroom', { name: site.name, locales: site.locales });
  const under = exampleSiteUnder('/un/sous-dossier/');
  // Last, so that the small sites of the tests are drawn from what is bundled for it.
  provide('builds', [exampleSite(), under]);
}
