import type { Node, Paragraph, Parents, Root, RootContent, Table } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { TextFault } from '../domain/entries.ts';
import { tell } from './told.ts';

const opening = /^Table\s?:\s*/i;

/** The opening of a paragraph that is the caption of a table. */
function openingOf(node: RootContent | undefined): string | undefined {
  const first = node?.type === 'paragraph' ? node.children[0] : undefined;
  return first?.type === 'text' ? opening.exec(first.value)?.[0] : undefined;
}

/** Takes the words “Table:” from the paragraph. */
function withoutOpening(node: Paragraph, written: string): Paragraph {
  const [first, ...rest] = node.children;
  if (first?.type !== 'text') return node;
  const { start, end } = first.position ?? {};
  const words = {
    ...first,
    value: first.value.slice(written.length),
    ...(start &&
      end && {
        position: {
          start: {
            ...start,
            column: start.column + written.length,
            offset: (start.offset ?? 0) + written.length,
          },
          end,
        },
      }),
  };
  return { ...node, children: [words, ...rest], data: { ...node.data, hName: 'caption' } };
}

type Told = Pick<TextFault, 'problem' | 'remedy'>;

/** Says what is wrong with the first row of a table, if anything is. */
function faultOfHead({ children: [head, ...rows] }: Table): Told | undefined {
  if (rows.length === 0)
    return {
      problem: 'The table has no rows.',
      remedy: 'Write them below the line of hyphens, or remove the table.',
    };
  return head?.children.every(({ children }) => children.length === 0)
    ? {
        problem: 'The first row of the table is empty, and names no column.',
        remedy: 'Write there what each column holds.',
      }
    : undefined;
}

/** Says of a row that it has not as many cells as the table has columns. */
function faultOfRow(cells: number, columns: number): Told {
  return {
    problem: `The row has ${String(cells)} ${cells === 1 ? 'cell' : 'cells'}, and the table ${String(columns)} columns.`,
    remedy:
      cells < columns
        ? 'Leave an empty line after the table, or write the cells that lack, empty if need be.'
        : 'Write “\\|” for the sign “|” in a cell, or give the column a name in the first row.',
  };
}

function tellFaults(table: Table, file: VFile): void {
  const at = (node: Node, told: Told): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    tell(file, { line, column, ...told });
  };
  const [head, ...rows] = table.children;
  const told = faultOfHead(table);
  if (told) at(table, told);
  const columns = head?.children.length ?? 0;
  for (const row of rows)
    if (row.children.length !== columns) at(row, faultOfRow(row.children.length, columns));
}

/**
 * Finds the caption of each table: the paragraph “Table: …” right before or after it, as Pandoc
 * reads it. Tells a table that names no column or has no rows, rows of
 * which cells would be dropped, and a caption that has no table.
 *
 * `Table: Écoles fermées, par année` above `| Année | Écoles |` gives `<caption>` before `<table>`
 */
export function remarkCaptions() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'table', (table, index, parent) => {
      if (!parent || index === undefined) return;
      tellFaults(table, file);
      const siblings: RootContent[] = (parent as Parents & { children: RootContent[] }).children;
      for (const at of [index - 1, index + 1]) {
        const caption = siblings[at];
        const written = openingOf(caption);
        if (written === undefined || caption?.type !== 'paragraph') continue;
        siblings.splice(Math.min(at, index), 2, withoutOpening(caption, written), table);
        return Math.max(at, index) + 1;
      }
      return undefined;
    });
    visit(tree, 'paragraph', (node) => {
      const written = openingOf(node);
      if (written === undefined || node.data?.hName === 'caption') return;
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      tell(file, {
        line,
        column,
        problem: `“${written.trim()}” begins the caption of a table, and none stands beside it.`,
        remedy: 'Write it right before its table, with an empty line between the two.',
      });
    });
  };
}
