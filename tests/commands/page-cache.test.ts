import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openPageCache } from '../../src/commands/page-cache.ts';
import { scratch } from './folders.ts';

function folders() {
  const root = scratch();
  const folder = path.join(root, 'pages');
  return {
    folder,
    open: (anew = false) => openPageCache(folder, anew),
    file: (name: string) => path.join(root, name),
  };
}

const page = (words: string) => new TextEncoder().encode(words);

test('a page is taken under its key alone, and counted', () => {
  const { open, file } = folders();
  const first = open();
  first.keep('a', page('one'));
  first.keep('b', page('two'));
  expect(first.count()).toEqual({ pages: 2, kept: 0 });
  const second = open();
  expect(second.take('a', file('index.html'))).toBe(true);
  expect(readFileSync(file('index.html'), 'utf8')).toBe('one');
  expect(second.take('c', file('other.html'))).toBe(false);
  expect(existsSync(file('other.html'))).toBe(false);
  second.keep('c', page('three'));
  expect(second.count()).toEqual({ pages: 2, kept: 1 });
});

test('a site that is changed by hand changes nothing of what is kept', () => {
  const { open, file } = folders();
  open().keep('a', page('one'));
  open().take('a', file('index.html'));
  writeFileSync(file('index.html'), 'changed');
  open().take('a', file('again.html'));
  expect(readFileSync(file('again.html'), 'utf8')).toBe('one');
});

test('what a build did not use is thrown away', () => {
  const { folder, open, file } = folders();
  const first = open();
  for (const key of ['a', 'b']) first.keep(key, page(key));
  writeFileSync(path.join(folder, 'c.123'), 'half a page of a build that was killed');
  first.prune();
  expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  const second = open();
  second.take('b', file('index.html'));
  second.prune();
  expect(readdirSync(folder)).toEqual(['b']);
});

test('an empty page, and any where all are to be drawn anew, is not taken', () => {
  const { folder, open, file } = folders();
  open().keep('a', page('one'));
  writeFileSync(path.join(folder, 'b'), '');
  expect(open(true).take('a', file('a.html'))).toBe(false);
  expect(open().take('b', file('b.html'))).toBe(false);
});
