import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { partIds } from '../addresses/parts.ts';
import { catalogue } from '../i18n/catalogue.ts';
import { localeOf } from './locale-of.ts';
import type { Part } from './part.ts';

/** The letter of a note: a, b, …, z, aa, as a list of HTML counts them. */
export const letterOf = (number: number): string =>
  (number > 26 ? letterOf(Math.floor((number - 1) / 26)) : '') +
  String.fromCodePoint(97 + ((number - 1) % 26));

const noteId = (letter: string): string => `n-${letter}`;

/** The id of the mark in the text that first leads to a note. */
const markId = (letter: string): string => `m-${letter}`;

const link = (url: string, text: string, hProperties: Record<string, string>): PhrasingContent => ({
  type: 'link',
  url,
  data: { hProperties },
  children: [{ type: 'text', value: text }],
});

/**
 * Gives the notes of a text letters, since its sources have numbers, and lists them at its end.
 *
 * `Un chiffre contesté.[^1]` and `[^1]: Le ministère compte autrement.` give
 * `<sup id="m-a"><a href="#n-a" role="doc-noteref">a</a></sup>` and
 * `<section role="doc-endnotes">…<ol type="a"><li id="n-a">…<a href="#m-a" role="doc-backlink">↑</a>`
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const labels = catalogue[localeOf(file)].article;
    const letters = new Map<string, string>();
    visit(tree, 'footnoteReference', ({ identifier }, index, parent) => {
      if (!parent || index === undefined) return;
      const known = letters.get(identifier);
      const letter = known ?? letterOf(letters.size + 1);
      letters.set(identifier, letter);
      parent.children[index] = {
        type: 'emphasis',
        data: { hName: 'sup', hProperties: known === undefined ? { id: markId(letter) } : {} },
        children: [link(`#${noteId(letter)}`, letter, { role: 'doc-noteref' })],
      };
    });
    const noteOf = ({ identifier, children }: FootnoteDefinition): Part => {
      const letter = letters.get(identifier) ?? '';
      const last = children.at(-1);
      const back = link(`#${markId(letter)}`, '↑', {
        role: 'doc-backlink',
        ariaLabel: labels.backTo,
      });
      const space = { type: 'text', value: ' ' } as const;
      if (last?.type === 'paragraph') last.children.push(space, back);
      else children.push({ type: 'paragraph', children: [back] } satisfies Paragraph);
      return {
        type: 'part',
        data: { hName: 'li', hProperties: { id: noteId(letter) } },
        children,
      };
    };
    const isNote = (node: Root['children'][number]) => node.type === 'footnoteDefinition';
    const notes = tree.children.filter(isNote).map(noteOf);
    if (notes.length === 0) return;
    const heading: Heading = {
      type: 'heading',
      depth: 2,
      data: { hProperties: { id: partIds.notes } },
      children: [{ type: 'text', value: labels.notes }],
    };
    tree.children = tree.children.filter((node) => !isNote(node));
    tree.children.push({
      type: 'part',
      data: {
        hName: 'section',
        hProperties: { role: 'doc-endnotes', ariaLabelledBy: [partIds.notes] },
      },
      children: [
        heading,
        { type: 'part', data: { hName: 'ol', hProperties: { type: 'a' } }, children: notes },
      ],
    });
  };
}
