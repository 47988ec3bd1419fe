import { once } from 'node:events';
import { existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { markSite } from '../../src/commands/target.ts';
import { mayNotMount, mountDisk, read, write } from '../commands/folders.ts';
import { file, smallWorld } from '../content.ts';
import {
  buildFrom,
  projectOfTests,
  runBuild,
  startBuild,
  temporaryFolder,
  writeContent,
} from './small-site.ts';

const stages = path.join(projectOfTests, '.cache/build-*');

/** A folder with content and a pretended site, as the last build left it. */
function newsroom(files = smallWorld) {
  const folder = temporaryFolder();
  const target = path.join(folder, 'dist');
  write(target, { 'index.html': 'the last good site' });
  markSite(target);
  const variables = { CONTENT_DIR: writeContent(folder, files), OUT_DIR: target };
  return { folder, target, variables, last: read(target) };
}

test('of two builds into one folder, one builds and the other is told', async () => {
  const { target, variables } = newsroom();
  const builds = [startBuild(variables), startBuild(variables)];
  const told = await Promise.all(
    builds.map(async (child) => {
      const [output, [status]] = await Promise.all([
        text(child.stderr),
        once(child, 'close') as Promise<[number]>,
      ]);
      return { status, output };
    }),
  );
  const [winner, loser] = told.sort((a, b) => a.status - b.status);
  expect(winner).toEqual({ status: 0, output: '' });
  expect(loser?.status).toBe(1);
  expect(loser?.output).toMatch(/^Another build, process \d+, is writing .+dist\. Wait until/);
  expect(Object.keys(read(target))).toContain('analyses/une-visite/index.html');
  expect(existsSync(path.join(target, '../.dist-build'))).toBe(false);
});

/** Options of Node that let a build draw slowly, so that it can be met while it does. */
const slowly = `--import data:text/javascript,${encodeURIComponent(
  'const r=Response.prototype,f=r.arrayBuffer;r.arrayBuffer=async function(){await new Promise(d=>setTimeout(d,100));return f.call(this)}',
)}`;

test.each([
  ['SIGKILL', 'site/**/index.html'],
  ['SIGTERM', 'site/**/index.html'],
  // Before it has drawn anything.
  ['SIGINT', 'site'],
] as const)(
  'a build that gets %s leaves the last site as it was, and the next nothing of it',
  async (signal, made) => {
    const { folder, target, variables, last } = newsroom();
    const child = startBuild({ ...variables, NODE_OPTIONS: slowly });
    const mine = `${stages.slice(0, -1)}${String(child.pid)}-*`;
    while (child.exitCode === null && globSync(`${mine}/${made}`).length === 0)
      await setTimeout(20);
    child.kill(signal);
    const [status] = (await once(child, 'close')) as [number | null];
    expect(read(target)).toEqual(last);
    if (signal === 'SIGKILL') {
      expect(globSync(mine)).toHaveLength(1);
      // The next finds a fault: it cleans nevertheless.
      write(folder, { 'content/places/x.md': file('name: X') });
      expect(runBuild(variables).stderr).toContain('1 fault in the content');
    } else expect(status).toBe(signal === 'SIGTERM' ? 143 : 130);
    expect(globSync(mine)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
    expect(read(target)).toEqual(last);
  },
);

test('a disk that is full leaves the last site as it was', (context) => {
  const { folder, variables } = newsroom();
  const disk = path.join(folder, 'disk');
  if (!mountDisk(disk, '400k')) context.skip(mayNotMount);
  const target = path.join(disk, 'dist');
  write(target, { 'index.html': 'the last good site' });
  markSite(target);
  const last = read(target);
  const { status, stderr } = runBuild({ ...variables, OUT_DIR: target });
  expect(status).toBe(1);
  expect(stderr).toBe('There is no room left on the disk. Free some, and build again.\n');
  expect(read(disk)).toEqual(
    Object.fromEntries(Object.entries(last).map(([name, words]) => [`dist/${name}`, words])),
  );
});

test('an article that cannot be rendered fails the build with its name', () => {
  const { status, output, folder } = buildFrom({
    ...smallWorld,
    'articles/fr/profond': file(
      `title: Une page profonde
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: 2026-11-24`,
      `${'>'.repeat(3000)} Un texte.`,
    ),
  });
  expect(status).toBe(1);
  expect(output).toMatch(
    /content\/articles\/fr\/profond\.md:\d+:\d+\n {2}The text is nested too deeply/,
  );
  expect(existsSync(folder)).toBe(false);
});

test('a page that cannot be drawn fails the build with its address', () => {
  const { target, variables, last } = newsroom();
  // Pages list names, and nothing that is read before them does.
  const broken = 'Intl.ListFormat.prototype.format=()=>{throw new Error("no list")}';
  const { status, stderr } = runBuild({
    ...variables,
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(broken)}`,
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^.*\n? {2}Caught error rendering \/\S+: Error: no list/);
  expect(read(target)).toEqual(last);
});

test('a build without a time is refused before anything is touched', () => {
  const { target, variables, last } = newsroom();
  const { status, stderr } = runBuild({ ...variables, BUILD_DATE: 'never' });
  expect(status).toBe(1);
  expect(stderr).toBe('BUILD_DATE is “never”, which is no date; write 2026-11-25T08:00:00Z\n');
  expect(read(target)).toEqual(last);
});

test('content that is not there is an error, and content that is empty empties no site', () => {
  const { target, variables, last } = newsroom({});
  const empty = runBuild(variables);
  expect(empty.status).toBe(1);
  expect(empty.stderr).toMatch(/^The content publishes nothing, and there is a site in .+dist\. /);
  expect(empty.stderr).toContain('npm run build -- --allow-empty');
  expect(read(target)).toEqual(last);

  rmSync(variables.CONTENT_DIR, { recursive: true });
  const absent = runBuild(variables, { options: ['--allow-empty'] });
  expect(absent.status).toBe(1);
  expect(absent.stderr).toMatch(/^CONTENT_DIR is “.+”, which is no folder\. Correct the path/);
  expect(read(target)).toEqual(last);
});

test.each(['.', 'src/new'])('OUT_DIR=%s is refused at once', (place) => {
  const { status, stderr } = runBuild({ OUT_DIR: place });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^OUT_DIR is “.+”, which .+\. Let it name a folder for the site alone/);
});

test('OUT_DIR= is dist/, not the project', () => {
  const { variables } = newsroom({ 'places/x': file('name: X') });
  const before = readdirSync('.');
  const { stderr } = runBuild({ ...variables, OUT_DIR: '' });
  expect(stderr).not.toContain('OUT_DIR is');
  expect(readdirSync('.')).toEqual(before);
});

test('a folder of files that no build made is refused, and left as it is', () => {
  const { folder, variables } = newsroom();
  write(folder, { 'notes/todo.txt': 'Not to be lost.' });
  const { status, stderr } = runBuild({ ...variables, OUT_DIR: path.join(folder, 'notes') });
  expect(status).toBe(1);
  expect(stderr).toMatch(/which has files that no build of this site made\. Empty or remove it/);
  expect(read(path.join(folder, 'notes'))).toEqual({ 'todo.txt': 'Not to be lost.' });
});
