import { expect, test } from 'vitest';
import { authorsOf } from '../../src/domain/authors.ts';
import { site } from '../../src/site.ts';

test('an article is signed by its authors, else by the newsroom in its language', () => {
  expect(authorsOf({ authors: ['Ada', 'Ben'], locale: 'fr' })).toEqual(['Ada', 'Ben']);
  expect(authorsOf({ authors: [], locale: 'en' })).toEqual([site.newsroom.en]);
});
