import { toMdast, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { h, type Child } from 'hastscript';
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Edition } from '../../edition/edition.ts';
import type { WholeArticle } from './whole.ts';
import { site } from '../../site.ts';

const footnote: Handle = (_, element): FootnoteReference => {
  const label = toString(element);
  return { type: 'footnoteReference', identifier: label, label };
};

const read = (children: Child): Root =>
  toMdast(h(null, children), { document: true, handlers: { sup: footnote } }) as Root;

/**
 * Writes an article as Markdown that reads by itself: CommonMark, with its sources as footnotes
 * of their numbers.
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
    const { children } = read([h('p', [...line, '. ', h('a', { href: url }, url)])]);
    return {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: children as FootnoteDefinition['children'],
    };
  });
  return toMarkdown(
    { type: 'root', children: [...opening.children, ...sources] },
    { bullet: '-', extensions: [gfmFootnoteToMarkdown()] },
  );
}
