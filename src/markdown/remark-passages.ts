import type { PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { directionOf } from '../i18n/direction.ts';
import { isLanguage } from '../world/languages.ts';
import { localeOf } from './locale-of.ts';

/**
 * Marks passages in another language, and gives back to the text every colon that was not meant
 * as a directive.
 *
 * `« du commerce » (:en[trade, not aid]), à 10:30` gives
 * `« du commerce » (<span lang="en">trade, not aid</span>), à 10:30`; one that runs the other way
 * than what is around it says so: `<span lang="ar" dir="rtl">`.
 */
export function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'textDirective', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.children.length > 0 && isLanguage(node.name)) {
        const dir = directionOf(node.name);
        const { dir: around = directionOf(localeOf(file)) } = parent.data?.hProperties ?? {};
        node.data = {
          hName: 'span',
          hProperties: { lang: node.name, ...(dir === around ? {} : { dir }) },
        };
        return;
      }
      const { start, end } = node.position ?? {};
      const source = String(file.value).slice(start?.offset, end?.offset);
      const label = node.children;
      // Each in its place, by which what is left of marks is found in the source.
      const textOf = (from: number, to: number): PhrasingContent => ({
        type: 'text',
        value: source.slice(from, to),
        ...(start?.offset === undefined
          ? {}
          : {
              position: {
                start: { ...start, offset: start.offset + from },
                end: { ...start, offset: start.offset + to },
              },
            }),
      });
      const parts = label.length
        ? [
            textOf(0, source.indexOf('[') + 1),
            ...label,
            textOf(source.lastIndexOf(']'), source.length),
          ]
        : [textOf(0, source.length)];
      parent.children.splice(index, 1, ...parts);
      // From the first of them on: a label may hold such colons too.
      return [SKIP, index];
    });
  };
}
