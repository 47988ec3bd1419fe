import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { isQuote } from './remark-attributions.ts';
import type { Part } from './part.ts';

/**
 * Makes a figure of each quotation that names who said it, and a pulled quote of `:::quote`.
 *
 * `> Du commerce.` and `> — Rudy Atallah` give
 * `<figure class="quote"><blockquote>…</blockquote><figcaption>— Rudy Atallah</figcaption></figure>`
 */
export function remarkQuotes() {
  return (tree: Root): void => {
    visit(tree, ['blockquote', 'containerDirective'], (quote, index, parent) => {
      if (!parent || index === undefined || !isQuote(quote)) return;
      const last = quote.children.at(-1);
      const said = last?.data?.hName === 'figcaption' ? [last] : [];
      const className = quote.type === 'blockquote' ? ['quote'] : ['quote', 'pulled'];
      const children = said.length ? quote.children.slice(0, -1) : quote.children;
      if (quote.type === 'blockquote' && said.length === 0) return;
      const figure: Part = {
        type: 'part',
        data: { hName: 'figure', hProperties: { className } },
        children: [{ type: 'blockquote', children: children }, ...said] as Part['children'],
      };
      parent.children.splice(index, 1, figure);
      return [SKIP, index + 1];
    });
  };
}
