import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

// Runs npm scripts: those of one argument one after the other, those of several side by side. What
// each says is printed whole when it has ended; one that fails ends its row, and in the end the run.

/** Runs a script; true where it ended well. */
async function run(script: string): Promise<boolean> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    }),
  ]);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${status === 0 ? '✓' : '✗'} ${script}, ${seconds} s\n${said}${complained}`);
  return status === 0;
}

async function runInOrder(scripts: readonly string[]): Promise<boolean> {
  for (const script of scripts) if (!(await run(script))) return false;
  return true;
}

const ends = await Promise.all(process.argv.slice(2).map((row) => runInOrder(row.split(' '))));
if (ends.includes(false)) process.exitCode = 1;
