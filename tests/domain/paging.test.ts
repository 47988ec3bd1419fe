import { expect, test } from 'vitest';
import { pageLimit, paginate } from '../../src/domain/paging.ts';

const listOf = (length: number) => Array.from({ length }, (_, index) => index);

test.each([
  [0, [0]],
  [1, [1]],
  [80, [80]],
  [81, [41, 40]],
  [200, [67, 67, 66]],
])('%i entries make pages of %j', (length, sizes) => {
  const pages = paginate(listOf(length));
  expect(pages.map(({ items }) => items.length)).toEqual(sizes);
  expect(pages.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1));
  expect(pages.map(({ of }) => of)).toEqual(sizes.map(() => sizes.length));
});

test('entries stay in order, on as few pages as the limit allows, none shorter by more than one', () => {
  for (const length of [...listOf(420), 9901, 10_001])
    for (const limit of [pageLimit, 7]) {
      const pages = paginate(listOf(length), limit);
      const sizes = pages.map(({ items }) => items.length);
      expect(pages.flatMap(({ items }) => items)).toEqual(listOf(length));
      expect(pages).toHaveLength(Math.max(1, Math.ceil(length / limit)));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(limit);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
});
