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
