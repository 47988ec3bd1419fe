import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import { unified } from 'unified';
import type { Paths } from '../i18n/paths.ts';
import type { Locale } from '../settings.ts';
import { rehypePlugins, renderingPlugins } from './rendering-plugins.ts';
import { parseText, type ParsedText } from './text.ts';

const page = rehype().use(rehypePlugins).freeze();

const writerOf = (paths: Paths) => unified().use(renderingPlugins(paths)).freeze();

const writers = new WeakMap<Paths, ReturnType<typeof writerOf>>();

/** Renders a text that was parsed to HTML, once: its tree is used up. */
export function renderParsed({ tree, file }: ParsedText, paths: Paths): string {
  const writer = writers.get(paths) ?? writerOf(paths);
  writers.set(paths, writer);
  const html = toHast(writer.runSync(tree, file) as Nodes);
  return page.stringify(page.runSync(html, file) as Root);
}

/** Renders a Markdown text to HTML. */
export const renderText = (markdown: string, locale: Locale, paths: Paths): string =>
  renderParsed(parseText(markdown, locale), paths);
