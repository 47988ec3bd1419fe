import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Puts a site in the place of the last as a build does, and kills itself before the nth call that
// changes something, or else tells their number: node killed.ts <OUT_DIR> <folder of the new site> <n>

const [place = '', site = '', at = ''] = process.argv.slice(2);
let calls = 0;

function killBefore(module: object, names: readonly string[]): void {
  const functions = module as Record<string, (...args: unknown[]) => unknown>;
  for (const name of names) {
    const real = functions[name];
    functions[name] = (...args) => {
      calls += 1;
      if (calls === Number(at)) process.kill(process.pid, 'SIGKILL');
      return real?.(...args);
    };
  }
}

killBefore(fs, ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync']);
killBefore(childProcess, ['spawnSync']);
syncBuiltinESMExports();

const { lock } = await import('../../src/commands/lock.ts');
const { mend, prepare, swap } = await import('../../src/commands/swap.ts');
const { chooseTarget } = await import('../../src/commands/target.ts');

const folders = { content: fs.realpathSync('content'), public: fs.realpathSync('public') };
const target = chooseTarget(folders, { OUT_DIR: place });
const unlock = await lock(target.work, target.name);
mend(target);
await prepare(target, site);
swap(target);
unlock();
console.log(calls);
