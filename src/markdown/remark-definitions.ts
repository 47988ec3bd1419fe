import type { Definition, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { TextFault } from '../domain/entries.ts';
import { tell } from './told.ts';

/** Whether a name was meant as that of a note, which has no spaces. */
const isFootnote = ({ identifier }: Definition | LinkReference): boolean =>
  identifier.startsWith('^');

/** Says of a line “[name]: address” that nothing of it would be on the page. */
function unprinted({ label, identifier, position }: Definition, isSecond: boolean): TextFault {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const name = label ?? identifier;
  return isSecond
    ? {
        line,
        column,
        problem: `“[${name}]:” is given an address twice, and this one is dropped.`,
        remedy: 'Remove one of the two, or give each its own name.',
      }
    : {
        line,
        column,
        problem: `The line “[${name}]: …” gives an address that no link takes, and would not be printed.`,
        remedy: `Remove it, or write “\\[${name}]: …” to print it.`,
      };
}

/**
 * Tells the lines “[name]: address” that a page would drop, and makes text again of what was meant
 * as a note, and is none: Markdown takes it for such a line.
 */
export function remarkDefinitions() {
  return (tree: Root, file: VFile): void => {
    const used = new Set<string>();
    const defined = new Set<string>();
    visit(tree, ['linkReference', 'imageReference'], (node) => {
      if ('identifier' in node) used.add(node.identifier);
    });
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type !== 'definition' && node.type !== 'linkReference') return;
      if (isFootnote(node)) {
        const { start, end } = node.position ?? {};
        const value = String(file.value).slice(start?.offset, end?.offset);
        const text = { type: 'text', value, position: node.position } as const;
        parent.children[index] =
          node.type === 'definition'
            ? { type: 'paragraph', children: [text], position: node.position }
            : text;
        return;
      }
      if (node.type === 'linkReference') return;
      const isSecond = defined.has(node.identifier);
      defined.add(node.identifier);
      if (isSecond || !used.has(node.identifier)) tell(file, unprinted(node, isSecond));
    });
  };
}
