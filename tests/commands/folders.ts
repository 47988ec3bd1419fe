import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { chooseTarget, markSite, type Target } from '../../src/commands/target.ts';

/** A folder of its own for a test, outside the project, removed with it. */
export function scratch(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'commands-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes files, by their paths below a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** The texts of all files below a folder, by their paths; none where it is absent. */
export function read(folder: string): Record<string, string> {
  try {
    return Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => path.join(item.parentPath, item.name))
        .sort()
        .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
    );
  } catch {
    return {};
  }
}

/** The target of a build whose content is elsewhere. */
export const targetAt = (place: string): Target =>
  chooseTarget(
    { content: path.resolve('content'), public: path.resolve('public') },
    { OUT_DIR: place },
  );

/** Writes a site as a build does; every version has files of its own, and a folder where another
 * has a file. */
export function writeSite(folder: string, version: string): Record<string, string> {
  rmSync(folder, { recursive: true, force: true });
  write(folder, {
    'index.html': version,
    'en/index.html': version,
    '_astro/page.js': version,
    [`_astro/${version}.js`]: version,
    [`analyses/${version}/index.html`]: version,
    [version === 'old' ? 'place' : 'place/index.html']: version,
    [version === 'old' ? 'time/index.html' : 'time']: version,
  });
  markSite(folder);
  return read(folder);
}

/** Mounts a small disk in memory on a folder until the test ends; tells whether it may. */
export function mountDisk(folder: string, size: string): boolean {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  if (status !== 0) return false;
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', folder]);
  });
  return true;
}

export const mayNotMount = 'this process may not mount a disk';
