import { expect, test } from 'vitest';
import { notFoundView } from '../../src/screens/not-found.ts';
import { english } from '../editions.ts';

test('the page for lost addresses is no page: it has no address to declare', () => {
  const { shell, links } = notFoundView(english);
  expect(shell.canonical).toBeUndefined();
  expect(shell.alternates).toEqual([]);
  expect(links.map(({ href }) => href)).toContain('/sous/en/a-z/');
});
