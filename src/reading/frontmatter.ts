import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
  type YAMLMap,
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

/** Spaces that look like one, and signs that are not seen, which are none for YAML. */
const noBreak =
  '\\u00A0\\u00AD\\u2000-\\u200F\\u202A-\\u202F\\u205F\\u2060\\u2066-\\u2069\\u3000\\uFEFF';

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

/** Where YAML wants a plain space or none; each matches what stands before the signs as `before`. */
const invisible = [
  `^(?<before> *(?:- +)*)(?<signs>[${noBreak}][${noBreak} ]*)`,
  `^(?<before> *(?:- +)*[\\w-]+ *)(?<signs>[${noBreak}]+)(?= *:)`,
  `^(?<before> *(?:- +)*(?:[\\w-]+ *: *|-))(?<signs>[${noBreak}][${noBreak} ]*)`,
  // After a value that is a name or a number, or is closed
  `^(?<before> *(?:- +)*(?:[\\w-]+ *: +)?[\\w.:/-]+)(?<signs>[${noBreak}]+)(?= *$)`,
  `^(?<before>.*[\\]}"'])(?<signs>[${noBreak}]+)(?= *$)`,
  // In a list or a block between brackets
  `^(?<before> *(?:- +)*(?:[\\w-]+ *: *)?[[{](?:[^"']*[[{,:])? *)(?<signs>[${noBreak}]+)`,
].map((pattern) => new RegExp(pattern));

/** Tells of spaces that are none where YAML wants one, and gives the text with plain ones there. */
function withPlainSpaces(yaml: string): { plain: string; faults: LocalFault[] } {
  const faults: LocalFault[] = [];
  const plain = yaml.split('\n').map((line, index) => {
    let read = line;
    for (const pattern of invisible)
      for (let found = pattern.exec(read); found; found = pattern.exec(read)) {
        const { before = '', signs = '' } = found.groups ?? {};
        const end = before.length + signs.length;
        read = `${before}${' '.repeat(signs.length)}${read.slice(end)}`;
        faults.push({
          line: index + 2,
          column: before.length + 1,
          problem: `The invisible character ${nameOf(signs.charAt(0))} stands where YAML wants a plain space.`,
          remedy: 'Delete it and type a space (on a Mac, Alt-Space types the other one).',
        });
      }
    return read;
  });
  return { plain: plain.join('\n'), faults };
}

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

type Told = Pick<LocalFault, 'problem' | 'remedy'>;

const needsQuotes = (typed: string): Told => ({
  problem: `“${typed}” cannot be read: a text that holds “: ” needs quotes, and each key a line of its own.`,
  remedy: 'Put the text in quotes, as in title: "Bamako: a visit", and check the indents.',
});

/** What the parser of YAML finds and a line alone explains, by its code. */
const lessons: Readonly<Partial<Record<string, (typed: string) => Told>>> = {
  DUPLICATE_KEY: (typed) => {
    const [, key = ''] = /^(?:- +)*(.+?) *:/.exec(typed) ?? [];
    return {
      problem: `The key “${key}” stands twice in one block.`,
      remedy: 'Keep one of the two.',
    };
  },
  TAB_AS_INDENT: () => ({
    problem: 'The line is indented with a tab, which YAML does not read.',
    remedy: 'Indent with spaces, two for each step.',
  }),
  BLOCK_AS_IMPLICIT_KEY: needsQuotes,
  MULTILINE_IMPLICIT_KEY: needsQuotes,
  BAD_DQ_ESCAPE: (typed) => ({
    problem: `“${typed}” holds a “\\” that YAML does not know between double quotes.`,
    remedy: 'Write “\\\\”, or use single quotes.',
  }),
  BAD_SCALAR_START: (typed) => ({
    problem: `“${typed}” holds a text that begins with a sign which YAML keeps for itself.`,
    remedy: 'Put the text in quotes.',
  }),
  TAG_RESOLVE_FAILED: (typed) => ({
    problem: `“${typed}” holds a text that begins with “!”, which YAML reads as a tag.`,
    remedy: 'Put the text in quotes.',
  }),
};

/** What the parser of YAML says, in words of what was typed. */
function explainYaml({ code, message, linePos }: YAMLError, lines: readonly string[]): LocalFault {
  const [{ line, col } = { line: 1, col: 1 }] = linePos ?? [];
  const typedAt = (index: number) => (lines[index] ?? '').trim().slice(0, 60);
  const where = { line: line + 1, column: col };
  if (code === 'MISSING_CHAR' || code === 'BAD_INDENT') {
    const opening = openingLine(lines, message);
    if (opening !== -1)
      return {
        line: opening + 2,
        problem: `“${typedAt(opening)}” opens a quote or a bracket that is never closed.`,
        remedy:
          'Close it; to write such a sign in a text, put the text in quotes of the other kind.',
      };
  }
  if (code === 'UNEXPECTED_TOKEN' || code === 'BLOCK_IN_FLOW') {
    const misread = misreadValue(lines[line - 1] ?? '');
    if (misread) return { line: line + 1, column: misread.column, ...misread.told };
  }
  const told = lessons[code]?.(typedAt(line - 1)) ?? {
    problem: `The frontmatter is not YAML: ${message.split(' at line')[0] ?? message}.`,
    remedy: 'Check the indents, and put a text that holds “: ” or begins with a sign in quotes.',
  };
  return { ...where, ...told };
}

const asTyped = (yaml: string, node: Node): string => {
  const [start = 0, end = start] = node.range ?? [];
  return yaml.slice(start, end).trim().slice(0, 60);
};

/** Quotation marks of typography around a whole value, which YAML does not take for its own. */
const wrapped = /^(?:“([^“”]*)”|„([^„“”]*)[“”]|‘([^‘’]*)’)$/u;

/** What YAML does with the first sign of a value that is not in quotes. */
const firstSigns: Readonly<Record<string, string>> = {
  '*': 'reads as a reference',
  '[': 'reads as a list',
  '{': 'reads as a block of keys',
  '-': 'reads as a list',
  '|': 'reads as the beginning of a text of several lines',
  '>': 'reads as the beginning of a text of several lines',
};

/** Says why YAML does not read the value of a line, by the sign that it begins with. */
function misreadValue(line: string): { column: number; told: Told } | undefined {
  const [, before = '', value = ''] = /^(\s*(?:- +)*[\w-]+ *: +|\s*- +)(\S.*)$/.exec(line) ?? [];
  const column = before.length + 1;
  const text = value.trim();
  const first = text.charAt(0);
  if (first === '"' || first === "'") {
    const closed = text.indexOf(first, 1) + 1;
    const whole = text.endsWith(first) ? text.slice(1, -1) : text;
    return {
      column,
      told: {
        problem: `The quote that begins this text ends at ${text.slice(0, closed)}, and YAML reads nothing of what follows.`,
        remedy: `Write ${quoteIt(whole)}.`,
      },
    };
  }
  const read = firstSigns[first];
  return read === undefined
    ? undefined
    : {
        column,
        told: {
          problem: `“${text.slice(0, 60)}” begins with “${first}”, which YAML ${read}.`,
          remedy: `Put the text in quotes: ${quoteIt(text)}.`,
        },
      };
}

/** The keys whose values are words for readers. */
const prose =
  /^(?:title|summary|name|note|text|question|answer|alt|credit|publisher|origin|sortAs)$/;

/** Tells of texts that a “#” cuts, which YAML reads as a comment. */
function cutByHash(yaml: string): LocalFault[] {
  const faults: LocalFault[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(yaml)) {
    // What the lexer says of its own is no part of the text.
    if (!yaml.startsWith(token, offset)) continue;
    const at = offset;
    offset += token.length;
    if (!token.startsWith('#')) continue;
    const before = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
    const { key = '', value = '' } =
      /^\s*(?:- +)*(?:(?<key>[\w-]+) *:(?=\s))?(?<value>.*)$/.exec(before)?.groups ?? {};
    const typed =
      value
        .split(/(?:^|\s)[[{]|, /)
        .at(-1)
        ?.trim() ?? '';
    const isClosed = /^(["']).*\1$/.test(typed) || /^(?:\[.*\]|\{.*\})$/.test(value.trim());
    if (before.trim() === '' || isClosed) continue;
    const isCode = /^[\w.:/~?%+[\],-]*$/.test(typed) && !prose.test(key);
    // A comment has a space after its sign: “#2” or “#MeToo” is what was cut off.
    const isCut = /^#\S/.test(token) ? !/^#{2,}/.test(token) : !isCode || /^# ?\d/.test(token);
    if (!isCut || (typed === '' && /^#\s*$/.test(token))) continue;
    const isInFlow = /^[[{]/.test(value.trim());
    const text = isInFlow ? token.replace(/\s*[\]}].*$/, '') : token.trim();
    const comment = /^#\S/.test(token)
      ? 'a comment has a space after its “#”'
      : 'a comment on a text stands on a line of its own';
    faults.push({
      line: yaml.slice(0, at).split('\n').length + 1,
      column: before.trimEnd().length + 1,
      problem: `YAML drops what follows “#”: “${token.trim().slice(0, 41)}”.`,
      remedy: `Write ${quoteIt(`${typed} ${text}`.trim())}; ${comment}.`,
    });
  }
  return faults;
}

/** Makes the text again of a value that its own comma has cut, and says what was typed. */
function mendCommas(map: YAMLMap, typedOf: (node: Node) => string): [Node, string, string][] {
  const told: [Node, string, string][] = [];
  let last: { key: Node; node: Scalar; parts: string[] } | undefined;
  const tell = (): void => {
    if (!last || last.parts.length < 2) return;
    const [typed, name] = [last.parts.join(', '), typedOf(last.key)];
    const isNumber = last.parts.every((part) => /^-?\d+$/.test(part));
    last.node.value = isNumber ? last.parts.join('.') : typed;
    told.push(
      isNumber
        ? [
            last.node,
            `“${last.parts.join(',')}” has a comma where a decimal point is meant.`,
            `Write ${name}: ${last.parts.join('.')}.`,
          ]
        : [
            last.node,
            `The comma in “${typed}” ends the text, and YAML reads what follows as a key.`,
            `Write ${name}: ${quoteIt(typed)}.`,
          ],
    );
  };
  map.items = map.items.filter(({ key, value }) => {
    if (value !== null) {
      tell();
      last =
        isNode(key) && isScalar(value) && value.type === 'PLAIN'
          ? { key, node: value, parts: [typedOf(value)] }
          : undefined;
      return true;
    }
    if (!last || !isNode(key)) return true;
    last.parts.push(typedOf(key));
    return false;
  });
  tell();
  return told;
}

/** Takes a fault found at a place of the YAML. */
type Tell = (offset: number, problem: string, remedy: string) => void;

/** Tells of a value between quotation marks that YAML does not take for its own. */
function tellWrapped(node: Scalar, yaml: string, tell: Tell): void {
  if (node.type !== 'PLAIN') return;
  const text = asTyped(yaml, node);
  const [, ...insides] = wrapped.exec(text) ?? [];
  const inside = insides.find(Boolean);
  if (inside === undefined) return;
  tell(
    node.range?.[0] ?? 0,
    `The quotation marks of ${text} would be printed: YAML knows straight ones only.`,
    `Write ${quoteIt(inside)}, or ${quoteIt(text)} to print them.`,
  );
}

/** Tells of signs at the beginning of a text that YAML takes for its own. */
function tellNode(node: Node, yaml: string, tell: Tell): void {
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
  if (!isScalar(node)) return;
  // What is typed is what is read: 0987, 1.10 and 1e3 are told from 987, 1.1 and 1000.
  if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
  tellWrapped(node, yaml, tell);
}

/** Tells of texts between braces that a comma has cut, or that stand without a key. */
function tellMap(map: YAMLMap, yaml: string, tell: Tell): void {
  if (!map.flow) return;
  for (const [node, problem, remedy] of mendCommas(map, (each) => asTyped(yaml, each)))
    tell(node.range?.[0] ?? 0, problem, remedy);
  for (const { key, value } of map.items) {
    if (value !== null || !isNode(key)) continue;
    const [start = 0] = key.range ?? [];
    tell(
      start,
      `“${asTyped(yaml, key)}” stands alone between braces, where YAML wants a key and its value.`,
      'Put a text that holds braces or a comma in quotes, as in { fr: "oui, mais", en: "yes, but" }.',
    );
  }
}

/** What is legal YAML and hardly what was meant. */
function odditiesOf(
  document: Document,
  yaml: string,
  at: (offset: number) => object,
): LocalFault[] {
  const faults: LocalFault[] = [];
  const tell: Tell = (offset, problem, remedy) => {
    faults.push({ ...at(offset), problem, remedy });
  };
  visit(document, {
    Node: (_, node) => {
      tellNode(node, yaml, tell);
    },
    Map: (_, map) => {
      tellMap(map, yaml, tell);
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
  const { plain: yaml, faults: invisible } = withPlainSpaces(after.slice(0, close.index));
  const lines = yaml.split('\n');
  const cut = cutByHash(yaml);
  const counter = new LineCounter();
  // A warning is a tag that nothing resolves: it is told below with the others.
  const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'error' });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  if (document.errors.length) {
    // The error is what an invisible space or a “#” led to.
    if (invisible.length || cut.length) return [...invisible, ...cut];
    // One sign out of its place makes all that follows it unexpected.
    const first = document.errors.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
    return document.errors
      .filter(({ code }, index) => index <= first || code !== 'UNEXPECTED_TOKEN')
      .map((error) => explainYaml(error, lines))
      .filter(({ line }, index, all) => all.findIndex((each) => each.line === line) === index);
  }
  const faults = [...invisible, ...cut, ...odditiesOf(document, yaml, at)];
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
