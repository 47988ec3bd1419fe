import type { ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

// What XML 1.0 allows; a text may hold others, such as a form feed.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Writes an element as an XML 1.0 document in UTF-8. */
export function xmlDocument(element: ElementContent): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      { type: 'text', value: '\n' },
      element,
    ],
  };
  const written = toXml(root, { closeEmptyElements: true }).replaceAll(forbidden, '');
  // In a text these signs together end what no text is in (XML 1.0, 2.4); nothing here is CDATA.
  return `${written.replaceAll(']]>', ']]&#x3E;')}\n`;
}
