import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import { unified } from 'unified';
import type { Paths } from '../addresses/paths.ts';
import { rehypePlugins, renderingPlugins } from './rendering-plugins.ts';
import { fileOf, parseText, type Text } from './text.ts';

const page = rehype().use(rehypePlugins).freeze();

const writerOf = (paths: Paths) => unified().use(renderingPlugins(paths)).freeze();

const writers = new WeakMap<Paths, ReturnType<typeof writerOf>>();

/** Renders a text to HTML; the tree that it was parsed to is used up. */
export function renderText(text: Text, paths: Paths): string {
  const { tree = parseText(text.markdown, text.locale).tree } = text;
  const file = fileOf(text);
  const writer = writers.get(paths) ?? writerOf(paths);
  writers.set(paths, writer);
  const html = toHast(writer.runSync(tree, file) as Nodes);
  return page.stringify(page.runSync(html, file) as Root);
}
