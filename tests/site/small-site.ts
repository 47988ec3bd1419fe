import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Files } from '../content.ts';

export interface Outcome {
  readonly status: number | null;
  /** What the editor reads. */
  readonly output: string;
  /** Where the site is, or would be. */
  readonly folder: string;
}

/** The project that tests build with: the software with the settings of the example. */
export const projectOfTests = path.resolve('.astro/example');

/** Makes a folder in that project, for whoever removes it. */
export function makeFolder(): string {
  const parent = path.join(projectOfTests, '.astro/small');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(path.join(parent, 'site-'));
}

/** A folder of its own for a test, removed with it. */
export function temporaryFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes files, as an editor names them: with `.md` unless the name says otherwise. */
export function writeContent(folder: string, files: Files): string {
  const content = path.join(folder, 'content');
  mkdirSync(content, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(content, /\.[a-z]+$/.test(name) ? name : `${name}.md`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return content;
}

type Variables = Readonly<Record<string, string>>;

// As outside the tests, whose own environment would make a test build.
const environmentOf = (variables: Variables): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ...variables,
});

interface BuildOptions {
  readonly project?: string;
  readonly options?: readonly string[];
}

/** Runs the build with the command that a newsroom uses. */
export const runBuild = (
  variables: Variables,
  { project = projectOfTests, options = [] }: BuildOptions = {},
) =>
  spawnSync(process.execPath, ['src/commands/build.ts', ...options], {
    cwd: project,
    encoding: 'utf8',
    env: environmentOf(variables),
  });

/** Begins a build, which goes on while the test does other things. */
export const startBuild = (variables: Variables): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: projectOfTests,
    env: environmentOf(variables),
  });

/** Builds a site, at the example’s address so that one program draws both, from files with the command that a newsroom uses. */
export function buildFrom(
  files: Files,
  folder = temporaryFolder(),
  options: readonly string[] = [],
): Outcome {
  const target = path.join(folder, 'dist');
  const variables = {
    CONTENT_DIR: writeContent(folder, files),
    OUT_DIR: target,
    BASE_PATH: '/',
  };
  const { status, stdout, stderr } = runBuild(variables, { options });
  return { status, output: stdout + stderr, folder: target };
}
