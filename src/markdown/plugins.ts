import type { PluggableList } from 'unified';
import remarkDirective from 'remark-directive';
import remarkInlineLinks from 'remark-inline-links';
import type { Paths } from '../i18n/paths.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeTypography } from './rehype-typography.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { remarkLinks } from './remark-links.ts';
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

/**
 * What renders a text: the reading, for its ids of passages; the blocks, which become headings and
 * sections; the links, last, because they replace what the reading reads.
 */
export const remarkPlugins = (paths: Paths): PluggableList => [
  ...readingPlugins,
  remarkBlocks,
  [remarkLinks, { paths }],
];

/** Ids before typography, so that no narrow space enters an address. */
export const rehypePlugins: PluggableList = [rehypeHeadings, rehypeTypography];
