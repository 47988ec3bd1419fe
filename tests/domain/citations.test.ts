import { expect, test } from 'vitest';
import { citedSources } from '../../src/domain/citations.ts';
import { rendered } from '../rendered.ts';
import { french } from '../editions.ts';

test('sources come in the order in which the text first cites them, each once', () => {
  const { corpus, article } = rendered(french, 'une-visite');
  expect(citedSources(corpus, article).map(({ slug }) => slug)).toEqual([
    'agency-2025',
    'journal-2025',
  ]);
});
