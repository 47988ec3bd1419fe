// @ts-check
import path from 'node:path';
import { defineConfig } from 'astro/config';
import { addressOf } from './src/environment.ts';
import { showFaults } from './src/commands/show-faults.ts';
import { kinds, pagedKinds } from './src/kinds/kind.ts';

/**
 * Gives the script of each page a copy of its own of what several share, so that it is one file and
 * takes one round trip.
 * @type {import('vite').Plugin}
 */
const oneFileAScript = {
  name: 'one-file-a-script',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const [file = '', query = ''] = (importer ?? '').split('?');
    const owner = query.includes('type=script')
      ? path.basename(file, '.astro')
      : /(?:^|&)of=(\w+)/.exec(query)?.[1];
    if (owner === undefined || !source.startsWith('.')) return null;
    const found = await this.resolve(source, file, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}?of=${owner}` };
  },
};

/**
 * Makes the pages of each kind of its folder: its list, and one for each entry, which may go on.
 * @type {import('astro').AstroIntegration}
 */
const kindPages = {
  name: 'kind-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const kind of pagedKinds) {
        const { collection, hasList, isNamed } = kinds[kind];
        const section = `[...locale]/[${collection}]`;
        const folder = `./src/kinds/${kind}`;
        if (hasList)
          injectRoute({
            pattern: `${section}/[...page]`,
            entrypoint: `${folder}/list-route.astro`,
          });
        injectRoute({
          pattern: `${section}/[slug]${isNamed ? '/[...page]' : ''}`,
          entrypoint: `${folder}/entry-route.astro`,
        });
      }
    },
  },
};

const { origin, base } = addressOf();

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [showFaults(), kindPages],
  // A script of a page stays a file, so that its policy can forbid what is inline.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [oneFileAScript] },
});
