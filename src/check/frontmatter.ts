import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import type { Fault } from '../domain/fault.ts';

/** A file cut in two, with the means to find a key's line again. */
export interface CutFile {
  readonly data: unknown;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly linesBefore: number;
  /** Line and column, in the file, of the key at a path or of the nearest one above it. */
  readonly whereIs: (path: readonly PropertyKey[]) => Pick<Fault, 'line' | 'column'>;
}

const cutPattern = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*$\r?\n?/m;

/** Cuts a Markdown file into its YAML frontmatter and its body, or says why it cannot be. */
export function cutFile(text: string): CutFile | Omit<Fault, 'file'>[] {
  const match = cutPattern.exec(text);
  if (match?.index !== 0)
    return [
      {
        line: 1,
        problem: 'The file has no frontmatter.',
        remedy: 'Begin it with a line “---”, its keys, and a line “---”.',
      },
    ];
  const counter = new LineCounter();
  const yaml = match.groups?.yaml ?? '';
  const document = parseDocument(yaml, { lineCounter: counter });
  if (document.errors.length)
    return document.errors.map(({ message, linePos }) => ({
      line: (linePos?.[0].line ?? 0) + 1,
      column: linePos?.[0].col ?? 1,
      problem: `The frontmatter is not YAML: ${message.split(' at line')[0] ?? message}.`,
      remedy: 'Check the indents, and put a text that holds “: ” or begins with a sign in quotes.',
    }));
  const keyNode = (path: readonly PropertyKey[]): Node | undefined => {
    const parent: unknown = document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair?.key) return pair.key as Node;
    }
    return document.getIn(path, true) as Node | undefined;
  };
  return {
    data: document.toJS() as unknown,
    body: text.slice(match[0].length),
    linesBefore: match[0].split('\n').length - 1,
    whereIs: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const start = keyNode(path.slice(0, length))?.range?.[0];
        if (start === undefined) continue;
        const { line, col } = counter.linePos(start);
        return { line: line + 1, column: col };
      }
      return { line: 1 };
    },
  };
}
