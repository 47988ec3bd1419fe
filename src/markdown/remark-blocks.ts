import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { catalogue } from '../i18n/catalogue.ts';
import { blockKinds, type BlockKind } from '../i18n/messages.ts';
import { localeOf } from './locale-of.ts';

const isBlockKind = (name: string): name is BlockKind =>
  (blockKinds as readonly string[]).includes(name);

/**
 * Makes labelled sections of the typed blocks. Without a title, the label is the heading.
 *
 * `:::fact{title="Trois jours"}` … `:::` gives
 * `<section class="block fact"><p class="label">Les faits</p><h2>Trois jours</h2>…</section>`
 */
export function remarkBlocks() {
  return (tree: Root, file: VFile): void => {
    const labels = catalogue[localeOf(file)].blocks;
    visit(tree, 'containerDirective', (node) => {
      if (!isBlockKind(node.name)) return;
      const label = labels[node.name];
      const title = node.attributes?.title ?? '';
      const heading: Heading = {
        type: 'heading',
        depth: 2,
        children: [{ type: 'text', value: title === '' ? label : title }],
        ...(title ? {} : { data: { hProperties: { className: ['label'] } } }),
      };
      if (title)
        node.children.unshift({
          type: 'paragraph',
          children: [{ type: 'text', value: label }],
          data: { hProperties: { className: ['label'] } },
        });
      node.children.splice(title ? 1 : 0, 0, heading);
      node.data = {
        hName: 'section',
        hProperties: { className: ['block', node.name] },
      };
    });
  };
}
