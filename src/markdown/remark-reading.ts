import type { Code, Heading, Node, Paragraph, Parents, Root, RootContent, TableRow } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { Reading, TextFault, TextLink } from '../domain/entries.ts';
import { suggest } from '../domain/names.ts';
import { EdtfError, parseEdtf } from '../edtf/edtf.ts';
import { sentencesOf, type Stretch } from '../i18n/sentences.ts';
import { parseAddress } from './addresses.ts';
import { blockNames, blocksInWords, isBlockName } from './block-names.ts';
import { leftoversIn, oddCode, unclosed, unseenIn } from './leftovers.ts';
import { localeOf } from './locale-of.ts';
import { isQuote } from './remark-attributions.ts';

declare module 'vfile' {
  interface DataMap {
    reading: Reading;
  }
}

/** A short name for a passage that outlives edits after its first words (FNV-1a, base 36). */
function passageId(text: string): string {
  const opening = text.split(/\s+/).slice(0, 6).join(' ');
  let hash = 0x811c9dc5;
  for (const char of opening) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `p-${(hash >>> 0).toString(36).slice(-4)}`;
}

/** Makes the finder of the sentence that holds a position, or that ends there with the text. */
function sentencesIn(text: string, locale: string): (position: number) => Stretch {
  const sentences = sentencesOf(text, locale);
  let at = 0;
  return (position) => {
    // Links are asked about as they follow one another.
    if (position < (sentences[at]?.start ?? 0)) at = 0;
    while (at < sentences.length - 1 && position >= (sentences[at]?.end ?? 0)) at += 1;
    return sentences[at] ?? { start: 0, end: text.length };
  };
}

/** Where a node begins; a link by reference, which has no place, before its first words. */
function whereOf(node: Node, above: Node | undefined): { line: number; column: number } {
  if (node.position) return placeOf(node.position.start);
  const words = (node as Partial<Parents>).children?.[0]?.position?.start;
  return words ? placeOf({ ...words, column: words.column - 1 }) : placeOf(above?.position?.start);
}

const placeOf = ({ line, column } = { line: 1, column: 1 }) => ({ line, column });

type FoundLink = Omit<TextLink, 'passage' | 'sentence'>;

/** The text of a passage and the links in it, by their place in that text. */
function readPassage(passage: Node): { text: string; links: FoundLink[] } {
  let text = '';
  const links: FoundLink[] = [];
  const read = (node: Node): void => {
    if ('value' in node && typeof node.value === 'string' && node.type !== 'html') {
      text += node.value.replaceAll(/\s+/g, ' ');
      return;
    }
    if (node.type === 'break') text += ' ';
    const start = text.length;
    for (const child of (node as Partial<Parents>).children ?? []) {
      if (child.type === 'tableCell' && text) text += ' · ';
      read(child);
    }
    if (node.type !== 'link') return;
    const { url } = node as Extract<RootContent, { type: 'link' }>;
    const address = parseAddress(url);
    if (address.kind === 'content' && unseenIn(url) === undefined)
      links.push({
        scheme: address.scheme,
        target: address.target,
        start,
        end: text.length,
        ...whereOf(node, passage),
      });
  };
  read(passage);
  return { text, links };
}

/** What is read as one: a row of a table too. */
const isPassage = (node: Node): node is Paragraph | Heading | Code | TableRow =>
  ['paragraph', 'heading', 'code', 'tableRow'].includes(node.type);

/** Where signs may be left that Markdown did not read. */
const holdsSigns = ({ type }: Node): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** Counts the words of a text, which hold a letter or a digit. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const isContainer = (node: Node): node is ContainerDirective => node.type === 'containerDirective';

const hasWords = (node: Node): boolean => readPassage(node).text.trim() !== '';

/** Says of a block whose title is not written as one. */
function oddTitle({ name, attributes, children, position }: ContainerDirective): TextFault[] {
  const where = placeOf(position?.start);
  const label = children.find(
    (child) => child.type === 'paragraph' && child.data && 'directiveLabel' in child.data,
  );
  const unknown = Object.keys(attributes ?? {}).filter(
    (key) => key !== 'title' || name === 'quote',
  );
  const marked = /\*\*|\]\(|\[\[|\{\{|`|~~|<\/?[a-z][^>]*>/i.exec(attributes?.title ?? '')?.[0];
  return [
    ...(marked === undefined
      ? []
      : [
          {
            ...where,
            problem: `The title of the block “${name}” holds “${marked}”, which would be printed as it is.`,
            remedy: 'Write plain words: nothing else is read in a title.',
          },
        ]),
    ...(label
      ? [
          {
            ...where,
            problem: `The title of the block “${name}” stands in brackets, and would be a paragraph.`,
            remedy: `Write :::${name}{title="${readPassage(label).text}"}.`,
          },
        ]
      : []),
    ...unknown.map((key) => ({
      ...where,
      problem: `The block “${name}” has “${key}”, which is dropped.`,
      remedy:
        name === 'quote'
          ? 'A pulled quote has no title: whoever said it stands in its last line, after “— ”.'
          : 'A block has a title and nothing else: {title="…"}.',
    })),
  ];
}

/** Says of a heading that it has no words, or is a paragraph above a line of hyphens. */
function oddHeading(node: Heading, source: string): TextFault[] {
  const where = placeOf(node.position?.start);
  if (!hasWords(node))
    return [
      { ...where, problem: 'The heading has no words.', remedy: 'Write them, or remove the “#”.' },
    ];
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const lines = written.split('\n');
  const isUnderlined = lines.length > 1 && /^[ \t>]*-+[ \t]*$/.test(lines.at(-1) ?? '');
  return isUnderlined && (lines.length > 2 || /[.:;!?…»]\s*$/.test(lines[0] ?? ''))
    ? [
        {
          ...where,
          problem: `The line “${lines.at(-1)?.trim() ?? ''}” below makes a heading of this paragraph.`,
          remedy: 'Leave an empty line before it; a heading begins with “## ”.',
        },
      ]
    : [];
}

const emptyBlock = ({ name, position }: ContainerDirective): TextFault => ({
  ...placeOf(position?.start),
  problem: `The block “${name}” is empty.`,
  remedy: 'Write its text before the line “:::”, or remove it.',
});

/** Makes the check of headings: none of the first level, and none that leaves out a level. */
function headingsInOrder(): (node: Heading | ContainerDirective) => TextFault[] {
  let last = 1;
  return ({ position, ...node }) => {
    // A block begins with a heading of the second level.
    const depth = node.type === 'heading' ? node.depth : 2;
    const before = last;
    last = Math.max(depth, 2);
    const where = placeOf(position?.start);
    if (depth === 1)
      return [
        {
          ...where,
          problem: 'A heading of the first level stands in the text: the page has one, its title.',
          remedy: 'Write “## ” and, below it, “### ”.',
        },
      ];
    if (depth <= before + 1) return [];
    return [
      {
        ...where,
        problem: `A heading of level ${String(depth)} follows one of level ${String(before)}.`,
        remedy: `Write “${'#'.repeat(before + 1)} ”: a reader who hears the page goes through its levels.`,
      },
    ];
  };
}

type Told = Pick<TextFault, 'problem' | 'remedy'>;

/** Says what is wrong with a date that the text gives, if anything is. */
function faultOfDate(written: string): Told | undefined {
  try {
    parseEdtf(written);
    return undefined;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const { problem, remedy } = error;
    const advice = `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`;
    return { problem: `${problem}.`, remedy: advice };
  }
}

/** Says what is wrong with a link, if anything is. */
function faultOfLink(node: Node, url: string): Told | undefined {
  const address = parseAddress(url);
  const unseen = unseenIn(url);
  if (unseen !== undefined)
    return {
      problem: `The address of the link holds the invisible character ${unseen}.`,
      remedy: 'Delete it, and type no space there.',
    };
  if (address.kind === 'refused') return { problem: address.problem, remedy: address.remedy };
  if (!hasWords(node) && !(address.kind === 'content' && address.scheme === 'source'))
    return {
      problem: `The link to “${url}” has no words, and nobody would see it.`,
      remedy: 'Write them between the brackets; only a source: link may do without.',
    };
  return address.kind === 'content' && address.scheme === 'date'
    ? faultOfDate(address.target)
    : undefined;
}

/** Says what is wrong with one node, if anything is. */
function faultOf(
  node: Node & { url?: string; name?: string; value?: string },
  above: Node | undefined,
): TextFault | undefined {
  const where = whereOf(node, above);
  switch (node.type) {
    case 'html':
      return {
        ...where,
        problem: `Raw HTML is not read: ${(node.value ?? '').slice(0, 60)}`,
        remedy:
          'Write Markdown; a passage in another language is :en[…], a block is :::fact … :::.',
      };
    case 'image':
    case 'imageReference':
      return {
        ...where,
        problem: 'Pictures are not read in the text.',
        remedy: 'Put the article’s picture in its frontmatter, under “image”, with alt text.',
      };
    case 'containerDirective':
    case 'leafDirective': {
      const name = node.name ?? '';
      if (node.type === 'containerDirective' && isBlockName(name)) return undefined;
      return {
        ...where,
        problem: `“${node.type === 'leafDirective' ? '::' : ':::'}${name}” is not a block of this site.`,
        remedy: suggest(
          name,
          blockNames.filter((kind) => kind !== name),
          `Write one of ${blocksInWords}, closed by a line “:::”.`,
        ),
      };
    }
    case 'link': {
      const told = faultOfLink(node, node.url ?? '');
      return told && { ...where, ...told };
    }
    default:
      return undefined;
  }
}

/**
 * Reads a text without changing its words: counts them, lists its passages and its links to the content with the
 * sentence around each, names the passages that hold them, and collects its faults, which are also
 * the marks that would be printed as signs. The result is `file.data.reading`.
 */
export function remarkReading() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file);
    const links: TextLink[] = [];
    const faults: TextFault[] = [...(file.data.told ?? [])];
    const headings = headingsInOrder();
    /** How many passages have a name so far. */
    const ids = new Map<string, number>();
    const passages: string[] = [];
    let words = 0;
    const source = String(file.value);
    visitParents(tree, (node, above) => {
      const parent = above.at(-1);
      const fault = faultOf(node, parent);
      if (fault) faults.push(fault);
      if (node.type === 'code') faults.push(...oddCode(node, source));
      if (node.type === 'heading') faults.push(...oddHeading(node, source));
      if (node.type === 'containerDirective' && isBlockName(node.name) && !hasWords(node))
        faults.push(emptyBlock(node));
      if (node.type === 'containerDirective')
        faults.push(...unclosed(node, above.filter(isContainer), source), ...oddTitle(node));
      if (node.type === 'heading' || (node.type === 'containerDirective' && !isQuote(node)))
        faults.push(...headings(node));
      if (node.type === 'containerDirective' && node.attributes?.title)
        passages.push(node.attributes.title);
      if (holdsSigns(node)) faults.push(...leftoversIn(node, source));
      if (!isPassage(node)) return;
      const { text, links: found } = readPassage(node);
      words += wordsIn(text);
      if (text.trim()) passages.push(text.trim());
      if (found.length === 0) return;
      const name = passageId(text);
      const namesakes = ids.get(name) ?? 0;
      ids.set(name, namesakes + 1);
      const id = `${name}${namesakes > 3 ? `x${String(namesakes)}` : 'x'.repeat(namesakes)}`;
      // A tight list shows its items without paragraphs: the item takes the name.
      const holder = parent?.type === 'listItem' && !parent.spread ? parent : node;
      holder.data = {
        ...holder.data,
        hProperties: { ...holder.data?.hProperties, id },
      };
      const sentenceAt = sentencesIn(text, locale);
      for (const link of found) {
        const { start, end } = sentenceAt(link.start);
        const sentence = text.slice(start, end).trimEnd();
        links.push({
          ...link,
          passage: id,
          sentence,
          start: link.start - start,
          end: link.end - start,
        });
      }
    });
    const reading: Reading = { words, passages, links, faults };
    file.data.reading = reading;
  };
}
