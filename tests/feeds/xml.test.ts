import { expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { x } from 'xastscript';
import { xmlDocument } from '../../src/feeds/xml.ts';

test('writes no end of CDATA, which no text may hold', () => {
  const written = xmlDocument(x('a', { b: ']]>' }, ['a[b[0]]>1 ', x('c', ']]\u0000>'), ']]', '>']));
  expect(written).not.toContain(']]>');
  const { DOMParser } = parseHTML('');
  const read = new DOMParser().parseFromString(written, 'text/xml');
  expect(read.documentElement.textContent).toBe('a[b[0]]>1 ]]>]]>');
});

test('writes a declaration, escapes text and leaves out what XML forbids', () => {
  expect(xmlDocument(x('a', { b: '"&\u000C' }, ['1 < 2 & \u0000😀', x('c')]))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a b="&#x22;&#x26;">1 &#x3C; 2 &#x26; 😀<c /></a>\n',
  );
});
