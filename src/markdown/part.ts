import type { BlockContent, Data, DefinitionContent, Parent } from 'mdast';
import type {} from 'mdast-util-to-hast';

/** Blocks that stand together in an element of their own. */
export interface Part extends Parent {
  readonly type: 'part';
  data: Data & { hName: string };
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface BlockContentMap {
    part: Part;
  }
  interface RootContentMap {
    part: Part;
  }
}
