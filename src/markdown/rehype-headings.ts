import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { partIds } from '../addresses/parts.ts';
import { fragmentOf } from '../domain/names.ts';

const hasLink = (node: Element): boolean =>
  node.children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || hasLink(child)),
  );

/**
 * Gives every heading an id made of its words, so that it has an address, and makes it a
 * link to itself, so that the address can be copied; a repeated one is numbered.
 *
 * `<h2>Trois jours à Bamako</h2>` gives
 * `<h2 id="trois-jours-a-bamako"><a href="#trois-jours-a-bamako">Trois jours à Bamako</a></h2>`
 */
export function rehypeHeadings() {
  return (tree: Root): void => {
    const used = new Set<string>(Object.values(partIds));
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName) || node.properties.id) return;
      const words = fragmentOf(toString(node)) || 'section';
      // A letter and a number name a source, a citation or a question of the page.
      const base = /^[a-z]\d+$/.test(words) ? `section-${words}` : words;
      let id = base;
      for (let number = 2; used.has(id); number += 1) id = `${base}-${String(number)}`;
      used.add(id);
      node.properties.id = id;
      if (!hasLink(node))
        node.children = [
          {
            type: 'element',
            tagName: 'a',
            properties: { href: `#${id}` },
            children: node.children,
          },
        ];
    });
  };
}
