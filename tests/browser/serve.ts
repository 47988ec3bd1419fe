import { spawnSync } from 'node:child_process';
import type { Build } from '../site/build.ts';

/** Serves a built site with the command that a newsroom uses, until it is stopped. */
export function serve({ folder, base }: Build): void {
  spawnSync(process.execPath, ['src/commands/start.ts'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: folder, BASE_PATH: base },
  });
}
