import type { ElementContent } from 'hast';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { wholeArticle, type WholeArticle } from '../../../src/kinds/article/whole.ts';
import { file, type Files } from '../../content.ts';
import { rendered } from '../../rendered.ts';
import { english, french } from '../../editions.ts';

const write = (children: readonly ElementContent[]): string =>
  rehype().stringify({ type: 'root', children: [...children] });

const wholeOf = (files?: Files, slug = 'une-visite', edition = french): WholeArticle => {
  const { corpus, article, html } = rendered(edition, slug, files);
  return wholeArticle(corpus, edition, article, html);
};

const page = 'https://site.example/sous/analyses/une-visite/';

test('has the whole address of its page, its title, its summary and its newsroom', () => {
  const whole = wholeOf();
  expect(whole.address).toBe(page);
  expect(whole.title).toBe('Une visite et ses silences');
  expect(whole.summary).toMatch(/^Un émissaire propose de l’aide/);
  expect(whole.authors).toEqual(['La rédaction du Relevé']);
});

test('says when it was published and up to when it knows', () => {
  expect(wholeOf().dates.map(write)).toEqual([
    'Publié le <time datetime="2026-11-24">24\u00A0novembre 2026</time>',
    'État des connaissances au <time datetime="2025-12-31">31\u00A0décembre 2025</time>',
  ]);
});

test('begins with the key points; has none where there are none', () => {
  expect(write(wholeOf().opening)).toBe(
    '<h2>L’essentiel</h2><ul><li>Une offre sans conditions connues.</li><li>Personne ne sait ce qui suivra.</li></ul>',
  );
  expect(wholeOf({}, 'a-visit', english).opening).toEqual([]);
});

test('has the whole text with whole addresses', () => {
  const text = write(wholeOf().text);
  expect(text).toContain('<a href="https://site.example/sous/acteurs/ada/">Ada Touré</a>');
  expect(text).toContain(`<sup><a href="${page}#s1">1</a></sup>`);
  expect(text).toContain('<em>Les faits</em>');
  expect(text).not.toMatch(/ (id|class)="/);
});

test('says where a source is kept that is on no page of the web', () => {
  const { sources } = wholeOf({
    'sources/journal-2025': file(
      'publisher: Awa Kouyaté\nlanguage: fr\nkind: interview\npublished: 2025-07-02\nheld: Notes de la rédaction',
    ),
  });
  const [, kept] = sources;
  expect(kept?.url).toBeUndefined();
  expect(write(kept?.line ?? [])).toMatch(/2025<\/time>\. <span>Notes de la rédaction<\/span>$/);
});

test('lists its sources in order, with the language of what is in another', () => {
  const { sources, sourcesHeading } = wholeOf();
  expect(sourcesHeading).toBe('Sources');
  expect(sources.map(({ url }) => url)).toEqual([
    'https://agency.example/a',
    'http://www.journal.example/b',
  ]);
  expect(sources.map(({ line }) => write(line))).toEqual([
    '<a href="https://site.example/sous/sources/agency-2025/">Agency</a>, «\u202F<span lang="en">A title</span>\u202F», <time datetime="2025-07-10">10\u00A0juillet 2025</time>',
    '<a href="https://site.example/sous/sources/journal-2025/">Journal</a>, <time datetime="2025-07">juillet 2025</time>',
  ]);
});

test('ends with the questions and the corrections, the last first', () => {
  const whole = wholeOf(
    {
      'articles/fr/corrige': file(
        `
title: Un titre
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: 2026-11-24
updated: 2026-11-26
authors: [Awa Diallo, Bo Lind]
image: { src: /images/a.webp, alt: "Une vue : le fleuve", credit: Awa }
questions:
  - { question: Qui ?, status: open }
  - { question: Quand ?, status: answered, answer: Le 9. }
corrections:
  - { date: 2026-11-25, kind: correction, note: Une faute. }
  - { date: 2026-11-26, kind: update, note: "Il l'a dit." }`,
        'Un texte.',
      ),
    },
    'corrige',
  );
  expect(write(whole.closing)).toBe(
    [
      '<h2>Questions ouvertes</h2><ul><li>Qui\u202F? <em>Sans réponse.</em></li>',
      '<li>Quand\u202F? <em>Réponse.</em> Le 9.</li></ul>',
      '<h2>Corrections</h2><ul>',
      '<li>Mise à jour, <time datetime="2026-11-26">26\u00A0novembre 2026</time>. Il l’a dit.</li>',
      '<li>Correction, <time datetime="2026-11-25">25\u00A0novembre 2026</time>. Une faute.</li></ul>',
    ].join(''),
  );
  expect(write(whole.opening)).toBe(
    '<figure><img src="https://site.example/sous/images/a.webp" alt="Une vue\u00A0: le fleuve"><figcaption>Awa</figcaption></figure>',
  );
  expect(whole.authors).toEqual(['Awa Diallo', 'Bo Lind']);
  expect(whole.dates.map(write)[1]).toContain('Mis à jour le');
  expect(whole.sources).toEqual([]);
});
