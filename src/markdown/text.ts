import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import { VFile } from 'vfile';
import type { Reading } from '../domain/entries.ts';
import type { Paths } from '../i18n/paths.ts';
import type { Locale } from '../site.ts';
import { readingPlugins, rehypePlugins, remarkPlugins } from './plugins.ts';

const reader = remark().use(readingPlugins).freeze();

/** Reads a Markdown text without rendering it. */
export function readText(markdown: string, locale: Locale): Reading {
  const file = new VFile({ value: markdown, data: { locale } });
  reader.runSync(reader.parse(file), file);
  return file.data.reading ?? { words: 0, passages: [], links: [], faults: [] };
}

/** Renders a Markdown text to HTML as Astro renders the articles, with the same plugins. */
export function renderText(markdown: string, locale: Locale, paths: Paths): string {
  const file = new VFile({ value: markdown, data: { locale } });
  const text = remark().use(remarkPlugins(paths));
  const page = rehype().use(rehypePlugins);
  const tree = toHast(text.runSync(text.parse(file), file) as Nodes);
  return page.stringify(page.runSync(tree, file) as Root);
}
