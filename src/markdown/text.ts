import type { Root } from 'mdast';
import { remark } from 'remark';
import { VFile } from 'vfile';
import type { Reading, TextFault } from '../domain/entries.ts';
import type { Locale } from '../settings.ts';
import { depthFault, nestingFault } from './depth.ts';
import { readingPlugins } from './plugins.ts';

/** A Markdown text that was parsed and read. */
export interface ParsedText {
  readonly reading: Reading;
  readonly tree: Root;
  readonly file: VFile;
}

const reader = remark().use(readingPlugins).freeze();

const nothing: Reading = { words: 0, passages: [], links: [], faults: [] };

/** Parses and reads a Markdown text, which can then be rendered. */
export function parseText(markdown: string, locale: Locale): ParsedText {
  const file = new VFile({ value: markdown, data: { locale } });
  // Most files of the content have no text.
  if (!markdown.trim()) return { reading: nothing, tree: { type: 'root', children: [] }, file };
  const refused = (fault: TextFault): ParsedText => ({
    reading: { ...nothing, faults: [fault] },
    tree: { type: 'root', children: [] },
    file,
  });
  const nesting = nestingFault(markdown);
  if (nesting) return refused(nesting);
  const parsed = reader.parse(file);
  const depth = depthFault(parsed);
  if (depth) return refused(depth);
  const tree = reader.runSync(parsed, file) as Root;
  return { reading: file.data.reading ?? nothing, tree, file };
}

/** Reads a Markdown text without rendering it. */
export const readText = (markdown: string, locale: Locale): Reading =>
  parseText(markdown, locale).reading;
