import { expect, test } from 'vitest';
import { keyOf, type Told } from '../../src/queries/key.ts';

test('a key is the same for the same view, and another for whatever differs in it', () => {
  const views = [
    { a: 1 },
    { a: 2 },
    { a: [['x', 1]] },
    { a: [['x', 2]] },
    { a: [{ b: undefined }] },
    { a: null },
  ];
  const keys = views.map((view) => keyOf(view, 'text'));
  expect(new Set(keys).size).toBe(views.length);
  expect(keyOf({ a: [['x', 1]] }, 'text')).toBe(keys[2]);
  expect(keyOf({ a: 1 }, 'other text')).not.toBe(keys[0]);
});

test('what JSON does not tell may not be in a view: the compiler says so', () => {
  const told: Told<{ a: readonly string[]; b?: (count: number) => string; c: string | null }> = {
    a: ['x'],
    c: null,
  };
  expect(keyOf(told, '')).not.toBe(keyOf({ ...told, c: '' }, ''));
  // @ts-expect-error A map is written as an empty object.
  expect(keyOf({ a: new Map([['x', 1]]) }, '')).toBe(keyOf({ a: {} }, ''));
  // @ts-expect-error So is a set, however deep it lies.
  expect(keyOf({ a: [{ b: new Set(['x']) }] }, '')).toBe(keyOf({ a: [{ b: {} }] }, ''));
});
