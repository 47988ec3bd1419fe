import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { isRunning, lock, ownName } from '../../src/commands/lock.ts';
import { makeStage } from '../../src/commands/stage.ts';
import { scratch, write } from './folders.ts';

const holding = (folder: string, milliseconds: number, log: string) => `
import { appendFileSync } from 'node:fs';
import { lock } from '${path.resolve('src/commands/lock.ts')}';
const unlock = await lock('${folder}', 'the site');
appendFileSync('${log}', 'in ');
console.log('locked');
await new Promise((resolve) => setTimeout(resolve, ${String(milliseconds)}));
appendFileSync('${log}', 'out ');
unlock();
`;

/** Another process that locks a folder for some time, and writes in a log when it begins and ends. */
function hold(folder: string, milliseconds: number, log = path.join(scratch(), 'log')) {
  const child = spawn(process.execPath, [
    '--input-type=module-typescript',
    '--eval',
    holding(folder, milliseconds, log),
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

const [ownPid = '', , ...machine] = ownName().split('-');
const locksOf = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('lock-'));

test('a lock says whose it is, and leaves nothing when it is undone', async () => {
  const folder = path.join(scratch(), 'work');
  const unlock = await lock(folder, 'the site');
  expect(locksOf(folder)).toEqual([`lock-${ownName()}`]);
  unlock();
  expect(existsSync(folder)).toBe(false);
});

test('what another process has locked is refused in words, until it dies', async () => {
  const folder = path.join(scratch(), 'work');
  const other = hold(folder, 60_000);
  await once(other.stdout, 'data');
  await expect(lock(folder, 'dist')).rejects.toThrow(
    new RegExp(
      `^Another build, process ${String(other.pid)}, is writing dist\\. Wait until .+ remove .+lock-`,
    ),
  );
  const [held] = locksOf(folder);
  expect(isRunning(held?.slice('lock-'.length) ?? '')).toBe(true);
  other.kill('SIGKILL');
  await once(other, 'close');
  const unlock = await lock(folder, 'dist');
  expect(locksOf(folder)).toEqual([`lock-${ownName()}`]);
  unlock();
});

test.each([
  ['a process that has ended', `999999999-1-${machine.join('-')}`],
  ['a process whose number another has now', `${ownPid}-1-${machine.join('-')}`],
  ['nobody', 'x'],
])('the lock of %s is taken over', async (_, name) => {
  const folder = scratch();
  write(folder, { [`lock-${name}`]: '' });
  expect(isRunning(name)).toBe(false);
  const unlock = await lock(folder, 'dist');
  expect(locksOf(folder)).toEqual([`lock-${ownName()}`]);
  unlock();
});

test('the lock of another machine holds, because nobody here can know', async () => {
  const folder = scratch();
  write(folder, { 'lock-12-345-elsewhere.example': '' });
  await expect(lock(folder, 'dist')).rejects.toThrow('process 12 on elsewhere.example');
});

test('of many that begin at once, never two hold it', async () => {
  const root = scratch();
  const log = path.join(root, 'log');
  appendFileSync(log, '');
  const children = Array.from({ length: 6 }, () => hold(path.join(root, 'work'), 100, log));
  const told = await Promise.all(children.map(({ stderr }) => text(stderr)));
  const turns = readFileSync(log, 'utf8');
  expect(turns).toMatch(/^(in out )+$/);
  expect(told.filter((words) => words === '')).toHaveLength(turns.length / 'in out '.length);
  for (const words of told) if (words) expect(words).toContain('Another build, process');
});

test('what was killed and is not fetched by its parent does not run', async (context) => {
  if (process.platform !== 'linux') context.skip('the state of a process is read from /proc');
  // The shell becomes what never asks for its child.
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60']);
  onTestFinished(() => void parent.kill('SIGKILL'));
  const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
  const stat = () => readFileSync(`/proc/${String(Number(pid))}/stat`, 'utf8').split(' ');
  const name = [String(Number(pid)), stat()[21], ...machine].join('-');
  expect(isRunning(name)).toBe(true);
  await expect.poll(() => stat()[2]).toBe('Z');
  expect(isRunning(name)).toBe(false);
});

test('the folders in which dead processes built are removed, and no others', async () => {
  const folder = scratch();
  const other = hold(path.join(scratch(), 'work'), 60_000);
  await once(other.stdout, 'data');
  await setTimeout(0);
  write(folder, {
    [`build-999999999-1-${machine.join('-')}/site/index.html`]: '',
    'build-12-345-elsewhere.example/site/index.html': '',
    'cards/a.png': '',
  });
  mkdirSync(path.join(folder, `build-${ownName()}`));
  const stage = makeStage(folder);
  expect(stage).toBe(path.join(folder, `build-${ownName()}`));
  expect(readdirSync(folder).sort()).toEqual(
    ['build-12-345-elsewhere.example', `build-${ownName()}`, 'cards'].sort(),
  );
});
