import type { Node, Parents } from 'mdast';
import type { TextFault } from '../domain/entries.ts';
import { suggest } from '../domain/names.ts';
import { isLanguage, languageMeant } from '../world/languages.ts';
import { blockNames, blocksInWords, isBlockName } from './block-names.ts';

type Told = Pick<TextFault, 'problem' | 'remedy'>;

/** Spaces and signs that are not seen, and that are no plain space. */
const unseen =
  '\\u00A0\\u00AD\\u2000-\\u200F\\u202A-\\u202F\\u205F\\u2060\\u2066-\\u2069\\u3000\\uFEFF';

const shown = (text: string): string =>
  `“${text.replaceAll(new RegExp(`^[\\s${unseen}]+|[\\s${unseen}]+$`, 'g'), '').slice(0, 60)}”`;

/** Says how a line that begins with colons is written right. */
function ofColons(line: string): Told {
  const [, colons = '', , name = '', rest = ''] =
    /^([:：]+)(\s*)([\p{L}-]*)(.*?)[\s:：]*$/u.exec(line.trim()) ?? [];
  if (!name && !rest.trim())
    return {
      problem: `${shown(line)} closes a block, and none is open.`,
      remedy: 'Remove it, or write the line that opens the block, such as :::fact.',
    };
  const title = rest
    .replaceAll(/^[\s{[]*(?:\p{L}+\s*=)?\s*|[\s}\]]*$/gu, '')
    .replaceAll(/["“”«»]/g, '');
  const known = isBlockName(name.toLowerCase()) ? name.toLowerCase() : undefined;
  const spelled = `${colons.length < 3 ? ':::' : colons}${known ?? name}${title.trim() ? `{title="${title.trim()}"}` : ''}`;
  return {
    problem: `${shown(line)} opens no block, and would be printed as it is.`,
    remedy: known
      ? `Write ${spelled} alone on its line, without a space after the colons.`
      : suggest(name, blockNames, `Write one of ${blocksInWords}, alone on its line.`),
  };
}

const notSupported = (what: string, instead: string) => (): Told => ({
  problem: `${what} are not supported yet, and would be printed as signs.`,
  remedy: instead,
});

const ofTable = (found: string): Told => ({
  problem: `${shown(found.trim().split('\n')[0] ?? '')} begins no table, and would be printed as signs.`,
  remedy:
    'Write “| A | B |”, below it “| - | - |” with as many cells, then the rows, after an empty line.',
});

const ofNote = (found: string): Told =>
  found.startsWith('^')
    ? {
        problem: `${shown(found)} is a note inside a line, and would be printed as it is.`,
        remedy: 'Write [^1] there, and below the paragraph, after an empty line, “[^1]: …”.',
      }
    : found.includes(']:')
      ? {
          problem: `${shown(found)} is not read as a note, and would be printed as it is.`,
          remedy:
            'Begin a line with it, after an empty one, with a name that has no spaces, as in “[^1]: …”.',
        }
      : {
          problem: `${shown(found)} refers to a note that the text does not give.`,
          remedy: `Write it below the paragraph, after an empty line: “${found}: …”.`,
        };

const ofOtherTool = (found: string): Told => ({
  problem: `${shown(found)} is a mark of another tool, and would be printed as it is.`,
  remedy: 'Remove it, or write what it stands for in plain Markdown.',
});

const ofPassageInBraces = (found: string): Told => ({
  problem: `${shown(found)} marks no passage: its words stand in braces.`,
  remedy: `Write ${found.replace('{', '[').replace(/\}$/, ']')}.`,
});

/** Says what lacks to a passage that was meant to be in another language. */
function ofPassage(found: string): Told {
  const [, tag = '', words = ''] = /^:([^[]*)\[([^\]]*)/.exec(found) ?? [];
  const meant = isLanguage(tag) ? undefined : languageMeant(tag);
  return {
    problem: isLanguage(tag)
      ? `${shown(found)} marks no passage in another language.`
      : `${shown(found)} marks no passage: “${tag}” is not the tag of a language.`,
    remedy:
      meant === undefined
        ? 'Write the BCP 47 tag of the language and close the bracket, as in :en[trade, not aid].'
        : `Did you mean :${meant}[${words}]?`,
  };
}

const typeSpace = 'Delete it and type a space (on a Mac, Alt-Space types the other one).';

/** Lines of a list that is none: each begins with what Markdown does not take for a mark of one. */
const fakeLists = [
  // Signs that are typed for nothing else
  '[•‣⁃▪▫●○◦■□▸►▹➤➔✓✔·∙][^\\S\\n]*(?=\\S)[^\\n]*',
  // Signs of which several lines make a list
  ...[
    '[–—−][^\\S\\n]',
    '[-*+](?=[\\p{L}«“"])',
    '\\d+[.)](?=\\p{L})',
    '\\d+[-–°/]\\)?[^\\S\\n]',
    '\\p{L}[)][^\\S\\n]',
  ].map((sign) => `${sign}[^\\n]*\\n[ \\t]*${sign}[^\\n]*`),
].map((line) => new RegExp(`^[ \\t]*${line}`, 'gmu'));

const ofList = (found: string): Told => ({
  problem: `${shown(found.split('\n')[0] ?? '')} begins no item of a list, and would be printed in one paragraph with the next line.`,
  remedy: 'Begin each item with “- ” or “1. ”, and leave an empty line between paragraphs.',
});

/** Schemes of the addresses that a link may have. */
const scheme = '(?:actor|place|event|source|article|date|https?|mailto):';

/**
 * Marks that Markdown left as text, each with what to say of it. They are looked for in the source
 * of a passage in which all that was read as something is blank, the first that matches telling.
 */
const marks: readonly (readonly [pattern: RegExp, tell: (found: string) => Told])[] = [
  [/^[ \t]*(?:[:：]{2,}[^\n]*|[:：][ \t]*$)/gmu, ofColons],
  [new RegExp(`^[ \\t]*:(?:${blockNames.join('|')})(?=[ \\t]*(?:\\{|$))[^\\n]*`, 'gmu'), ofColons],
  [
    new RegExp(`^[ \\t]*(?:#{1,6}|[-*+>]|\\d+[.)])[${unseen}]`, 'gmu'),
    (found) => ({
      problem: `An invisible no-break space follows ${shown(found)}, so that Markdown does not read it.`,
      remedy: typeSpace,
    }),
  ],
  [
    new RegExp(
      `^[ \\t]*[${unseen}][${unseen} \\t]*(?:#{1,6}[^\\S\\n]|[-*+>][^\\S\\n]|\\d+[.)][^\\S\\n]|:{2,}|\\[\\^?[^\\]\\n]+\\]:)`,
      'gmu',
    ),
    (found) => ({
      problem: `An invisible sign stands before ${shown(found)}, so that Markdown does not read it.`,
      remedy: 'Delete it.',
    }),
  ],
  [
    new RegExp(`^(?:-{3,}|\\*{3,}|_{3,}|[${unseen} \\t]*)[${unseen}][${unseen} \\t]*$`, 'gmu'),
    () => ({
      problem:
        'The line holds an invisible no-break space, so that Markdown does not read it as it looks.',
      remedy: 'Delete it.',
    }),
  ],
  [
    /:{3,}[^\n]*/gu,
    (found) => ({
      problem: `${shown(found)} stands inside a line, and would be printed as it is.`,
      remedy: 'Begin a line with it, after an empty one.',
    }),
  ],
  [
    /^[ \t]*#{7,}(?=\s)[^\n]*/gmu,
    (found) => ({
      problem: `${shown(found)} is no heading: it has more than six “#”.`,
      remedy: 'Write “## ” and, below it, “### ”.',
    }),
  ],
  [
    /^[ \t]*#{1,6}(?=[^\s#])[^\n]*/gmu,
    (found) => ({
      problem: `${shown(found)} is no heading: a space lacks after the “#”.`,
      remedy: 'Write “## Heading”; to print the sign, write “\\#”.',
    }),
  ],
  [/^[ \t]*\+(?:[-=:]+\+)+[ \t]*$/gmu, ofTable],
  [
    /^[^\n]*\|[^\n]*\n[ \t]*(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/gmu,
    ofTable,
  ],
  [/^[ \t]*\|[^\n]*\|[ \t]*$(?:\n[ \t]*\|[^\n]*\|[ \t]*$)*/gmu, ofTable],
  [/^[ \t]*\[\^[^\]\n]+\]:[^\n]*|\[\^[^\]\n]+\]|\^\[[^\]\n]+\]/gmu, ofNote],
  [
    /~~(?=\S)|(?<=\S)~~|~(?=\S)[^~\n]*(?<=\S)~(?!\d)/gu,
    (found) => ({
      problem: `${shown(found)} would be printed: struck-out words stand between “~~” and “~~”.`,
      remedy: 'Write ~~words~~, without spaces inside; to print the sign, write “\\~”.',
    }),
  ],
  [/^[ \t]*\[[ xX]\](?=\s(?!\s*\())/gmu, notSupported('Boxes to tick', 'Write a plain list.')],
  [
    /!?\[\[[^\]\n]*\]\]/gu,
    (found) => ({
      problem: `${shown(found)} is a link of another tool, and would be printed as it is.`,
      remedy: 'Write [words](actor:slug), with place:, event:, source: or article:.',
    }),
  ],
  [
    /\[!\p{L}+\][-+]?/gu,
    (found) => ({ ...ofOtherTool(found), remedy: 'Write a block, such as :::fact … :::.' }),
  ],
  [/\[TOC\]|\[\[_TOC_\]\]|^!!!\s[^\n]*|^\?\?\?\+?\s[^\n]*/gmu, ofOtherTool],
  [/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/gu, ofOtherTool],
  [/(?<![\p{L}\p{N}:]):[a-z]{2,3}(?:-[A-Za-z0-9]+)*\{[^}\n]*\}/gu, ofPassageInBraces],
  [/\{:?\s*[#.:][\p{L}\d_-][^}\n]*\}|\{[\p{L}-]+=[^}\n]*\}/gu, ofOtherTool],
  [
    /\[\/[a-z]+\]|\[[a-z]+(?:\s+[a-z_-]+=[^\]\n]*|=[^\]\n]+)\]|\[(?:url|img|quote|code|caption|gallery|embed|video|audio|more|toc)\]/gu,
    ofOtherTool,
  ],
  [/%%[^%]+%%|^\/{3}(?=\s|$)[^\n]*|^\+{3}$/gmu, ofOtherTool],
  [/(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}:])/gu, ofOtherTool],
  [/==(?=\S)[^=\n]+(?<=\S)==|\+\+(?=\S)[^+\n]+(?<=\S)\+\+/gu, ofOtherTool],
  [/\^(?=\S)[^\s^]+\^/gu, ofOtherTool],
  [/^\*\[[^\]\n]+\]:[^\n]*/gmu, ofOtherTool],
  [/^:[ \t]{1,3}\S[^\n]*/gmu, notSupported('Lists of definitions', 'Write a plain list.')],
  [/\$\$[^$]+\$\$/gu, ofOtherTool],
  [
    /:(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*|(?<![\p{L}\p{N}]:)\p{L}[\p{L}\p{N}_-]*)\[[^\]\n]*(?:\]|$)/gmu,
    ofPassage,
  ],
  [
    new RegExp(`:(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*)[ \\t]+\\[[^\\]\\n]+\\]`, 'gu'),
    (found) => ({
      problem: `${shown(found)} marks no passage: a space stands before “[”.`,
      remedy: `Write ${found.replace(/\s+\[/, '[')}.`,
    }),
  ],
  [
    new RegExp(`!?\\[[^\\]\\n]*\\][\\s${unseen}]+\\((?:[a-z]+:|#|\\/)[^)\\n]*\\)`, 'gu'),
    (found) => ({
      problem: `${shown(found)} is no link: a space stands between “]” and “(”.`,
      remedy: `Write ${found.replace(/\][^(]+\(/, '](')}.`,
    }),
  ],
  [
    new RegExp(`\\([^()\\n]+\\)\\[${scheme}[^\\]\\n]*\\]`, 'gu'),
    (found) => ({
      problem: `${shown(found)} is no link: its brackets are exchanged.`,
      remedy: `Write ${found.replace(/^\((.*)\)\[(.*)\]$/, '[$1]($2)')}.`,
    }),
  ],
  [
    new RegExp(`\\[[^\\]\\n]+\\][{<]${scheme}[^}>\\n]*[}>]`, 'gu'),
    (found) => ({
      problem: `${shown(found)} is no link: its address does not stand in “(…)”.`,
      remedy: `Write ${found.replace(/\][{<](.*)[}>]$/, ']($1)')}.`,
    }),
  ],
  [
    new RegExp(`<${scheme}[^>\\n]*>`, 'gu'),
    (found) => ({
      problem: `${shown(found)} is no link: its address holds a space.`,
      remedy: 'Write [words](address), with “%20” for a space in an address of the web.',
    }),
  ],
  [
    /!?\[[^\]\n]*\]\([^)\n]*\)/gu,
    (found) => ({
      problem: `${shown(found)} is no link: its address holds a space, or is not one.`,
      remedy: `Write the address without spaces, as in ${found.replaceAll(/(?<=\(.*)\s+(?=.*\))/gu, /\(https?:/.test(found) ? '%20' : '')}.`,
    }),
  ],
  [
    /\[[^\]\n]+\]\[[^\]\n]*\]/gu,
    (found) => ({
      problem: `${shown(found)} refers to an address that the text does not give.`,
      remedy: 'Write [words](address), or add the line “[name]: address”.',
    }),
  ],
  [
    /\[[^\]\n]*\]\([^)\n]*$/gmu,
    (found) => ({
      problem: `${shown(found)} is a link that is never closed.`,
      remedy: 'Close it with “)” on the same line.',
    }),
  ],
  [
    /\*\*|(?<![\p{L}\p{N}_])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}_])/gu,
    (found) => ({
      problem: `${shown(found)} would be printed: bold words are not closed, or begin or end with a space.`,
      remedy: `Write ${found}words${found}; to print the sign, write “\\” before it.`,
    }),
  ],
  ...fakeLists.map((pattern) => [pattern, ofList] as const),
  [
    /(?<![\p{L}\p{N}*])\*(?=[\p{L}«“"])[^*\n]*|(?<![\p{L}\p{N}_/.:@-])_(?=[\p{L}«“"])[^_\n]*/gu,
    (found) => ({
      problem: `${shown(found)} would be printed with its sign: words in italics are not closed.`,
      remedy: `Write ${found.charAt(0)}words${found.charAt(0)}; to print the sign, write “\\” before it.`,
    }),
  ],
  [
    /`+/gu,
    (found) => ({
      problem: `${shown(found)} would be printed: code is not closed.`,
      remedy: 'Close it with as many signs, or write “\\`” to print one.',
    }),
  ],
];

type Spot = Pick<TextFault, 'line' | 'column'>;

function spotAt(source: string, offset: number): Spot {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

const offsets = ({ position }: Node): readonly [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** What stands before the first word of a cell, which begins no line. */
const edge = '\u0001';

/** The source of a passage in which only its plain text stands, at its place; escapes are blank. */
function plainSource(passage: Node, source: string): string {
  const [from, to] = offsets(passage);
  let at = from;
  let plain = '';
  const blank = (until: number): void => {
    plain += source.slice(at, until).replaceAll(/[^\n]/g, ' ');
    at = until;
  };
  const copy = (node: Node): void => {
    if (node.type === 'text') {
      const [start, end] = offsets(node);
      blank(start);
      plain += source.slice(at, end).replaceAll(/\\[!-/:-@[-`{-~]/g, '  ');
      at = end;
    }
    for (const child of (node as Partial<Parents>).children ?? []) copy(child);
  };
  copy(passage);
  blank(to);
  return passage.type === 'tableCell' ? `${edge}${plain.slice(1)}` : plain;
}

/**
 * Finds the marks that Markdown took for text in a paragraph, a heading or a cell, and that a page would
 * print: each with its place in the source and with what to write instead.
 */
export function leftoversIn(passage: Node, source: string): TextFault[] {
  // An address that is written out is one text, whatever signs it holds.
  let plain = plainSource(passage, source).replaceAll(/(?<=^|\s)https?:\/\/\S+/gm, (found) =>
    ' '.repeat(found.length),
  );
  const [from] = offsets(passage);
  const faults: (TextFault & { readonly at: number })[] = [];
  for (const [pattern, tell] of marks)
    plain = plain.replaceAll(pattern, (found: string, ...rest: unknown[]) => {
      const index = rest.find((each) => typeof each === 'number') ?? 0;
      const at = from + index + (/^\s*/.exec(found)?.[0].length ?? 0);
      faults.push({ at, ...spotAt(source, at), ...tell(found) });
      return ' '.repeat(found.length);
    });
  return faults.sort((a, b) => a.at - b.at).map(({ at, ...fault }) => fault);
}

const fence = /^[ \t>]*(?:[-*+] +|\d+[.)] +)*(?<colons>:{3,})/;

const lineOf = (source: string, line: number): string => source.split('\n')[line - 1] ?? '';

/** Says of a code block that it was not meant as one, or that its text holds to the end. */
export function oddCode({ position }: Node, source: string): TextFault[] {
  const { start, end } = position ?? {};
  if (!start || !end) return [];
  const where = { line: start.line, column: start.column };
  const [, opening] =
    /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})/.exec(lineOf(source, start.line)) ?? [];
  if (opening === undefined)
    return [
      {
        ...where,
        problem: 'The line is indented by four spaces or a tab, and would be printed as code.',
        remedy: 'Remove the spaces; code stands between two lines “```”.',
      },
    ];
  const closing = lineOf(source, end.line).replaceAll(/^[ \t>]+|\s+$/g, '');
  const isClosed =
    end.line > start.line && closing.startsWith(opening) && /^(?:`+|~+)$/.test(closing);
  return isClosed
    ? []
    : [
        {
          ...where,
          problem:
            'The code that begins here is never closed: all that follows would be printed as code.',
          remedy: `Write a line “${opening}” where it ends.`,
        },
      ];
}

/** Finds, in an address, a sign that is not seen. */
export function unseenIn(address: string): string | undefined {
  const sign = new RegExp(`[${unseen}]`, 'u').exec(address)?.[0];
  return sign === undefined
    ? undefined
    : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

type Block = Node & { readonly name: string; readonly children: readonly Node[] };

/**
 * Says of a block that its text holds to the end, or that another begins in it, because a line
 * “:::” lacks; `above` are the blocks that hold it, from the outermost.
 */
export function unclosed(block: Block, above: readonly Block[], source: string): TextFault[] {
  const { start, end } = block.position ?? {};
  if (!start || !end) return [];
  const outer = above.at(-1);
  const colonsAt = (line: number): string => fence.exec(lineOf(source, line))?.groups?.colons ?? '';
  const opening = colonsAt(start.line);
  const outerOpening = colonsAt(outer?.position?.start.line ?? 0);
  // A block in another is meant where that one has more colons.
  if (outer?.position && outerOpening.length <= opening.length)
    return [
      {
        line: outer.position.start.line,
        column: outer.position.start.column,
        problem: `The block “${outer.name}” that begins here is not closed before “${block.name}” begins.`,
        remedy: `Close it with a line “${outerOpening}” before that, or give it one colon more to hold the other.`,
      },
    ];
  const closing = lineOf(source, end.line).replaceAll(/^[ \t>]+|\s+$/g, '');
  const isClosed =
    end.line > start.line && /^:{3,}$/.test(closing) && closing.length >= opening.length;
  const held = block.children.filter(({ type }) => type === 'containerDirective');
  // One that begins in it and has as many colons tells it all.
  if (held.some(({ position }) => colonsAt(position?.start.line ?? 0).length >= opening.length))
    return [];
  const holdsIt = held.some(({ position }) => position?.end.line === end.line);
  return isClosed && !holdsIt
    ? []
    : [
        {
          line: start.line,
          column: start.column,
          problem: `The block “${block.name}” that begins here is never closed.`,
          remedy: `Write a line “${opening}” where it ends.`,
        },
      ];
}
