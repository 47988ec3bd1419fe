import { channel } from 'node:diagnostics_channel';
import type { Content } from './content.ts';

// Astro loads the collections' configuration as a module of its own: what its loader reads reaches
// the command that builds through the process, which they share.
const announcements = channel('contours:content');

/** Tells who builds the site what was read for it. */
export const announce = (content: Content): void => {
  announcements.publish(content);
};

/** Remembers what a build reads, from now on; the last of it is given back. */
export function contentOfBuild(): () => Content | undefined {
  let last: Content | undefined;
  announcements.subscribe((content) => {
    last = content as Content;
  });
  return () => last;
}
