import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { h, type Child } from 'hastscript';
import type { FootnoteDefinition, FootnoteReference, Paragraph, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Edition } from '../../edition/edition.ts';
import { letterOf } from '../../markdown/remark-footnotes.ts';
import type { WholeArticle } from './whole.ts';
import { site } from '../../site.ts';

/** The mark of a source, by its number, or of a note, by its letter. */
const reference: Handle = (_, { children: [link] }): FootnoteReference => {
  const label = link?.type === 'element' ? toString(link) : '';
  return { type: 'footnoteReference', identifier: label, label };
};

/** The notes of the text, each by its letter; their heading is for pages alone. */
const notesIn: Handle = (state, section) =>
  section.children
    .filter((child) => child.type === 'element')
    .flatMap((list) => (list.tagName === 'ol' ? list.children : []))
    .filter((child) => child.type === 'element')
    .map((note, index): FootnoteDefinition => {
      const label = letterOf(index + 1);
      const children = state.toFlow(state.all(note)) as FootnoteDefinition['children'];
      return { type: 'footnoteDefinition', identifier: label, label, children };
    });

const handlers = {
  sup: reference,
  section: (state, element) =>
    element.properties.role === 'doc-endnotes'
      ? notesIn(state, element, undefined)
      : state.toFlow(state.all(element)),
  // Its caption stands before it, as editors write it.
  table: (state, element) => {
    const [caption] = element.children;
    const table = defaultHandlers.table(state, element);
    if (caption?.type !== 'element' || caption.tagName !== 'caption') return table;
    const words = state.all(caption) as Paragraph['children'];
    return [{ type: 'paragraph', children: [{ type: 'text', value: 'Table: ' }, ...words] }, table];
  },
} satisfies Record<string, Handle>;

const read = (children: Child): Root =>
  toMdast(h(null, children), { document: true, handlers }) as Root;

/**
 * Writes an article as Markdown that reads by itself: GitHub’s Markdown, with its sources as
 * footnotes of their numbers and its notes as those of their letters.
 */
export function articleText(edition: Edition, whole: WholeArticle): string {
  const { messages, list } = edition;
  const opening = read([
    h('h1', whole.title),
    h('p', [h('strong', whole.summary)]),
    h('ul', [
      h('li', `${messages.article.by} ${list(whole.authors)}`),
      ...whole.dates.map((date) => h('li', [...date])),
      h('li', [h('a', { href: whole.address }, whole.address)]),
      h('li', [
        `${edition.set(messages.data.license)} `,
        h('a', { href: site.license.url }, site.license.name),
      ]),
    ]),
    ...whole.opening,
    ...whole.text,
    ...whole.closing,
    ...(whole.sources.length ? [h('h2', whole.sourcesHeading)] : []),
  ]);
  const sources = whole.sources.map(({ line, url }, index): FootnoteDefinition => {
    const label = String(index + 1);
    const { children } = read([
      h('p', [...line, '. ', ...(url ? [h('a', { href: url }, url)] : [])]),
    ]);
    return {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: children as FootnoteDefinition['children'],
    };
  });
  return toMarkdown(
    { type: 'root', children: [...opening.children, ...sources] },
    {
      bullet: '-',
      extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTableToMarkdown()],
    },
  );
}
