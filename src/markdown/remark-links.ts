import type { Link, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseEdtf } from '../edtf/edtf.ts';
import { catalogue } from '../i18n/catalogue.ts';
import { dateSegments } from '../i18n/date-words.ts';
import { kinds } from '../kinds/kind.ts';
import type { Paths } from '../addresses/paths.ts';
import { parseAddress } from './addresses.ts';
import { localeOf } from './locale-of.ts';

/** Whether it is the number of a source or the letter of a note. */
const isMark = (node: RootContent | undefined): boolean =>
  node?.type === 'emphasis' && node.data?.hName === 'sup';

/** Parts marks that stand side by side, which would read as one. */
function partMarks(tree: Root): void {
  visit(tree, 'emphasis', (mark, index, parent) => {
    if (!parent || index === undefined) return;
    if (isMark(mark) && isMark(parent.children[index + 1]))
      mark.children.push({ type: 'text', value: ', ' });
  });
}

/** The id of the mark in the text that first cites a source. */
export const citationId = (number: number): string => `c${String(number)}`;

/** The id of a source in the numbered list. */
export const sourceId = (number: number): string => `s${String(number)}`;

/**
 * Leads the links of the text to the pages of the site, numbers its sources in the order in which
 * they are first cited, and marks its dates. The numbered list is the page's to write.
 *
 * `[Bamako](place:bamako), [mai 2021](date:2021-05)[](source:rfi-2025-07-14)` gives
 * `<a href="/lieux/bamako/">Bamako</a>, <time datetime="2021-05">mai 2021</time><sup id="c1"><a href="#s1">1</a></sup>`
 */
export function remarkLinks({ paths }: { readonly paths: Paths }) {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file);
    const messages = catalogue[locale];
    const numbers = new Map<string, number>();

    const cite = (slug: string): PhrasingContent => {
      const known = numbers.get(slug);
      const number = known ?? numbers.size + 1;
      numbers.set(slug, number);
      return {
        type: 'emphasis',
        data: {
          hName: 'sup',
          hProperties: known ? {} : { id: citationId(number) },
        },
        children: [
          {
            type: 'link',
            url: `#${sourceId(number)}`,
            children: [{ type: 'text', value: String(number) }],
          },
        ],
      };
    };

    const lead = (link: Link): PhrasingContent[] => {
      const address = parseAddress(link.url);
      if (address.kind !== 'content') return [link];
      const { scheme, target } = address;
      if (scheme === 'date') {
        const [only, ...others] = dateSegments(parseEdtf(target), messages.dates);
        const datetime = others.length === 0 ? only?.datetime : undefined;
        if (datetime === undefined) return link.children;
        return [
          {
            type: 'emphasis',
            data: { hName: 'time', hProperties: { dateTime: datetime } },
            children: link.children,
          },
        ];
      }
      const url = paths.path(
        { to: 'entry', section: kinds[scheme].collection, slug: target },
        locale,
      );
      const text: PhrasingContent[] = link.children.length ? [{ ...link, url }] : [];
      return scheme === 'source' ? [...text, cite(target)] : text;
    };

    visit(tree, 'link', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const replacement = lead(node);
      parent.children.splice(index, 1, ...replacement);
      return [SKIP, index + replacement.length];
    });
    partMarks(tree);
  };
}
