import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const machine = hostname().replaceAll(/[^\w.]/g, '_');

/** When a process began, as a word that no later process of the same number has; `undefined` where
 * none runs, and an empty word where the system does not tell. */
function beginningOf(pid: number): string | undefined {
  if (existsSync('/proc/self/stat'))
    try {
      // After the name in brackets: the state, and as the twentieth word the clock at the start.
      const told = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').replace(/^.*\) /s, '');
      // What was killed and not yet fetched by its parent has ended.
      return /^[ZX]/.test(told) ? undefined : told.split(' ')[19];
    } catch {
      return undefined;
    }
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  const told = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  return told.error ? '' : told.stdout.replaceAll(/\W/g, '');
}

/** Names this process, as no other on any machine is named: number, beginning and machine. */
export const ownName = (): string =>
  [process.pid, beginningOf(process.pid) ?? '', machine].join('-');

/** Tells whether the process of a name runs; of another machine it cannot be known, so it does. */
export function isRunning(name: string): boolean {
  const [, pid, beginning, on] = /^(\d+)-(\w*)-(.+)$/.exec(name) ?? [];
  return on !== undefined && (on !== machine || beginningOf(Number(pid)) === beginning);
}

const prefix = 'lock-';

/** The locks of a folder that others hold, who run; those of the dead are removed. */
function holdersOf(folder: string, mine: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name !== mine)
    .filter((name) => {
      const holds = isRunning(name.slice(prefix.length));
      if (!holds) rmSync(path.join(folder, name), { force: true });
      return holds;
    });
}

/**
 * Locks a folder, which is made where it is not there: a process writes its name into it, and
 * withdraws where it then finds another that runs. So at most one holds it, whoever dies when.
 *
 * @returns what unlocks it, and removes the folder if it is then empty
 * @throws Error in words, where another process holds it
 */
export async function lock(folder: string, what: string): Promise<() => void> {
  const mine = prefix + ownName();
  const file = path.join(folder, mine);
  const unlock = () => {
    rmSync(file, { force: true });
    try {
      rmdirSync(folder);
    } catch {
      // Another build has begun in it, or what was killed left something.
    }
  };
  // Two that begin at once may both withdraw: they try again, not at once.
  for (let attempt = 1; ; attempt += 1) {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(file, '', { flag: 'wx' });
    } catch (error) {
      // Who unlocked has just removed the folder.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && attempt < 5) continue;
      throw error;
    }
    const [other] = holdersOf(folder, mine);
    if (other === undefined) return unlock;
    unlock();
    if (attempt >= 5) {
      const [pid, , on] = other.slice(prefix.length).split('-');
      const who = on === machine ? `process ${pid ?? ''}` : `process ${pid ?? ''} on ${on ?? ''}`;
      throw new Error(
        `Another build, ${who}, is writing ${what}. Wait until it has ended and build again; if none runs, remove ${path.join(folder, other)}.`,
      );
    }
    await setTimeout(50 + 150 * Math.random());
  }
}
