import { enableCompileCache } from 'node:module';

// Said before the rest is loaded: what was compiled once is kept.
enableCompileCache('.cache/code');

const { checkContent } = await import('./check.ts');
process.exitCode = await checkContent();
