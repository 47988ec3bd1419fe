import { expect, test } from 'vitest';
import { slugify, suggest } from '../../src/domain/names.ts';

test.each([
  ['L’armée à Gao', 'l-armee-a-gao'],
  ["  « L'Œuvre » : 12,5 % !", 'l-oeuvre-12-5'],
  ['Une_Visite.été', 'une-visite-ete'],
  ['2021-05-24 — second coup', '2021-05-24-second-coup'],
  ['مالي', 'مالي'],
  ['-', ''],
  ['…', ''],
])('“%s” makes the address “%s”', (text, slug) => {
  expect(slugify(text)).toBe(slug);
  expect(slugify(slug)).toBe(slug);
});

test.each([
  ['rudi-atallah', ['peter-pham', 'rudy-atallah'], 'Did you mean “rudy-atallah”?'],
  ['bamako', ['bamaco', 'bamakos', 'bamaok', 'kati'], 'Did you mean “bamaco” or “bamakos”?'],
  ['titel', ['title', 'kind', 'date'], 'Did you mean “title”?'],
  ['abcdefg', ['abcdxyz'], 'Did you mean “abcdxyz”?'], // a third of the word may differ
  ['abcdefg', ['abcwxyz'], 'Write one.'],
  ['gao', ['kidal', 'tombouctou'], 'Write one.'],
  ['bamako', [], 'Write one.'],
  ['', ['bamako'], 'Write one.'],
])('for “%s” among %j: %s', (word, known, advice) => {
  expect(suggest(word, known, 'Write one.')).toBe(advice);
  expect(suggest(word, new Set(known).values(), 'Write one.')).toBe(advice);
});
