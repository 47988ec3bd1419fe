import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

const { root } = inject('builds');
const again = inject('again');

/** A digest of every file of a folder, by its path. */
const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => path.join(item.parentPath, item.name))
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

test('a second build of the same content gives the same bytes', () => {
  const first = digests(root.folder);
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(digests(again.folder)).toEqual(first);
});
