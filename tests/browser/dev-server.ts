import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A dev server that runs. */
export interface DevServer {
  /** Makes the address of a page of a path. */
  readonly at: (path: string) => string;
  /** All that it printed so far. */
  readonly printed: () => string;
  readonly stop: () => void;
}

/**
 * Starts the server as `npm run dev` does.
 *
 * @param project the folder of the project, whose `src/site.ts` it follows
 * @throws Error with what it printed, where it is not ready in a minute
 */
export async function startDev(project: string, content: string, port: number): Promise<DevServer> {
  const server = spawn(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
    { cwd: project, env: { ...process.env, BASE_PATH: '/', CONTENT_DIR: content } },
  );
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const stop = () => void server.kill('SIGKILL');
  const until = Date.now() + 60_000;
  while (!printed.includes('watching for file changes')) {
    if (Date.now() > until) {
      stop();
      throw new Error(`The server did not start:\n${printed}`);
    }
    await wait(100);
  }
  return { at: (page) => `http://localhost:${String(port)}${page}`, printed: () => printed, stop };
}
