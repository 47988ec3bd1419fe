import { preview } from 'astro';
import { addressOf, variable } from '../environment.ts';
import { site } from '../site.ts';
import { outFolder } from './target.ts';

const port = Number(variable(process.env, 'PORT') ?? 4321);
const server = await preview({ outDir: outFolder(), server: { port }, logLevel: 'error' });
console.log(`${site.name} is served at http://localhost:${String(server.port)}${addressOf().base}`);
