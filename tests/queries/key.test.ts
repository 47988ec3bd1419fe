import { expect, test } from 'vitest';
import { keyOf } from '../../src/queries/key.ts';

test('a key is the same for the same view, and another for whatever differs in it', () => {
  const views = [
    { a: 1 },
    { a: 2 },
    { a: new Map([['x', 1]]) },
    { a: new Map([['x', 2]]) },
    { a: new Set(['x']) },
    { a: new Set() },
    { a: [{ b: undefined }] },
    { a: null },
  ];
  const keys = views.map((view) => keyOf(view, 'text'));
  expect(new Set(keys).size).toBe(views.length);
  expect(keyOf({ a: new Map([['x', 1]]) }, 'text')).toBe(keys[2]);
  expect(keyOf({ a: 1 }, 'other text')).not.toBe(keys[0]);
});
