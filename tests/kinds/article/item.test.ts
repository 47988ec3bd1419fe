import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/domain/corpus.ts';
import { articleView } from '../../../src/kinds/article/view.ts';
import { articlesView, articlePages } from '../../../src/kinds/article/list.ts';
import { entriesOf, file, now, smallWorld } from '../../content.ts';
import { english, french } from '../../editions.ts';

const article = (published: string, more = '') =>
  file(
    `title: T\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\npublished: ${published}\n${more}`,
    'Un texte.',
  );

const entries = entriesOf({
  ...smallWorld,
  'articles/fr/un-jour': article('2062-01-01'),
  'articles/fr/un-soir': article('2062-01-01T18:30:00Z'),
  'articles/fr/ebauche': article('2062-01-01', 'draft: true'),
  'articles/en/some-day': article('2062-01-01'),
});

const labels = (corpus: ReturnType<typeof buildCorpus>, edition = french): string[] =>
  (corpus.articles.get(edition.locale) ?? []).map(
    (each) => `${each.slug}: ${articleView(corpus, edition, each).kind}`,
  );

test('who writes sees until when an article waits, and what is a draft', () => {
  const corpus = buildCorpus(entries, now);
  expect(labels(corpus)).toEqual([
    'un-soir: Brève · En attente, paraît le 1er\u00A0janvier 2062 à 18\u00A0h\u00A030 UTC',
    'ebauche: Brève · Brouillon',
    'un-jour: Brève · En attente, paraît le 1er\u00A0janvier 2062',
    'une-visite: Analyse',
  ]);
  expect(labels(corpus, english)[0]).toBe('some-day: Brief · Waits, out on 1\u00A0January 2062');
  const [slice] = articlePages(corpus, 'fr');
  const groups = slice ? articlesView(corpus, french, slice).groups : [];
  expect(groups.flatMap(({ items }) => items).map(({ kicker }) => kicker)).toContain(
    'Brève · Brouillon',
  );
});
