import { enableCompileCache } from 'node:module';

// Said before the rest is loaded: what was compiled once is kept.
enableCompileCache('.cache/code');

const { buildSite } = await import('./build-site.ts');
// At once: Astro would yet write into the folder that it built in, which is gone.
process.exit(await buildSite());
