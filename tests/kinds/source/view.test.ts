import { expect, test } from 'vitest';
import { sourceView } from '../../../src/kinds/source/view.ts';
import { corpusOf, file, smallWorld, type Files } from '../../content.ts';
import { english, french } from '../../editions.ts';

function view(slug: string, edition = french, files: Files = {}) {
  const corpus = corpusOf({ ...smallWorld, ...files });
  const source = corpus.sources.get(slug);
  if (!source) throw new Error(`No source ${slug}`);
  return sourceView(corpus, edition, source);
}

test('a page is titled by what the source is titled, with who published it and when', () => {
  expect(view('agency-2025').shell.title).toBe('A title (Agency, 10 juillet 2025) — Le Relevé');
  expect(view('agency-2025', english).shell.title).toBe(
    'A title (Agency, 10 July 2025) — Le Relevé',
  );
});

test('a source without a title is called by who published it and when', () => {
  const { shell } = view('journal-2025');
  expect(shell.title).toBe('Journal, juillet 2025 — Le Relevé');
  expect(shell.description).toMatch(/^Journal, juillet 2025\s: /);
});

test('a description gives the title between the marks of the language', () => {
  expect(view('agency-2025').shell.description).toMatch(/^Agency, «\sA title\s», 10 juillet 2025/);
});

test('when it was read and where it is kept are said where they are known', () => {
  const kept = file(`publisher: X
url: https://x.example/
language: de
kind: research
accessed: 2026-01-02
archived: https://web.archive.org/web/2026/https://x.example/`);
  const source = view('kept', french, { 'sources/kept': kept });
  expect(source.accessed?.map(({ text }) => text).join('')).toBe('2 janvier 2026');
  expect(source.archived).toBe('https://web.archive.org/web/2026/https://x.example/');
  expect(source.language).toBe('allemand');
  expect([source.articles, source.events, source.actors]).toEqual([[], [], []]);
  const { accessed, archived, origin } = view('agency-2025');
  expect([accessed, archived, origin]).toEqual([undefined, undefined, undefined]);
});

test('the events that it documents are in order of time', () => {
  expect(view('agency-2025').events.map(({ id }) => id)).toEqual([
    '2020-08-18-coup',
    '2025-07-09-meeting',
  ]);
});
