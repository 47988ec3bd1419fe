import { expect, test } from 'vitest';
import { partRefusal, refusal } from '../../src/schema/refusal.ts';

test('a refusal is parted where it was joined, whatever its parts say', () => {
  const parts = { problem: '“a; b: c” is no name', remedy: 'write one; or two' };
  expect(partRefusal(refusal(parts.problem, parts.remedy))).toEqual(parts);
});

test('any other message is a problem alone', () => {
  expect(partRefusal('names a slug twice; or more')).toEqual({
    problem: 'names a slug twice; or more',
  });
});
