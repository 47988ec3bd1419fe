import type { Article } from './entries.ts';
import { referencesOf } from './references.ts';

const namesIn = (article: Article): Set<string> =>
  new Set(
    referencesOf(article)
      .filter(({ to }) => to === 'events' || to === 'actors')
      .map(({ to, slug }) => `${to}/${slug}`),
  );

/** Finds the articles that share most events and actors with one, the nearest first. */
export function relatedArticles(article: Article, others: readonly Article[], most = 2): Article[] {
  const own = namesIn(article);
  return others
    .filter((other) => other !== article)
    .map((other) => ({ other, shared: namesIn(other).intersection(own).size }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ other }) => other);
}
