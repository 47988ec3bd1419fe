import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openPack } from '../../src/commands/pack.ts';
import { scratch } from './folders.ts';

function packIn(folder = path.join(scratch(), 'pack')) {
  return {
    file: (name: string) => path.join(folder, name),
    open: (anew = false) => openPack(folder, anew),
    /** What a build would take. */
    taken: (...keys: string[]) => {
      const pack = openPack(folder, false);
      return keys.map((key) => {
        const page = pack.take(key);
        return page && Buffer.from(page).toString();
      });
    },
    /** What a build that draws nothing anew leaves. */
    use: (...keys: string[]) => {
      const pack = openPack(folder, false);
      keys.forEach((key) => pack.take(key));
      pack.close();
    },
  };
}

const page = (words: string) => new TextEncoder().encode(words);

test('a page is taken under its key alone, in the same build and in the next', () => {
  const { open } = packIn();
  const first = open();
  first.keep('a', page('one'));
  first.keep('b', page('two'));
  expect(first.take('b')).toEqual(Buffer.from('two'));
  first.close();
  const second = open();
  expect(second.take('a')).toEqual(Buffer.from('one'));
  expect(second.take('c')).toBeUndefined();
});

test('what a build did not use is thrown away, and takes no room for long', () => {
  const { file, open, taken, use } = packIn();
  const first = open();
  for (const key of ['a', 'b', 'c']) first.keep(key, page(key.repeat(100)));
  first.close();
  writeFileSync(file('half.123'), 'what an earlier layout left');
  use('a', 'b');
  expect(taken('a', 'b', 'c')).toEqual(['a'.repeat(100), 'b'.repeat(100), undefined]);
  use('b');
  expect(taken('a', 'b')).toEqual([undefined, 'b'.repeat(100)]);
  expect(statSync(file('pack')).size).toBe(100);
  expect(readdirSync(file('.')).sort()).toEqual(['pack', 'places']);
});

test('what a build that was killed added is not taken, and what came before is', () => {
  const { open, taken } = packIn();
  const first = open();
  first.keep('a', page('one'));
  first.close();
  open().keep('b', page('two'));
  expect(taken('a', 'b')).toEqual(['one', undefined]);
  const third = open();
  third.take('a');
  third.keep('c', page('three'));
  third.close();
  expect(taken('a', 'c')).toEqual(['one', 'three']);
});

test('nothing is taken of what is not as it was kept, or where all is to be drawn anew', () => {
  const { file, open, taken } = packIn();
  const first = open();
  first.keep('a', page('one'));
  first.keep('b', page('two'));
  first.close();
  const bytes = readFileSync(file('pack'));
  writeFileSync(file('pack'), Buffer.concat([Buffer.alloc(3), bytes.subarray(3)]));
  expect(taken('a', 'b')).toEqual([undefined, 'two']);
  writeFileSync(file('pack'), '');
  expect(taken('a', 'b')).toEqual([undefined, undefined]);
  writeFileSync(file('places'), 'torn');
  expect(taken('a')).toEqual([undefined]);
  expect(open(true).take('b')).toBeUndefined();
  expect(existsSync(file('pack'))).toBe(true);
});
