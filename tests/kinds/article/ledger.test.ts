import { expect, test } from 'vitest';
import { articleView } from '../../../src/kinds/article/view.ts';
import { correctionsView } from '../../../src/screens/corrections.ts';
import { questionsView } from '../../../src/screens/questions.ts';
import { corpusOf, file, smallWorld } from '../../content.ts';
import { english, french } from '../../editions.ts';

const article = (published: string, lines: string) =>
  file(
    `title: Titre ${published}
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: ${published}
${lines}`,
  );

const corpus = corpusOf({
  ...smallWorld,
  'articles/fr/a': article(
    '2026-11-20',
    `questions:
  - { question: Déjà su ?, status: answered, answer: Oui., event: 2025-07-09-meeting }
  - { question: Et après ?, status: open }
corrections: [{ date: 2026-11-22, kind: correction, note: Un. }]`,
  ),
  'articles/fr/b': article(
    '2026-11-21',
    'corrections: [{ date: 2026-11-25, kind: update, note: Deux. }, { date: 2026-11-21, kind: clarification, note: Zéro. }]',
  ),
});

test('questions stand open first, each leading to its place in its article', () => {
  const { open, answered } = questionsView(corpus, french);
  expect(open.map(({ item, article: link }) => [item.question, link.href])).toEqual([
    ['Que demande l’émissaire\u202F?', '/sous/analyses/une-visite/#q1'],
    ['Et après\u202F?', '/sous/analyses/a/#q2'],
  ]);
  expect(answered.map(({ item }) => [item.answer, item.event?.href])).toEqual([
    ['Oui.', '/sous/evenements/2025-07-09-meeting/'],
  ]);
  expect(questionsView(corpus, english).open).toEqual([]);
});

test('corrections of all articles stand newest first', () => {
  const { corrections } = correctionsView(corpus, french);
  expect(corrections.map(({ item, article: link }) => [item.kind, item.note, link.href])).toEqual([
    ['Mise à jour', 'Deux.', '/sous/analyses/b/#corrections'],
    ['Correction', 'Un.', '/sous/analyses/a/#corrections'],
    ['Précision', 'Zéro.', '/sous/analyses/b/#corrections'],
  ]);
});

test('what was withdrawn has a page that says why, and stands in no list', () => {
  const gone = corpusOf({
    ...smallWorld,
    'articles/fr/a': article(
      '2026-11-20',
      'actors: [ada]\nwithdrawn: { date: 2026-11-23, reason: "Un document était faux." }',
    ),
  });
  const withdrawn = gone.withdrawn.get('fr')?.[0];
  if (!withdrawn) throw new Error('No article was withdrawn.');
  const { shell, kind, withdrawal } = articleView(gone, french, withdrawn);
  expect([shell.canonical, shell.card, shell.alternates]).toEqual([undefined, undefined, []]);
  expect([kind, withdrawal?.kind, withdrawal?.note]).toEqual([
    'Brève · Retiré',
    'Retiré',
    'Un document était faux.',
  ]);
  expect(gone.articles.get('fr')?.map(({ slug }) => slug)).toEqual(['une-visite']);
  expect(gone.articlesNaming.get('actors/ada')?.map(({ slug }) => slug)).not.toContain('a');
  const [first] = correctionsView(gone, french).corrections;
  expect([first?.item.kind, first?.article.href]).toEqual(['Retiré', '/sous/analyses/a/']);
});
