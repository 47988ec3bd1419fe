import { expect, test } from 'vitest';
import { companions, countTogether, pairsOf } from '../../src/domain/together.ts';

test('counts in how many groups each other stands, most frequent first, then by slug', () => {
  const groups = [
    ['ada', 'bob', 'eve'],
    ['ada', 'eve', 'eve'],
    ['zoe', 'ada'],
    ['cid', 'ada'],
    ['ada'],
    [],
  ];
  expect(companions(groups, 'ada')).toEqual([
    { slug: 'eve', count: 2 },
    { slug: 'bob', count: 1 },
    { slug: 'cid', count: 1 },
    { slug: 'zoe', count: 1 },
  ]);
  expect(companions([['ada']], 'ada')).toEqual([]);
  expect(companions([], 'ada')).toEqual([]);
});

test('counts for each who stands beside it, and lists each pair once, most frequent first', () => {
  const together = countTogether([
    ['ada', 'bob', 'eve'],
    ['eve', 'ada', 'eve'],
    ['cid', 'bob'],
    ['zoe'],
  ]);
  expect(together.get('ada')).toEqual(
    new Map([
      ['bob', 1],
      ['eve', 2],
    ]),
  );
  expect(together.has('zoe')).toBe(false);
  expect(pairsOf(together)).toEqual([
    { one: 'ada', other: 'eve', count: 2 },
    { one: 'ada', other: 'bob', count: 1 },
    { one: 'bob', other: 'cid', count: 1 },
    { one: 'bob', other: 'eve', count: 1 },
  ]);
  expect(pairsOf(new Map())).toEqual([]);
});
