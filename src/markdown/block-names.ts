import { blockKinds } from '../i18n/messages.ts';

/** The names of the blocks that a text may have: the typed ones, and a pulled quote. */
export const blockNames = [...blockKinds, 'quote'] as const;

export const isBlockName = (name: string): boolean =>
  (blockNames as readonly string[]).includes(name);

/** Every block, as it is opened. */
export const blocksInWords = blockNames.map((name) => `:::${name}`).join(', ');
