import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning, ownName } from './lock.ts';

const prefix = 'build-';

/** Removes the folder in which a process built, as far as nothing still writes in it. */
export function removeStage(stage: string): void {
  try {
    rmSync(stage, { recursive: true, force: true });
  } catch {
    // A later build removes the rest.
  }
}

/**
 * Makes the folder in which this process builds, in the project, so that builds of other targets
 * share nothing with it; and removes those of processes that have died.
 *
 * @returns its path, always the same for the same process
 */
export function makeStage(parent = path.resolve('.cache')): string {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent))
    if (name.startsWith(prefix) && !isRunning(name.slice(prefix.length)))
      removeStage(path.join(parent, name));
  const stage = path.join(parent, prefix + ownName());
  mkdirSync(stage, { recursive: true });
  return stage;
}
