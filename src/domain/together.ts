/** Something seen with another, and how often. */
export interface Companion {
  readonly slug: string;
  readonly count: number;
}

/**
 * Counts who stands beside one in groups: for each other member, in how many groups both are.
 * Most frequent first, then by slug.
 */
export function companions(groups: readonly (readonly string[])[], one: string): Companion[] {
  const counts = new Map<string, number>();
  for (const group of groups)
    for (const slug of new Set(group))
      if (slug !== one) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...counts]
    .map(([slug, count]) => ({ slug, count }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

/** Counts, for each member of groups, in how many it stands beside each other one. */
export function countTogether(
  groups: readonly (readonly string[])[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const together = new Map<string, Map<string, number>>();
  for (const group of groups)
    for (const one of new Set(group))
      for (const other of new Set(group)) {
        if (one === other) continue;
        const counts = together.get(one) ?? new Map<string, number>();
        counts.set(other, (counts.get(other) ?? 0) + 1);
        together.set(one, counts);
      }
  return together;
}

/** Two who are seen together, the lesser slug first, and how often. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly count: number;
}

/** Lists each pair once: most frequent first, then by slugs. */
export const pairsOf = (together: ReadonlyMap<string, ReadonlyMap<string, number>>): Pair[] =>
  [...together]
    .flatMap(([one, counts]) => [...counts].map(([other, count]) => ({ one, other, count })))
    .filter(({ one, other }) => one < other)
    .sort((a, b) => b.count - a.count || (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1));
