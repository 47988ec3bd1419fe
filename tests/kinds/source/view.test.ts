import { describe, expect, test } from 'vitest';
import { sourceView } from '../../../src/kinds/source/view.ts';
import { corpusOf, file, smallWorld, written, type Files } from '../../content.ts';
import { english, french } from '../../editions.ts';

function view(slug: string, edition = french, files: Files = {}) {
  const corpus = corpusOf({ ...smallWorld, ...files });
  return sourceView(corpus, edition, written(corpus.sources, slug));
}

test('a page is titled by what the source is titled, with who published it and when', () => {
  expect(view('agency-2025').shell.title).toBe(
    'A title (Agency, 10\u00A0juillet 2025) — Le Relevé',
  );
  expect(view('agency-2025', english).shell.title).toBe(
    'A title (Agency, 10\u00A0July 2025) — Le Relevé',
  );
});

test('a source without a title is called by who published it and when', () => {
  const { shell } = view('journal-2025');
  expect(shell.title).toBe('Journal, juillet 2025 — Le Relevé');
  expect(shell.description).toMatch(/^Journal, juillet 2025\s: /);
});

test('a description gives the title between the marks of the language', () => {
  expect(view('agency-2025').shell.description).toMatch(
    /^Agency, «\sA title\s», 10\u00A0juillet 2025/,
  );
});

test('when it was read and where it is kept are said where they are known', () => {
  const kept = file(`publisher: X
url: https://x.example/
language: de
kind: research
accessed: 2026-01-02
archived: https://web.archive.org/web/2026/https://x.example/`);
  const source = view('kept', french, { 'sources/kept': kept });
  expect(source.accessed?.map(({ text }) => text).join('')).toBe('2\u00A0janvier 2026');
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

describe('a source', () => {
  test('is headed by its title in its own language, or by what is known of it', () => {
    expect(view('agency-2025').heading).toEqual({ text: 'A title', lang: 'en' });
    expect(view('journal-2025').heading).toEqual({ text: 'Journal, juillet 2025' });
    expect(view('journal-2025').language).toBe('français');
  });

  test('is named after whose account it repeats, and says to which state it is tied', () => {
    const copy = file(
      'publisher: Copie\norigin: Agence\nstate: ML\nurl: https://c.example/\nlanguage: fr\nkind: press',
    );
    const { heading, publisher, origin, source } = view('copy', french, { 'sources/copy': copy });
    expect(heading.text).toBe('Agence, via Copie, date inconnue');
    expect([publisher.text, origin?.text]).toEqual(['Copie', 'Agence']);
    expect(source.state).toBe('lié à l’État\u00A0: Mali');
    expect(view('agency-2025').source.state).toBeUndefined();
  });

  test('lists what it documents and who cites it', () => {
    const { events, actors, articles } = view('journal-2025');
    expect(events.map(({ id }) => id)).toEqual(['2020-08-18-coup']);
    expect(actors.map(({ text }) => text)).toEqual(['Ada Touré']);
    expect(articles[0]?.mentions.map(({ named }) => named)).toEqual(['le journal']);
  });

  test('sets “ ” inside the « » of the page around its title', () => {
    const files = {
      'sources/x': file(
        'publisher: X\ntitle: "Il dit : « oui »"\nurl: https://x.example/\nlanguage: fr\nkind: press',
      ),
    };
    expect(view('x', french, files).source.title?.text).toBe('Il dit\u00A0: “oui”');
    expect(view('x', french, files).source.date).toBeUndefined();
  });
});

test('an interview tells who speaks, and where what was said is kept', () => {
  const talk = file(
    'publisher: Awa Kouyaté\nlanguage: fr\nkind: interview\npublished: 2025-07-02\nheld: Notes de la rédaction',
  );
  const { isInterview, source } = view('talk', french, { 'sources/talk': talk });
  expect([isInterview, source.url, source.held?.text]).toEqual([
    true,
    undefined,
    'Notes de la rédaction',
  ]);
  expect(view('agency-2025').isInterview).toBe(false);
});
