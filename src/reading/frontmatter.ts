import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { LocalFault } from './bytes.ts';

/** A file cut in two, with the means to find a key's line again. */
export interface CutFile {
  readonly data: unknown;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly linesBefore: number;
  /** Line and column, in the file, of the key at a path or of the nearest one above it. */
  readonly whereIs: (path: readonly PropertyKey[]) => Pick<LocalFault, 'line' | 'column'>;
  /** What was typed and means something else in YAML than what a reader of it takes it for. */
  readonly faults: readonly LocalFault[];
}

const openPattern = /^---[ \t]*\n/;
const closePattern = /^---[ \t]*$/m;

/** Spaces that look like one and are none for YAML and Markdown. */
const noBreak = '\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF';

const nameOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const hasNoFrontmatter = (text: string): LocalFault => {
  const [first = ''] = text.split('\n');
  const shown = first.trim().slice(0, 40);
  return {
    line: 1,
    problem: shown
      ? `The file has no frontmatter: it begins with “${shown}”.`
      : 'The file has no frontmatter.',
    remedy: 'Begin it with a line “---”, its keys, and a line “---”.',
  };
};

/** Says of frontmatter that never ends which line was probably meant to end it. */
function neverCloses(lines: readonly string[]): LocalFault {
  const close = lines.findIndex(
    (line, index) =>
      index > 0 && /^\s*(-{1,2}|-{4,}|[–—−]+|\.{3}|={3,}|\*{3,}|_{3,})\s*$/.test(line),
  );
  return close === -1
    ? {
        line: 1,
        problem: 'The frontmatter that begins here is never closed.',
        remedy: 'Write a line “---” between the keys and the text.',
      }
    : {
        line: close + 1,
        problem: `The frontmatter is not closed: this line is “${lines[close]?.trim() ?? ''}”.`,
        remedy: 'Write three hyphens, “---”, at the beginning of the line.',
      };
}

/** Spaces that are none, where YAML wants one: before a key, after a hyphen or a colon. */
const invisibleSpaces = (lines: readonly string[]): LocalFault[] =>
  lines.flatMap((line, index) => {
    const match = new RegExp(`^(?<before> *(?:- +)*(?:[\\w-]+ *:|-)?)(?<sign>[${noBreak}])`).exec(
      line,
    );
    const { before = '', sign = '' } = match?.groups ?? {};
    return match
      ? [
          {
            line: index + 2,
            column: before.length + 1,
            problem: `The invisible character ${nameOf(sign)} stands where YAML wants a plain space.`,
            remedy: 'Delete it and type a space (on a Mac, Alt-Space types the other one).',
          },
        ]
      : [];
  });

const quoteIt = (text: string): string =>
  text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

const count = (line: string, sign: string): number => line.split(sign).length - 1;

/** The line that opens what is never closed: YAML notices it only where it ends. */
function openingLine(lines: readonly string[], message: string): number {
  const [, sign = ''] = /closing (["'])|with a ([\]}])/.exec(message)?.filter(Boolean) ?? [];
  const opener = { ']': '[', '}': '{' }[sign];
  return lines.findIndex((line) =>
    opener === undefined ? count(line, sign) % 2 === 1 : count(line, opener) > count(line, sign),
  );
}

/** What the parser of YAML says, in words of what was typed. */
function explainYaml({ code, message, linePos }: YAMLError, lines: readonly string[]): LocalFault {
  const [{ line, col } = { line: 1, col: 1 }] = linePos ?? [];
  const typed = (lines[line - 1] ?? '').trim().slice(0, 60);
  const where = { line: line + 1, column: col };
  switch (code) {
    case 'DUPLICATE_KEY': {
      const [, key = ''] = /^(?:- +)*(.+?) *:/.exec(typed) ?? [];
      return {
        ...where,
        problem: `The key “${key}” stands twice in one block.`,
        remedy: 'Keep one of the two.',
      };
    }
    case 'TAB_AS_INDENT':
      return {
        ...where,
        problem: 'The line is indented with a tab, which YAML does not read.',
        remedy: 'Indent with spaces, two for each step.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        ...where,
        problem: `“${typed}” cannot be read: a text that holds “: ” needs quotes, and each key a line of its own.`,
        remedy: 'Put the text in quotes, as in title: "Bamako: a visit", and check the indents.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        ...where,
        problem: `“${typed}” holds a “\\” that YAML does not know between double quotes.`,
        remedy: 'Write “\\\\”, or use single quotes.',
      };
    case 'MISSING_CHAR':
    case 'BAD_INDENT': {
      const opening = openingLine(lines, message);
      if (opening === -1) break;
      return {
        line: opening + 2,
        problem: `“${(lines[opening] ?? '').trim().slice(0, 60)}” opens a quote or a bracket that is never closed.`,
        remedy:
          'Close it; to write such a sign in a text, put the text in quotes of the other kind.',
      };
    }
    case 'BAD_SCALAR_START':
      return {
        ...where,
        problem: `“${typed}” holds a text that begins with a sign which YAML keeps for itself.`,
        remedy: 'Put the text in quotes.',
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        ...where,
        problem: `“${typed}” holds a text that begins with “!”, which YAML reads as a tag.`,
        remedy: 'Put the text in quotes.',
      };
    default:
      break;
  }
  return {
    ...where,
    problem: `The frontmatter is not YAML: ${message.split(' at line')[0] ?? message}.`,
    remedy: 'Check the indents, and put a text that holds “: ” or begins with a sign in quotes.',
  };
}

const asTyped = (yaml: string, node: Node): string => {
  const [start = 0, end = start] = node.range ?? [];
  return yaml.slice(start, end).trim().slice(0, 60);
};

/** Quotation marks of typography around a whole value, which YAML does not take for its own. */
const wrapped = /^(?:“([^“”]*)”|„([^„“”]*)[“”]|‘([^‘’]*)’)$/u;

/** What is legal YAML and hardly what was meant. */
function odditiesOf(
  document: Document,
  yaml: string,
  at: (offset: number) => object,
): LocalFault[] {
  const faults: LocalFault[] = [];
  const tell = (offset: number, problem: string, remedy: string): void => {
    faults.push({ ...at(offset), problem, remedy });
  };
  const ofScalar = (node: Scalar): void => {
    const [start = 0, end = 0] = node.range ?? [];
    if (node.type === 'PLAIN') {
      const text = asTyped(yaml, node);
      const [, ...insides] = wrapped.exec(text) ?? [];
      const inside = insides.find(Boolean);
      if (inside !== undefined)
        tell(
          start,
          `The quotation marks of ${text} would be printed: YAML knows straight ones only.`,
          `Write ${quoteIt(inside)}, or ${quoteIt(text)} to print them.`,
        );
    }
    // A comment that follows at once is one; “#2” or “#MeToo” is what was cut off.
    const rest = /^[ \t]+#(?<cut>\S[^\n]*)/.exec(yaml.slice(end))?.groups?.cut;
    if (rest !== undefined && node.type === 'PLAIN') {
      const whole = `${asTyped(yaml, node)} #${rest}`.trim();
      tell(
        end,
        `YAML drops what follows “#”: “#${rest.trim().slice(0, 40)}”.`,
        `Write ${quoteIt(whole)}; a comment has a space after its “#”.`,
      );
    }
  };
  visit(document, {
    Node: (_, node) => {
      const [start = 0] = node.range ?? [];
      if (isAlias(node)) {
        tell(
          start,
          `“*${node.source}” begins with “*”, which YAML reads as a reference.`,
          'Put the text in quotes; emphasis is not read in the frontmatter.',
        );
        return;
      }
      if (node.anchor !== undefined)
        tell(
          start,
          `“&${node.anchor}” begins with “&”, which YAML reads as a name and drops.`,
          'Put the text in quotes.',
        );
      if (node.tag !== undefined)
        tell(
          start,
          `“${node.tag}” begins with “!”, which YAML reads as a tag and drops.`,
          'Put the text in quotes.',
        );
      if (isScalar(node)) ofScalar(node);
    },
    Map: (_, map) => {
      if (!map.flow) return;
      for (const { key, value } of map.items) {
        if (value !== null || !isNode(key)) continue;
        const [start = 0] = key.range ?? [];
        tell(
          start,
          `“${asTyped(yaml, key)}” stands alone: the comma before it ends the text of the key.`,
          'Put a text that holds a comma in quotes, as in { fr: "oui, mais", en: "yes, but" }.',
        );
      }
    },
  });
  return faults;
}

/** Cuts a Markdown file into its YAML frontmatter and its body, or says why it cannot be. */
export function cutFile(text: string): CutFile | LocalFault[] {
  const open = openPattern.exec(text);
  if (!open) return [hasNoFrontmatter(text)];
  const after = text.slice(open[0].length);
  const close = closePattern.exec(after);
  if (!close) return [neverCloses(text.split('\n'))];
  const yaml = after.slice(0, close.index);
  const lines = yaml.split('\n');
  const invisible = invisibleSpaces(lines);
  const counter = new LineCounter();
  // A warning is a tag that nothing resolves: it is told below with the others.
  const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'error' });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  if (document.errors.length) {
    const told = document.errors.map((error) => explainYaml(error, lines));
    // The error is what an invisible space led to.
    return invisible.length ? invisible : told;
  }
  const faults = [...invisible, ...odditiesOf(document, yaml, at)];
  // An alias of nothing cannot be turned into data, and was told.
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  if (aliases.length) return faults;
  const keyNode = (path: readonly PropertyKey[]): Node | undefined => {
    const parent: unknown = document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      if (isPair(pair) && isNode(pair.key)) return pair.key;
    }
    const found = document.getIn(path, true);
    return isNode(found) ? found : undefined;
  };
  const end = open[0].length + close.index + close[0].length;
  const before = text[end] === '\n' ? end + 1 : end;
  const data: unknown = document.toJS();
  return {
    data,
    body: text.slice(before),
    linesBefore: text.slice(0, before).split('\n').length - 1,
    faults,
    whereIs: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const start = keyNode(path.slice(0, length))?.range?.[0];
        if (start !== undefined) return at(start);
      }
      return { line: 1 };
    },
  };
}
