import type { Article } from './entries.ts';

/** The instant of a moment, in UTC (RFC 3339); of a day alone, its first second. */
export const instantOf = (moment: string): string =>
  moment.length > 10 ? moment : `${moment}T00:00:00Z`;

/**
 * Says when an article last changed: the latest of its publication, its update and its
 * corrections, as an instant in UTC (RFC 3339). A change that is known to the day alone counts for
 * a second of that day, so that a correction on the day of publication is a change too.
 */
export function lastChange({
  published,
  updated,
  corrections,
}: Pick<Article, 'published' | 'updated' | 'corrections'>): string {
  const changes = [...(updated ? [updated] : []), ...corrections.map(({ date }) => date)];
  const last = [published, ...changes].map(instantOf).sort().at(-1) ?? instantOf(published);
  const ofThatDay = changes.filter((moment) => moment === last.slice(0, 10)).length;
  return ofThatDay === 0
    ? last
    : new Date(Date.parse(last) + ofThatDay * 1000).toISOString().replace('.000', '');
}

/** How often what some articles say was changed, and when it last was. */
export interface Revision {
  /** Updates and corrections since publication. */
  readonly count: number;
  /** Instant in UTC (RFC 3339); none where no article says it. */
  readonly last: string | undefined;
}

/** Tells how often some articles were changed, together, and when one of them last was. */
export const revisionOf = (articles: readonly Article[]): Revision => ({
  count: articles.reduce(
    (sum, { updated, corrections }) => sum + corrections.length + (updated === undefined ? 0 : 1),
    0,
  ),
  last: articles
    .map((article) => lastChange(article))
    .sort()
    .at(-1),
});

/** Sorts changes from the newest; those of one moment stay in their order. */
export const newestFirst = <Change extends { readonly date: string }>(
  changes: readonly Change[],
): Change[] => changes.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
