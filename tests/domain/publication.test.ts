import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/domain/corpus.ts';
import { isPublished, isWaiting, opensAt, reportWaiting } from '../../src/domain/publication.ts';
import { entriesOf, file, now, smallWorld } from '../content.ts';

const article = (published: string, more = '') =>
  file(
    `title: Une suite\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\npublished: ${published}\n${more}`,
    'Un texte.',
  );

const entries = entriesOf({
  ...smallWorld,
  'articles/fr/a-midi': article('2026-11-30T12:00:00Z'),
  'articles/fr/apres-midi': article('2026-11-30T12:00:01Z'),
  'articles/fr/ailleurs': article('2026-11-30T14:30:00+02:00'),
  'articles/fr/demain': article('2026-12-01'),
  'articles/fr/un-jour': article('2062-01-01'),
  'articles/fr/ebauche': article('2062-01-01', 'draft: true'),
});

const slugs = (kept: typeof entries): string[] => kept.map(({ slug }) => slug).sort();

test('an article is there from its moment on, and a draft never', () => {
  const articles = entries.filter((entry) => entry.collection === 'articles');
  expect(slugs(articles.filter((entry) => isPublished(entry, now)))).toEqual([
    ...['a-midi', 'a-visit', 'une-visite'],
  ]);
  expect(slugs(articles.filter((entry) => isWaiting(entry, now)))).toEqual([
    ...['ailleurs', 'apres-midi', 'demain', 'un-jour'],
  ]);
  expect(opensAt({ draft: false, published: '2026-11-30' })).toBe(Date.UTC(2026, 10, 30));
  expect(opensAt({ draft: true, published: '2026-11-30' })).toBe(Infinity);
});

test('all else is always there', () => {
  const others = entries.filter(({ collection }) => collection !== 'articles');
  expect(others.every((entry) => isPublished(entry, '2000-01-01T00:00:00Z'))).toBe(true);
});

describe('what waits is told', () => {
  test('with its moment and its file, the next first', () => {
    expect(reportWaiting(entries, now)).toBe(
      `4 articles wait, and will be in the first build after:
  2026-11-30T12:00:01Z  content/articles/fr/apres-midi.md
  2026-11-30T12:30:00Z  content/articles/fr/ailleurs.md
  2026-12-01  content/articles/fr/demain.md
  2062-01-01  content/articles/fr/un-jour.md`,
    );
  });

  test('alone, or not at all', () => {
    expect(reportWaiting(entries, '2050-01-01T00:00:00Z')).toMatch(/^1 article waits, /);
    expect(reportWaiting(entries, '2070-01-01T00:00:00Z')).toBe('');
  });
});

test('a corpus for who writes it knows which articles readers cannot open', () => {
  const { unpublished, articles } = buildCorpus(entries, now);
  expect(articles.get('fr')).toHaveLength(7);
  expect(slugs([...unpublished])).toEqual([
    ...['ailleurs', 'apres-midi', 'demain', 'ebauche', 'un-jour'],
  ]);
  expect(buildCorpus(entries.filter((entry) => isPublished(entry, now))).unpublished.size).toBe(0);
});
