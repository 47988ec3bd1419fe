import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolders } from '../../src/check/folders.ts';

test.each([
  [{}, 'content'],
  [{ CONTENT_DIR: 'tests/other' }, 'tests/other'],
  [{ CONTENT_DIR: '/var/content' }, '/var/content'],
])('with %j, the content is in %s and the pictures in public', (environment, content) => {
  expect(contentFolders(environment)).toEqual({
    content: path.resolve(content),
    public: path.resolve('public'),
  });
});
