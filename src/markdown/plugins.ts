import type { PluggableList } from 'unified';
import remarkDirective from 'remark-directive';
import remarkInlineLinks from 'remark-inline-links';
import { remarkAttributions } from './remark-attributions.ts';
import { remarkCaptions } from './remark-captions.ts';
import { remarkDefinitions } from './remark-definitions.ts';
import { remarkGfmParts } from './remark-gfm-parts.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkPassages } from './remark-passages.ts';
import { remarkReading } from './remark-reading.ts';

/**
 * What reads a text without rendering it: what links by reference leave unused is told before they
 * become plain links, and the colons
 * that are no directives text again, so that the reading sees every link and word as it is meant.
 */
export const readingPlugins: PluggableList = [
  remarkGfmParts,
  remarkDirective,
  remarkDefinitions,
  remarkInlineLinks,
  remarkNotes,
  remarkPassages,
  remarkCaptions,
  remarkAttributions,
  remarkReading,
];
