import { expect, test } from 'vitest';
import { offerMemory, remember, type Memory } from '../src/remember.ts';

/** A function that tells how often it was asked to make something. */
function counted(name: string) {
  let made = 0;
  const double = remember(name, (input: { readonly of: number }) => {
    made += 1;
    return { twice: 2 * input.of, none: undefined };
  });
  return { double, made: () => made };
}

test('makes anew what it is asked where no memory is offered, and once where one is', () => {
  const { double, made } = counted('double');
  expect([double({ of: 2 }), double({ of: 2 })]).toEqual([{ twice: 4 }, { twice: 4 }]);
  expect(made()).toBe(2);

  const bytes = new Map<string, Uint8Array>();
  const memory: Memory = {
    take: (key) => bytes.get(key),
    keep: (key, value) => bytes.set(key, value),
  };
  offerMemory(memory, 'one');
  expect([double({ of: 2 }), double({ of: 2 }), double({ of: 3 })]).toEqual([
    { twice: 4 },
    { twice: 4 },
    { twice: 6 },
  ]);
  expect(made()).toBe(4);
  expect(Object.keys(double({ of: 2 }))).toEqual(['twice', 'none']);

  // Another function, and other code, make it for themselves.
  const other = counted('other');
  other.double({ of: 2 });
  expect(other.made()).toBe(1);
  offerMemory(memory, 'two');
  double({ of: 2 });
  expect(made()).toBe(5);
});
