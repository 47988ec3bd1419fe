/** What remains of some things, in their order, and how many would remain by each other choice. */
export interface Narrowed<Item, Facet extends string> {
  readonly found: readonly Item[];
  /** By facet and value: the number if that value were chosen, the rest as it is. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** Applies choices to things that have several values of each facet, in one pass. */
export function narrow<Item, Facet extends string>(
  items: Iterable<Item>,
  facets: readonly Facet[],
  valuesOf: (item: Item) => Readonly<Record<Facet, readonly string[]>>,
  choices: Readonly<Partial<Record<Facet, string | undefined>>>,
): Narrowed<Item, Facet> {
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, new Map<string, number>()]),
  ) as Record<Facet, Map<string, number>>;
  const found: Item[] = [];
  for (const item of items) {
    const values = valuesOf(item);
    const missed = facets.filter((facet) => {
      const choice = choices[facet];
      return choice !== undefined && !values[facet].includes(choice);
    });
    if (missed.length > 1) continue;
    if (missed.length === 0) found.push(item);
    // What fails one choice alone would count if that choice were another.
    for (const facet of missed.length ? missed : facets)
      for (const value of values[facet])
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return { found, counts };
}
