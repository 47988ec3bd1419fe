import { expect, test } from 'vitest';
import { companions } from '../../src/domain/together.ts';

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
