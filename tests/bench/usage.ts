import { appendFileSync } from 'node:fs';

// Loaded into each process of a build that is measured: says at its end what it used.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  appendFileSync(
    process.env.USAGE_FILE ?? '/dev/null',
    `${JSON.stringify({ cpu: (user + system) / 1e6, memory: maxRSS * 1024 })}\n`,
  );
});
