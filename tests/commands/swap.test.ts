import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, globSync, lstatSync, mkdirSync } from 'node:fs';
import { readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { lock } from '../../src/commands/lock.ts';
import { discard, mend, prepare, swap } from '../../src/commands/swap.ts';
import { mayNotMount, mountDisk, read, scratch, targetAt, write, writeSite } from './folders.ts';

/** Lets a whole site take the place of the last, as a build does. */
async function deliver(place: string, site: string): Promise<void> {
  const target = targetAt(place);
  const unlock = await lock(target.work, target.name);
  mend(target);
  await prepare(target, site);
  swap(target);
  unlock();
}

/** What a build does that then fails. */
async function fail(place: string): Promise<void> {
  const target = targetAt(place);
  const unlock = await lock(target.work, target.name);
  mend(target);
  discard(target);
  unlock();
}

// renameat2 with RENAME_EXCHANGE, as GNU coreutils 9.5 calls it.
const exchanging = `#!/bin/sh
exec perl -e 'exit(syscall($ARGV[0], -100, $ARGV[3], -100, $ARGV[4], 2) ? 1 : 0)' ${process.arch === 'arm64' ? '276' : '316'} "$@"
`;

/** An environment in which \`mv\` can exchange folders, or surely cannot. */
function withMv(folder: string, script: string): NodeJS.ProcessEnv {
  const bin = path.join(folder, 'bin');
  write(bin, { mv: script });
  chmodSync(path.join(bin, 'mv'), 0o755);
  return { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
}

const mayExchange = (): boolean => {
  const folder = scratch();
  write(folder, { 'a/x': 'a', 'b/x': 'b' });
  const [a, b] = [path.join(folder, 'a'), path.join(folder, 'b')];
  spawnSync('mv', ['--exchange', '--no-target-directory', a, b], {
    env: withMv(folder, exchanging),
  });
  return read(a).x === 'b';
};

type Way = 'two renames' | 'an exchange' | 'files in a link';

test.for<{ way: Way; gaps: (count: number) => boolean }>([
  { way: 'two renames', gaps: (count) => count === 1 },
  { way: 'an exchange', gaps: (count) => count === 0 },
  { way: 'files in a link', gaps: (count) => count > 0 },
])(
  'a build that is killed at any step of $way loses no site',
  { timeout: 90_000 },
  async ({ way, gaps }, context) => {
    if (way === 'an exchange' && !mayExchange()) context.skip('this disk exchanges no folders');
    const { steps } = await killAt(way, 0);
    expect(steps).toBeGreaterThanOrEqual(10);
    const kills = await Promise.all(
      Array.from({ length: steps }, (_, index) => killAt(way, index + 1)),
    );
    expect(gaps(kills.filter(({ isGap }) => isGap).length)).toBe(true);
  },
);

/** Kills a build before a step; none at 0, which tells how many there are. */
async function killAt(way: Way, step: number): Promise<{ steps: number; isGap: boolean }> {
  const folder = scratch();
  const [site, place] = [path.join(folder, 'site'), path.join(folder, 'dist')];
  const real = way === 'files in a link' ? path.join(folder, 'real') : place;
  const old = writeSite(real, 'old');
  const next = writeSite(site, 'new');
  if (real !== place) symlinkSync(real, place);
  const child = spawn(process.execPath, ['tests/commands/killed.ts', place, site, String(step)], {
    env: withMv(folder, way === 'an exchange' ? exchanging : '#!/bin/sh\nexit 1\n'),
  });
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const found = read(place);
  if (step === 0) {
    expect(child.exitCode).toBe(0);
    expect(found).toEqual(next);
    return { steps: Number(output), isGap: false };
  }
  expect(child.signalCode).toBe('SIGKILL');
  const isGap = ![old, next].some((whole) => isDeepStrictEqual(whole, found));
  // Between two renames there is nothing; between two files, some of each, and every page.
  if (isGap && real === place) expect(found).toEqual({});
  if (isGap && real !== place)
    for (const page of ['index.html', 'en/index.html']) expect(found).toHaveProperty([page]);
  await fail(place);
  expect([old, next]).toContainEqual(read(place));
  expect(lstatSync(place).isSymbolicLink()).toBe(real !== place);
  // Nothing is left beside it.
  expect(existsSync(path.join(folder, `.${path.basename(real)}-build`))).toBe(false);
  return { steps: 0, isGap };
}

test('a folder that is not there, or empty, becomes the site', async () => {
  const folder = scratch();
  mkdirSync(path.join(folder, 'empty'));
  for (const name of ['absent/below', 'empty']) {
    const place = path.join(folder, name);
    const next = writeSite(path.join(folder, 'site'), 'new');
    await deliver(place, path.join(folder, 'site'));
    expect(read(place)).toEqual(next);
  }
});

test('a swap that was half done is mended first, even where the folder was made anew', async () => {
  for (const isMadeAnew of [false, true]) {
    const folder = scratch();
    const place = path.join(folder, 'dist');
    const old = writeSite(path.join(folder, '.dist-build/last'), 'old');
    writeSite(path.join(folder, '.dist-build/next'), 'new');
    if (isMadeAnew) mkdirSync(place);
    await fail(place);
    expect(read(place)).toEqual(old);
    expect(existsSync(path.join(folder, '.dist-build'))).toBe(false);
  }
});

test('the last site is kept where it cannot be put back', () => {
  const folder = scratch();
  const old = writeSite(path.join(folder, '.dist-build/last'), 'old');
  const target = targetAt(path.join(folder, 'dist'));
  discard(target);
  expect(read(path.join(folder, '.dist-build/last'))).toEqual(old);
});

test('a link stays, and the folder to which it leads', async () => {
  const folder = scratch();
  const [place, real] = [path.join(folder, 'dist'), path.join(folder, 'elsewhere')];
  writeSite(real, 'old');
  symlinkSync(real, place);
  const before = statSync(real).ino;
  const next = writeSite(path.join(folder, 'site'), 'new');
  await deliver(place, path.join(folder, 'site'));
  expect(lstatSync(place).isSymbolicLink()).toBe(true);
  expect(statSync(real).ino).toBe(before);
  expect(read(real)).toEqual(next);
  expect(read(folder)).not.toHaveProperty(['elsewhere/_astro/old.js']);
});

test('a mount stays, and is written on its own disk', async (context) => {
  const folder = scratch();
  const place = path.join(folder, 'mount point');
  if (!mountDisk(place, '1m')) context.skip(mayNotMount);
  mkdirSync(path.join(place, 'lost+found'));
  const { dev } = statSync(place);
  for (const version of ['old', 'new']) {
    const next = writeSite(path.join(folder, 'site'), version);
    await deliver(place, path.join(folder, 'site'));
    expect(read(place)).toEqual(next);
  }
  expect(statSync(place).dev).toBe(dev);
  expect(existsSync(path.join(place, 'lost+found'))).toBe(true);
});

test('a folder that is bound to another stays too', async (context) => {
  const folder = scratch();
  const [place, real] = [path.join(folder, 'bound here'), path.join(folder, 'real')];
  mkdirSync(place);
  writeSite(real, 'old');
  if (spawnSync('mount', ['--bind', real, place]).status !== 0) context.skip(mayNotMount);
  try {
    const next = writeSite(path.join(folder, 'site'), 'new');
    await deliver(place, path.join(folder, 'site'));
    expect(read(real)).toEqual(next);
  } finally {
    spawnSync('umount', ['--lazy', place]);
  }
});

test('a folder whose parent may not be written is written into', (context) => {
  if (process.getuid?.() !== 0) context.skip('this process may not become another user');
  const nobody = 65_534;
  const folder = scratch();
  const [place, site] = [path.join(folder, 'dist'), path.join(folder, 'own/site')];
  chmodSync(folder, 0o755);
  mkdirSync(place);
  const next = writeSite(site, 'new');
  for (const own of [place, path.dirname(site), ...globSync(`${site}{,/**}`)])
    chownSync(own, nobody, nobody);
  const { stderr } = spawnSync(process.execPath, ['tests/commands/killed.ts', place, site, '0'], {
    encoding: 'utf8',
    uid: nobody,
    gid: nobody,
  });
  if (/EACCES|Cannot find module/.test(stderr)) context.skip('another user may not read this');
  expect(stderr).toBe('');
  expect(read(place)).toEqual(next);
  expect(readdirSync(folder).sort()).toEqual(['dist', 'own']);
});

test.for(['on a mount', 'in a folder'])(
  'a disk that is full leaves the last site as it was, %s',
  async (where, context) => {
    const folder = scratch();
    const disk = path.join(folder, 'disk');
    if (!mountDisk(disk, '256k')) context.skip(mayNotMount);
    const place = where === 'on a mount' ? disk : path.join(disk, 'dist');
    const site = path.join(folder, 'site');
    const old = writeSite(site, 'old');
    await deliver(place, site);
    writeSite(site, 'new');
    write(site, { 'large.json': 'x'.repeat(300_000) });
    const target = targetAt(place);
    const unlock = await lock(target.work, target.name);
    await expect(prepare(target, site)).rejects.toThrow('ENOSPC');
    discard(target);
    unlock();
    expect(read(place)).toEqual(old);
  },
);

test('a folder that cannot be moved is written into', async () => {
  const folder = scratch();
  const place = path.join(folder, 'dist');
  writeSite(place, 'old');
  const target = targetAt(place);
  // As a disk in layers or an open folder of Windows refuses it.
  write(folder, { '.dist-build/last/open': '' });
  const next = writeSite(path.join(folder, 'site'), 'new');
  await prepare(target, path.join(folder, 'site'));
  swap(target);
  expect(read(place)).toEqual(next);
});
