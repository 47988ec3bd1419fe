import type { Blockquote, Node, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/** A quotation: after signs, or a block of its own. */
export const isQuote = (node: Node): node is Blockquote | ContainerDirective =>
  node.type === 'blockquote' ||
  (node.type === 'containerDirective' && 'name' in node && node.name === 'quote');

/** Where in a text a line begins with a dash; the text itself begins one, or does not. */
const dashesIn = (text: string, beginsLine: boolean): number[] =>
  [...text.matchAll(/(?<=^|\n)[—–―](?=[^\S\n])/g)]
    .map(({ index }) => index)
    .filter((index) => index > 0 || beginsLine);

/** A part of a text, at its place in the source. */
const partOf = (text: Text, from: number, to?: number): Text => {
  const { start, end } = text.position ?? {};
  const { offset } = start ?? {};
  const lines = text.value.slice(0, from).split('\n').length - 1;
  return {
    ...text,
    value: text.value.slice(from, to),
    ...(start &&
      end &&
      offset !== undefined && {
        position: {
          start: { ...start, line: start.line + lines, offset: offset + from },
          end: to === undefined ? end : { ...end, offset: offset + to },
        },
      }),
  };
};

/** Cuts a paragraph before its last line that begins with a dash. */
function cut({
  children,
  ...node
}: Paragraph): { before: Paragraph[]; after: Paragraph } | undefined {
  for (const [index, text] of [...children.entries()].reverse()) {
    if (text.type !== 'text') continue;
    const beginsLine = index === 0 || children[index - 1]?.type === 'break';
    const from = dashesIn(text.value, beginsLine).at(-1);
    const saidNothing = index === children.length - 1 && !text.value.slice((from ?? 0) + 1).trim();
    if (from === undefined || saidNothing) continue;
    const before: PhrasingContent[] =
      from > 0
        ? [...children.slice(0, index), partOf(text, 0, from - 1)]
        : children.slice(0, Math.max(0, index - 1));
    return {
      before: before.length ? [{ ...node, children: before }] : [],
      after: {
        ...node,
        children: [partOf(text, from), ...children.slice(index + 1)],
        data: { ...node.data, hName: 'figcaption' },
      },
    };
  }
  return undefined;
}

/**
 * Finds who said what is quoted: the last line of a quotation, if it alone begins with a dash; where
 * several do, people speak in turn.
 *
 * `> Du commerce, pas de l’aide.` and `> — Rudy Atallah` give a paragraph and a `<figcaption>`
 */
export function remarkAttributions() {
  return (tree: Root): void => {
    visit(tree, ['blockquote', 'containerDirective'], (quote) => {
      if (!isQuote(quote)) return;
      const last = quote.children.at(-1);
      const found = last?.type === 'paragraph' ? cut(last) : undefined;
      if (!found) return;
      const rest = [...quote.children.slice(0, -1), ...found.before];
      const isDialogue = rest.some((node) => node.type === 'paragraph' && cut(node));
      if (rest.length > 0 && !isDialogue) quote.children = [...rest, found.after];
    });
  };
}
