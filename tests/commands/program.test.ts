import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepProgram, programIn, versionOfProgram } from '../../src/commands/program.ts';
import { scratch, write } from './folders.ts';

const address = { origin: 'https://site.example', base: '/' };

test('a program has another version with another address, code, page, setting or package', () => {
  const project = scratch();
  const before = process.cwd();
  process.chdir(project);
  onTestFinished(() => {
    process.chdir(before);
  });
  write(project, {
    'src/pages/[slug].astro': 'a page',
    'src/site.ts': 'a name',
    'src/styles/base.css': 'a style',
    'astro.config.mjs': 'a setting',
    'package-lock.json': 'packages',
    'node_modules/.package-lock.json': 'packages as they are',
  });
  const versionNow = (at = address) => versionOfProgram(at);
  const first = versionNow();
  expect(versionNow()).toBe(first);
  const versions = [
    first,
    versionNow({ ...address, base: '/under/' }),
    versionNow({ ...address, origin: 'https://other.example' }),
  ];
  for (const file of [
    'src/pages/[slug].astro',
    'src/site.ts',
    'src/styles/base.css',
    'astro.config.mjs',
    'package-lock.json',
    'node_modules/.package-lock.json',
    '.env',
  ]) {
    appendFileSync(file, 'more');
    versions.push(versionNow());
  }
  // Where a page is in the site is where its file is.
  renameSync('src/pages/[slug].astro', 'src/pages/[...slug].astro');
  versions.push(versionNow());
  process.env.PUBLIC_NAME = 'a name';
  versions.push(versionNow());
  delete process.env.PUBLIC_NAME;
  expect(new Set(versions).size).toBe(versions.length);
});

/** A program as Astro leaves it, in a folder. */
function writeProgram(folder: string): void {
  write(folder, {
    'server/prerender-entry.X.mjs': 'export const app = 1;',
    'server/chunks/page.mjs': 'export const page = 1;',
    'client/_astro/page.js': '1',
  });
  keepProgram(folder, { version: 'v', styles: new Map([['a route', { styles: [] }]]) });
}

test('a program that is kept is whole, or is none', () => {
  const root = scratch();
  const folder = path.join(root, 'program');
  const spoil: readonly (() => void)[] = [
    () => {
      rmSync(path.join(folder, 'facts'));
    },
    () => {
      writeFileSync(path.join(folder, 'facts'), 'cut');
    },
    () => {
      rmSync(path.join(folder, 'server/chunks/page.mjs'));
    },
    () => {
      writeFileSync(path.join(folder, 'server/chunks/page.mjs'), '');
    },
    () => {
      writeFileSync(path.join(folder, 'client/_astro/more.js'), '');
    },
    () => {
      rmSync(path.join(folder, 'client'), { recursive: true });
    },
  ];
  expect(programIn(folder, 'v')).toBeUndefined();
  for (const change of spoil) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    writeProgram(folder);
    expect(programIn(folder, 'v')).toMatchObject({
      version: 'v',
      entry: path.join(folder, 'server/prerender-entry.X.mjs'),
      client: path.join(folder, 'client'),
    });
    expect(programIn(folder, 'w')).toBeUndefined();
    change();
    expect(programIn(folder, 'v'), String(change)).toBeUndefined();
  }
  expect(existsSync(root) && readdirSync(root)).toEqual(['program']);
});
