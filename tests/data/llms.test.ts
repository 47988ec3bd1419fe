import type { Link, List } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { llmsText } from '../../src/data/llms.ts';
import { corpusOf, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const corpus = corpusOf(smallWorld);

test('begins as llmstxt.org asks: a title, a quotation, then lists of links with notes', () => {
  const tree = remark().parse(llmsText(corpus, french));
  expect(tree.children.map(({ type }) => type).slice(0, 5)).toEqual([
    'heading',
    'blockquote',
    'paragraph',
    'heading',
    'list',
  ]);
  const lists = tree.children.filter((node): node is List => node.type === 'list');
  for (const { children, spread } of lists) {
    expect(spread).toBe(false);
    for (const item of children) expect(JSON.stringify(item)).toContain('"type":"link"');
  }
});

test('leads to the articles as text, the pages, the data and the other language', () => {
  const urls: string[] = [];
  visit(remark().parse(llmsText(corpus, english)), 'link', ({ url }: Link) => {
    urls.push(url);
  });
  const at = 'https://site.example/sous';
  for (const path of [
    '/en/analyses/a-visit.md',
    '/en/timeline/',
    '/en/method/',
    '/data/events.json',
    '/en/timeline.ics',
    '/llms.txt',
  ])
    expect(urls).toContain(at + path);
  expect(urls.every((url) => url.startsWith('https:'))).toBe(true);
});

test('a site without articles has no list of them', () => {
  expect(llmsText(corpusOf({}), french)).not.toContain('## Analyses');
});
