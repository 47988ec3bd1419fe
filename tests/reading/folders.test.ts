import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolders } from '../../src/reading/folders.ts';

test.each([
  [{}, 'content'],
  [{ CONTENT_DIR: '' }, 'content'],
  [{ CONTENT_DIR: 'tests/reading' }, 'tests/reading'],
  [{ CONTENT_DIR: path.resolve('tests') }, path.resolve('tests')],
])('with %j, the content is in %s and the pictures in public', (environment, content) => {
  expect(contentFolders(environment)).toEqual({
    content: path.resolve(content),
    public: path.resolve('public'),
  });
});

test.each(['tests/not-there', 'package.json', 'package.json/x'])(
  'a CONTENT_DIR that is no folder is refused: %s',
  (named) => {
    expect(() => contentFolders({ CONTENT_DIR: named })).toThrow(
      `CONTENT_DIR is “${named}”, which is no folder. Correct the path,`,
    );
  },
);
