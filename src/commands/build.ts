import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Said before the rest is loaded: what was compiled once is kept.
enableCompileCache('.cache/code');

// Left to itself the heap grows to twice what is in use before it is looked through.
setFlagsFromString('--heap-growing-percent=50');

const { buildSite } = await import('./build-site.ts');
// At once: Astro would yet write into the folder that it built in, which is gone.
process.exit(await buildSite());
