import type { Root } from 'mdast';
import { remark } from 'remark';
import { VFile } from 'vfile';
import type { Reading, TextFault } from '../domain/entries.ts';
import type { Locale } from '../settings.ts';
import { depthFault, nestingFault } from './depth.ts';
import { readingPlugins } from './plugins.ts';

/** A Markdown text, parsed or not. */
export interface Text {
  readonly markdown: string;
  readonly locale: Locale;
  /** What it was parsed to, which serves once. */
  readonly tree?: Root;
}

/** A Markdown text that was parsed and read. */
interface ParsedText extends Text {
  readonly reading: Reading;
  readonly tree: Root;
}

const reader = remark().use(readingPlugins).freeze();

const nothing: Reading = { words: 0, passages: [], links: [], faults: [] };

/** The text as plugins take it. */
export const fileOf = ({ markdown, locale }: Text): VFile =>
  new VFile({ value: markdown, data: { locale } });

/** Parses and reads a Markdown text, which can then be rendered. */
export function parseText(markdown: string, locale: Locale): ParsedText {
  const text = { markdown, locale };
  const tree: Root = { type: 'root', children: [] };
  // Most files of the content have no text.
  if (!markdown.trim()) return { ...text, reading: nothing, tree };
  const refused = (fault: TextFault): ParsedText => ({
    ...text,
    reading: { ...nothing, faults: [fault] },
    tree,
  });
  const nesting = nestingFault(markdown);
  if (nesting) return refused(nesting);
  const file = fileOf(text);
  const parsed = reader.parse(file);
  const depth = depthFault(parsed);
  if (depth) return refused(depth);
  const read = reader.runSync(parsed, file) as Root;
  return { ...text, reading: file.data.reading ?? nothing, tree: read };
}

/** Reads a Markdown text without rendering it. */
export const readText = (markdown: string, locale: Locale): Reading =>
  parseText(markdown, locale).reading;
