import type { Article } from './entries.ts';
import { referencesOf } from './references.ts';

const namesIn = (article: Article): string[] => [
  ...new Set(
    referencesOf(article)
      .filter(({ to }) => to === 'events' || to === 'actors')
      .map(({ to, slug }) => `${to}/${slug}`),
  ),
];

interface Naming {
  readonly names: ReadonlyMap<Article, readonly string[]>;
  readonly articles: ReadonlyMap<string, readonly Article[]>;
}

// Read once for all articles of a list, and not for each of them anew.
const namings = new WeakMap<readonly Article[], Naming>();

function namingOf(list: readonly Article[]): Naming {
  const known = namings.get(list);
  if (known) return known;
  const names = new Map(list.map((article) => [article, namesIn(article)]));
  const articles = new Map<string, Article[]>();
  for (const [article, named] of names)
    for (const name of named) {
      const naming = articles.get(name) ?? [];
      naming.push(article);
      articles.set(name, naming);
    }
  const made = { names, articles };
  namings.set(list, made);
  return made;
}

/** Finds the articles of a list that share most events and actors with one, the nearest first. */
export function relatedArticles(article: Article, list: readonly Article[], most = 2): Article[] {
  const { names, articles } = namingOf(list);
  const shared = new Map<Article, number>();
  for (const name of names.get(article) ?? namesIn(article))
    for (const other of articles.get(name) ?? [])
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
  // Of those that share as many, the first of the list.
  return list
    .filter((other) => shared.has(other))
    .sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0))
    .slice(0, most);
}
