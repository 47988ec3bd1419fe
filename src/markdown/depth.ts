import type { Node, Parents, Root } from 'mdast';
import type { TextFault } from '../domain/entries.ts';

/** The most lists, quotes and blocks that may stand in one another. */
const mostNested = 20;
/**
 * The most items of lists and rows of tables in a text: to parse them takes a time that grows with
 * the square of how many there are.
 */
const mostItems = 3000;
/** The most notes, of which the same is true. */
const mostNotes = 300;
/** The most nodes of any kind, each in the one before. */
const deepest = 100;

const tooMany = (line: number, column: number, what: string): TextFault => ({
  line,
  column,
  problem: `The text has more than ${what}.`,
  remedy: 'Leave what is so long to a file of data, and say here what is in it.',
});

const tooDeep = (line: number, column: number, what: string): TextFault => ({
  line,
  column,
  problem: `The text is nested too deeply here: ${what} in one another.`,
  remedy: 'Take lists, quotes and passages out of one another.',
});

const isRule = (line: string): boolean => /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);

const marker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;

/** What begins a note, which holds lists and quotes as an item does. */
const note = /\[\^[^\]\s]+\]:/y;

const matchAt = (pattern: RegExp, line: string, column: number): string | undefined => {
  pattern.lastIndex = column;
  return pattern.exec(line)?.[0];
};

/**
 * Finds the first line of a text in which more lists, quotes and blocks stand in one another, or
 * more items, than can be read: by its signs alone, before anything reads it whose time or depth grows with them.
 */
export function nestingFault(markdown: string): TextFault | undefined {
  /** The columns at which the content of each open list begins. */
  const lists: number[] = [];
  let blocks = 0;
  let items = 0;
  let notes = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (line.trim() === '' || isRule(line)) continue;
    const fence = /^[ \t>]*:{3,}(\p{L})?/u.exec(line);
    if (fence) blocks = fence[1] ? blocks + 1 : Math.max(0, blocks - 1);
    let quotes = 0;
    let column = 0;
    let isFirst = true;
    for (;;) {
      while (/[ \t>]/.test(line.charAt(column))) {
        if (line.charAt(column) === '>') quotes += 1;
        column += 1;
      }
      if (isFirst) while (lists.length && column < (lists.at(-1) ?? 0)) lists.pop();
      isFirst = false;
      if (lists.length + quotes + blocks > mostNested)
        return tooDeep(
          index + 1,
          column + 1,
          `more than ${String(mostNested)} lists, quotes or blocks`,
        );
      const item = matchAt(marker, line, column);
      const found = item ?? matchAt(note, line, column);
      if (item !== undefined || line.charAt(column) === '|') items += 1;
      else if (found !== undefined) notes += 1;
      if (items > mostItems)
        return tooMany(
          index + 1,
          column + 1,
          `${String(mostItems)} items of lists and rows of tables`,
        );
      if (notes > mostNotes) return tooMany(index + 1, column + 1, `${String(mostNotes)} notes`);
      if (found === undefined) break;
      column += found.length;
      lists.push(column + 1);
    }
  }
  return undefined;
}

/**
 * Finds the first part of a text that stands in more others than can be read, without going into
 * it by calls that would overflow.
 */
export function depthFault(tree: Root): TextFault | undefined {
  let level: readonly Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) {
      const { line = 1, column = 1 } =
        level.find(({ position }) => position)?.position?.start ?? {};
      return tooDeep(line, column, `more than ${String(deepest)} parts`);
    }
    level = level.flatMap((node) => (node as Partial<Parents>).children ?? []);
  }
  return undefined;
}
