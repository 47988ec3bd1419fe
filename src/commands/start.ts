import { preview } from 'astro';
import { site } from '../site.ts';

const port = Number(process.env.PORT ?? 4321);
const server = await preview({
  outDir: process.env.OUT_DIR ?? 'dist',
  server: { port },
  logLevel: 'error',
});
const base = process.env.BASE_PATH ?? site.base;
console.log(`${site.name} is served at http://localhost:${String(server.port)}${base}`);
