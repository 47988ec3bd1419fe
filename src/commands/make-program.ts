import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { offer } from '../reading/offer.ts';
import { keepProgram, placesIn, type Program } from './program.ts';

// Bundles the code of the pages, and says on the standard error output what is wrong with it:
// node make-program.ts <folder> <version>

/** Notes what Astro logs as an error, of which a build itself goes on. */
const listenTo = (logged: string[]): AstroIntegration => ({
  name: 'logged-errors',
  hooks: {
    'astro:config:setup': ({ logger }) => {
      // One object for all loggers of a build.
      logger.options.destination = {
        write: ({ level, message }) => {
          if (level === 'error') logged.push(message);
        },
      };
    },
  },
});

/** Leaves the data of packages where it is: in a bundle it would be read as code is. */
const leaveData: Plugin = {
  name: 'leave-data',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name !== 'client',
  resolveId: (source) => (/^[\w@].*\.json$/.test(source) ? `\0data:${source}.js` : null),
  load: (id) => {
    const [, file] = /^\0data:(.*)\.js$/.exec(id) ?? [];
    return file === undefined
      ? null
      : `import { createRequire } from 'node:module';
export default createRequire(process.cwd() + '/')(${JSON.stringify(file)});`;
  },
};

/** Takes the program when it is bundled, and lets Astro draw no page. */
function takeProgram(folder: string, version: string): AstroIntegration {
  const { server, client } = placesIn(folder);
  let styles: Program['styles'] = new Map();
  return {
    name: 'program',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { copyPublicDir: false },
            plugins: [leaveData],
            resolve: {
              // What the collections hold is offered by the process that draws.
              alias: { 'astro:data-layer-content': path.resolve('src/reading/offered-store.ts') },
            },
          },
        });
      },
      'astro:build:setup': ({ pages }) => {
        styles = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'none',
          setup: () => {
            renameSync(path.join(client, '.prerender'), server);
            keepProgram(folder, { version, styles });
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page is drawn while the program is made.')),
        });
      },
    },
  };
}

const [folder = '', version = ''] = process.argv.slice(2);
// A build that was killed needs it no more.
process.once('disconnect', () => process.exit(1));
// What the pages are made from comes when they are drawn.
offer(new Map());
const errors: string[] = [];
// What the collections hold is read apart, and of what types, only editors ask.
const options = { devOutput: false, sync: false };
try {
  mkdirSync(folder, { recursive: true });
  await build(
    {
      outDir: placesIn(folder).client,
      cacheDir: path.join(folder, 'astro'),
      logLevel: 'error',
      integrations: [listenTo(errors), takeProgram(folder, version)],
    },
    options,
  );
} catch (error) {
  errors.push(error instanceof Error ? error.message : String(error));
}
if (errors.length) console.error([...new Set(errors)].join('\n\n'));
process.exit(errors.length ? 1 : 0);
