import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { catalogue } from '../i18n/catalogue.ts';
import { localeOf } from './locale-of.ts';

const isElement = (
  node: RootContent | ElementContent | undefined,
  ...names: string[]
): node is Element => node?.type === 'element' && names.includes(node.tagName);

const elementsOf = ({ children }: Element, ...names: string[]): Element[] =>
  children.filter((child) => isElement(child, ...names));

/** The words of a cell, without the marks of its sources and notes. */
const wordsOf = (cell: Element | undefined): string =>
  cell === undefined
    ? ''
    : toString({
        ...cell,
        children: cell.children.filter((child) => !isElement(child, 'sup')),
      }).trim();

const number = /^[~≈<>±+−–-]?\s*\p{Sc}?\s*\d[\d\s.,’']*(?:\s*(?:%|‰|\p{Sc}|°?\p{L}{1,3}))?$/u;

/** What stands where a value lacks. */
const missing = /^(?:|[-–—…]|n\.?\s?[adcs]\.?)$/i;

/** Whether the cells of a column are numbers, which are compared by their last digits. */
const areNumbers = (texts: readonly string[]): boolean =>
  texts.some((text) => number.test(text)) &&
  texts.every((text) => number.test(text) || missing.test(text));

/** Whether the cells of the first column name their rows. */
const areNames = (texts: readonly string[]): boolean =>
  texts.every(Boolean) && new Set(texts).size === texts.length;

const classOf = (align: unknown, isNumeric: boolean): string | undefined => {
  if (isNumeric && align !== 'left' && align !== 'center') return 'number';
  if (align === 'right') return 'number';
  return align === 'center' ? 'centred' : undefined;
};

/** Gives each cell its scope, and its alignment by its column. */
function markCells(table: Element): void {
  const rowsIn = (name: string) =>
    elementsOf(table, name).flatMap((part) => elementsOf(part, 'tr'));
  const cellsOf = (row: Element) => elementsOf(row, 'th', 'td');
  const rows = rowsIn('tbody').map(cellsOf);
  const textsOf = (column: number) => rows.map((cells) => wordsOf(cells[column]));
  const heads = rowsIn('thead').flatMap(cellsOf);
  const named = heads.length > 1 && areNames(textsOf(0));
  for (const [column, head] of heads.entries()) {
    const isName = named && column === 0;
    const style = classOf(head.properties.align, !isName && areNumbers(textsOf(column)));
    for (const cell of [head, ...rows.flatMap((cells) => cells[column] ?? [])]) {
      delete cell.properties.align;
      if (style !== undefined) cell.properties.className = [style];
    }
    if (wordsOf(head)) head.properties.scope = 'col';
    else head.tagName = 'td';
    if (isName)
      for (const [cell] of rows)
        if (cell)
          Object.assign(cell, { tagName: 'th', properties: { ...cell.properties, scope: 'row' } });
  }
}

/**
 * Gives the tables of a text their captions, headers with a scope and numbers set to the right, and
 * each a box of its own, which a keyboard can scroll where it is wider than the page.
 *
 * `<caption>…</caption><table>…</table>` gives
 * `<figure class="table" tabindex="0" aria-labelledby="t1"><table><caption id="t1">…`
 */
export function rehypeTables() {
  return (tree: Root, file: VFile): void => {
    let count = 0;
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || !parent || index === undefined) return;
      if (isElement(parent as Element, 'figure')) return;
      markCells(table);
      count += 1;
      const at = parent.children.slice(0, index).findLastIndex(({ type }) => type === 'element');
      const caption = parent.children[at];
      const properties: Element['properties'] = {
        className: ['table'],
        tabIndex: 0,
      };
      const box: Element = { type: 'element', tagName: 'figure', properties, children: [table] };
      if (!isElement(caption, 'caption')) {
        properties.ariaLabel = `${catalogue[localeOf(file)].article.table} ${String(count)}`;
        parent.children[index] = box;
        return;
      }
      const { id = `t${String(count)}` } = caption.properties;
      caption.properties.id = id;
      properties.ariaLabelledBy = [id];
      table.children.unshift(caption);
      parent.children.splice(at, index - at + 1, box);
      return at + 1;
    });
  };
}
