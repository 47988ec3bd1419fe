import { describe, expect, test } from 'vitest';
import { narrow } from '../../src/client/narrow.ts';
import { createValues, facets } from '../../src/search/facets.ts';

describe('an answer is narrowed', () => {
  // Two articles, three events, an actor, a place; no source.
  const manifest = {
    locale: 'fr',
    count: 7,
    starts: { article: 0, event: 2, actor: 5, place: 6, source: 7 },
    years: [
      [2026, 2],
      [2025, 2],
      [2024, 1],
      [0, 2],
    ],
    averages: [1, 1],
    shards: [],
    lengths: { names: 0, facets: 0 },
  } as const;
  const columns = {
    actor: [[0], [], [0], [0], [], [0], []],
    place: [[0], [0], [0], [], [0], [], [0]],
  };
  const valuesOf = createValues(manifest, columns);
  const ids = [5, 2, 0, 3, 4, 1, 6];
  const counts = (map: ReadonlyMap<string, number>) => Object.fromEntries(map);

  test('by nothing: all remain in their order, and everything is counted', () => {
    const { found, counts: by } = narrow(ids, facets, valuesOf, {});
    expect(found).toEqual(ids);
    expect(counts(by.kind)).toEqual({ article: 2, event: 3, actor: 1, place: 1 });
    expect(counts(by.year)).toEqual({ 2026: 2, 2025: 2, 2024: 1 });
    expect(counts(by.actor)).toEqual({ 0: 4 });
  });

  test('by two choices: each list counts what another of its own would give', () => {
    const { found, counts: by } = narrow(ids, facets, valuesOf, { kind: 'event', year: '2025' });
    expect(found).toEqual([2, 3]);
    expect(counts(by.kind)).toEqual({ event: 2 });
    expect(counts(by.year)).toEqual({ 2025: 2, 2024: 1 });
    expect(counts(by.place)).toEqual({ 0: 1 });
  });

  test('by an actor, once the columns are read', () => {
    expect(narrow(ids, facets, valuesOf, { actor: '0', place: '0' }).found).toEqual([2, 0]);
    expect(narrow(ids, facets, createValues(manifest, undefined), { kind: 'place' }).found).toEqual(
      [6],
    );
    expect(narrow(ids, facets, valuesOf, { actor: '-1' }).found).toEqual([]);
  });
});
