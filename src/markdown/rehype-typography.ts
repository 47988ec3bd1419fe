import type { Element, Nodes, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { opaque, typesetRuns } from '../i18n/typography.ts';
import { localeOf } from './locale-of.ts';

const phrasing = new Set([
  'a',
  'abbr',
  'cite',
  'del',
  'em',
  'q',
  's',
  'span',
  'strong',
  'time',
  'u',
]);
const untouched = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'var']);

/** Text that stands together, across elements, and is set as one. */
interface Line {
  readonly language: string;
  readonly runs: { readonly value: string; readonly node?: Text }[];
}

const isAddress = (text: string): boolean => /^(https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/.test(text);

/**
 * Sets the text by the rules of its language, across links and emphasis; leaves code and
 * addresses alone, and sets a passage in another language by the rules of its own.
 *
 * `<p>"<a>Bamako</a>": oui</p>` gives `<p>« <a>Bamako</a> » : oui</p>`, with the right spaces
 */
export function rehypeTypography() {
  return (tree: Root, file: VFile): void => {
    const lines: Line[] = [];
    const begin = (language: string): Line => {
      const line = { language, runs: [] };
      lines.push(line);
      return line;
    };

    const readElement = (element: Element, line: Line): void => {
      const { tagName, properties } = element;
      const lang = properties.lang;
      if (tagName === 'sup') return;
      if (untouched.has(tagName)) line.runs.push({ value: opaque });
      else if (typeof lang === 'string' && lang !== line.language) {
        line.runs.push({ value: opaque });
        readAll(element, begin(lang));
      } else if (tagName === 'br') line.runs.push({ value: ' ' });
      else readAll(element, phrasing.has(tagName) ? line : begin(line.language));
    };

    const readAll = (parent: Extract<Nodes, { children: unknown }>, line: Line): void => {
      for (const child of parent.children) {
        if (child.type === 'element') readElement(child, line);
        else if (child.type === 'text')
          line.runs.push(
            isAddress(child.value) ? { value: opaque } : { value: child.value, node: child },
          );
      }
    };

    readAll(tree, begin(localeOf(file)));
    for (const { language, runs } of lines) {
      const set = typesetRuns(
        runs.map(({ value }) => value),
        language,
      );
      for (const [index, { node }] of runs.entries()) if (node) node.value = set[index] ?? '';
    }
  };
}
