import type { PluggableList } from 'unified';
import type { Paths } from '../addresses/paths.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTypography } from './rehype-typography.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkQuotes } from './remark-quotes.ts';

/**
 * What renders a text that was read and has its ids of passages: the blocks, which become headings
 * and sections; the quotations and the notes; the links, last, because they replace what the reading reads.
 */
export const renderingPlugins = (paths: Paths): PluggableList => [
  remarkBlocks,
  remarkQuotes,
  remarkFootnotes,
  [remarkLinks, { paths }],
];

/** Ids before typography, so that no narrow space enters an address. */
export const rehypePlugins: PluggableList = [rehypeHeadings, rehypeTables, rehypeTypography];
