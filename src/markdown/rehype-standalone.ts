import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The words of a heading that is a link to itself; `undefined` for any other element. */
function wordsOfHeading({ tagName, children }: Element): Element['children'] | undefined {
  const [link] = children;
  const isLink = link?.type === 'element' && String(link.properties.href).startsWith('#');
  return /^h[1-6]$/.test(tagName) && isLink ? link.children : undefined;
}

/** Whether it leads from a note to its mark, which is another way on each page. */
const isWayBack = (node: Element['children'][number]): boolean =>
  node.type === 'element' && node.properties.role === 'doc-backlink';

/**
 * Makes a text one that can be read away from its page: its links are whole addresses, the labels
 * of its blocks are emphasised, its headings lead nowhere, its notes not back, its tables stand in
 * no box, and the names that mean something to the page alone are gone.
 *
 * `<p class="label">Les faits</p><p id="p-1">À <a href="/lieux/bamako/">Bamako</a></p>` gives
 * `<p><em>Les faits</em></p><p>À <a href="https://news.example/lieux/bamako/">Bamako</a></p>`
 */
export function rehypeStandalone({ address }: { readonly address: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const { href, className = [] } = node.properties;
      const classes = Array.isArray(className) ? className : [];
      if (node.tagName === 'figure' && classes.includes('table') && parent && index !== undefined) {
        parent.children.splice(index, 1, ...node.children);
        return index;
      }
      node.children = wordsOfHeading(node) ?? node.children;
      if (node.tagName === 'p' && classes.includes('label'))
        node.children = [
          { type: 'element', tagName: 'em', properties: {}, children: node.children },
        ];
      if (typeof href === 'string') node.properties.href = new URL(href, address).href;
      node.children = node.children.filter((child) => !isWayBack(child));
      delete node.properties.className;
      delete node.properties.id;
      delete node.properties.ariaLabelledBy;
      return undefined;
    });
  };
}
