import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import type { PluggableList } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { createPaths, type Paths } from '../../src/addresses/paths.ts';
import { readingPlugins } from '../../src/markdown/plugins.ts';
import { renderingPlugins } from '../../src/markdown/rendering-plugins.ts';
import { rehypeHeadings } from '../../src/markdown/rehype-headings.ts';
import { rehypeStandalone } from '../../src/markdown/rehype-standalone.ts';
import { rehypeTables } from '../../src/markdown/rehype-tables.ts';
import { rehypeTypography } from '../../src/markdown/rehype-typography.ts';
import { remarkBlocks } from '../../src/markdown/remark-blocks.ts';
import { remarkFootnotes } from '../../src/markdown/remark-footnotes.ts';
import { remarkLinks } from '../../src/markdown/remark-links.ts';
import { remarkPassages } from '../../src/markdown/remark-passages.ts';
import { remarkQuotes } from '../../src/markdown/remark-quotes.ts';
import type { Locale } from '../../src/settings.ts';

/** What a case may change: the language of the text and the base of its addresses. */
interface Options {
  readonly locale?: Locale;
  readonly base?: string;
}

/** The plugin under test, after what it needs to see its work. */
const pipelines: Readonly<
  Record<string, (paths: Paths) => { remark: PluggableList; rehype: PluggableList }>
> = {
  'remark-passages': () => ({ remark: [remarkDirective, remarkPassages], rehype: [] }),
  'remark-blocks': () => ({ remark: [remarkDirective, remarkBlocks], rehype: [] }),
  'remark-quotes': () => ({ remark: [...readingPlugins, remarkQuotes], rehype: [] }),
  'remark-footnotes': (paths) => ({
    remark: [...readingPlugins, remarkFootnotes, [remarkLinks, { paths }]],
    rehype: [],
  }),
  'remark-links': (paths) => ({ remark: [[remarkLinks, { paths }]], rehype: [] }),
  'rehype-headings': () => ({ remark: readingPlugins, rehype: [rehypeHeadings] }),
  'rehype-standalone': (paths) => ({
    remark: [...readingPlugins, ...renderingPlugins(paths)],
    rehype: [
      rehypeHeadings,
      rehypeTables,
      [rehypeStandalone, { address: 'https://news.example/base/page/' }],
    ],
  }),
  'rehype-tables': (paths) => ({
    remark: [...readingPlugins, ...renderingPlugins(paths)],
    rehype: [rehypeTables],
  }),
  'rehype-typography': () => ({ remark: readingPlugins, rehype: [rehypeTypography] }),
};

const root = path.join(import.meta.dirname, 'fixtures');
const foldersIn = (folder: string): string[] => readdirSync(folder).sort();
const cases = foldersIn(root).flatMap((plugin) =>
  foldersIn(path.join(root, plugin)).map((name) => [plugin, name] as const),
);

test('every plugin has its cases', () => {
  expect(foldersIn(root)).toEqual(Object.keys(pipelines).sort());
});

test.each(cases)('%s: %s', (plugin, name) => {
  const fileOf = (base: string) => path.join(root, plugin, name, base);
  const optionsFile = fileOf('options.json');
  const { locale = 'fr', base = '/' } = existsSync(optionsFile)
    ? (JSON.parse(readFileSync(optionsFile, 'utf8')) as Options)
    : {};
  const steps = pipelines[plugin]?.(createPaths({ origin: 'https://news.example', base }));
  const text = remark().use(steps?.remark ?? []);
  const page = rehype().use(steps?.rehype ?? []);
  const file = new VFile({ value: readFileSync(fileOf('input.md'), 'utf8'), data: { locale } });
  const tree = toHast(text.runSync(text.parse(file), file) as Nodes) as Root;
  const html = `${page.stringify(page.runSync(tree, file) as Root)}\n`;
  // `UPDATE=1` writes what came out, to be read before it is kept.
  if (process.env.UPDATE === '1') writeFileSync(fileOf('output.html'), html);
  expect(html).toBe(readFileSync(fileOf('output.html'), 'utf8'));
});
