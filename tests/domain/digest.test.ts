import { expect, test } from 'vitest';
import { digest } from '../../src/domain/digest.ts';

test('names texts alike when they are alike, whatever holds them', () => {
  expect(digest(['a', 'b'])).toBe(digest(new Set(['a', 'b'])));
  expect(digest(['Un'])).not.toBe(digest(['Une']));
  expect(digest(['É'])).not.toBe(digest(['È']));
  expect(digest(['Un'])).toMatch(/^[0-9a-z]+$/);
});
