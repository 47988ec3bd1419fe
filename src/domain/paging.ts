/** One page of a list that is cut into pages. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** How many pages there are; at least 1. */
  readonly of: number;
}

/** The most entries that one page of a list shows. */
export const pageLimit = 80;

/**
 * Cuts a list into pages of at most `limit` entries and of even length, so that no last page is
 * left with a few; an empty list is one empty page.
 */
export function paginate<T>(
  items: readonly T[],
  limit = pageLimit,
): [first: Slice<T>, ...others: Slice<T>[]] {
  const of = Math.max(1, Math.ceil(items.length / limit));
  const start = (page: number) => Math.ceil((page * items.length) / of);
  const pageAt = (index: number): Slice<T> => ({
    items: items.slice(start(index), start(index + 1)),
    number: index + 1,
    of,
  });
  return [pageAt(0), ...Array.from({ length: of - 1 }, (_, index) => pageAt(index + 1))];
}
