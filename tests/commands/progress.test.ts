import { expect, test } from 'vitest';
import { tellProgress } from '../../src/commands/progress.ts';

function said(isTTY: boolean) {
  let all = '';
  const progress = tellProgress({
    isTTY,
    write: (words: unknown) => {
      all += String(words);
      return true;
    },
  });
  for (let done = 0; done <= 1000; done += 1) progress(done, 1000);
  return all;
}

test('says on a terminal how many files of how many are there, seldom, and leaves no trace', () => {
  const all = said(true);
  expect(all.startsWith('\r\x1b[K0 of 1000 files')).toBe(true);
  expect(all.split('\r').length).toBeLessThan(20);
  expect(all.endsWith('\r\x1b[K')).toBe(true);
});

test('says nothing where what is said stays, as in the log of a host', () => {
  expect(said(false)).toBe('');
});
