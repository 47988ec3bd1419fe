import type { PluggableList } from 'unified';
import remarkDirective from 'remark-directive';
import remarkInlineLinks from 'remark-inline-links';
import { remarkPassages } from './remark-passages.ts';
import { remarkReading } from './remark-reading.ts';

/**
 * What reads a text without rendering it: links by reference become plain links, and the colons
 * that are no directives text again, so that the reading sees every link and word as it is meant.
 */
export const readingPlugins: PluggableList = [
  remarkDirective,
  remarkInlineLinks,
  remarkPassages,
  remarkReading,
];
