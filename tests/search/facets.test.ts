import { describe, expect, test } from 'vitest';
import { createValues, narrow, readState, writeState } from '../../src/search/facets.ts';

const names = { text: 'q', kind: 'nature', actor: 'acteur', place: 'lieu', year: 'annee' };

describe('the address', () => {
  test('tells what is looked for, and is read back', () => {
    const state = { text: 'l’armée', kind: 'evenement', actor: 'fama', year: '2025' };
    const query = writeState(state, names);
    expect(query).toBe('?q=l%E2%80%99arm%C3%A9e&nature=evenement&acteur=fama&annee=2025');
    expect(readState(new URLSearchParams(query), names)).toEqual(state);
  });

  test('says nothing of what is empty or not its own', () => {
    expect(writeState({}, names)).toBe('');
    expect(writeState({ text: '' }, names)).toBe('');
    expect(readState(new URLSearchParams('?q=+&nature=&autre=1'), names)).toEqual({});
  });
});

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
    const { found, counts: by } = narrow(ids, valuesOf, {});
    expect(found).toEqual(ids);
    expect(counts(by.kind)).toEqual({ article: 2, event: 3, actor: 1, place: 1 });
    expect(counts(by.year)).toEqual({ 2026: 2, 2025: 2, 2024: 1 });
    expect(counts(by.actor)).toEqual({ 0: 4 });
  });

  test('by two choices: each list counts what another of its own would give', () => {
    const { found, counts: by } = narrow(ids, valuesOf, { kind: 'event', year: '2025' });
    expect(found).toEqual([2, 3]);
    expect(counts(by.kind)).toEqual({ event: 2 });
    expect(counts(by.year)).toEqual({ 2025: 2, 2024: 1 });
    expect(counts(by.place)).toEqual({ 0: 1 });
  });

  test('by an actor, once the columns are read', () => {
    expect(narrow(ids, valuesOf, { actor: '0', place: '0' }).found).toEqual([2, 0]);
    expect(narrow(ids, createValues(manifest, undefined), { kind: 'place' }).found).toEqual([6]);
    expect(narrow(ids, valuesOf, { actor: '-1' }).found).toEqual([]);
  });
});
