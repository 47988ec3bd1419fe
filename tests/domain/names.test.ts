import { expect, test } from 'vitest';
import { fragmentOf, refuseName, slugify, suggest } from '../../src/domain/names.ts';

test.each([
  ['L’armée à Gao', 'l-armee-a-gao'],
  ["  « L'Œuvre » : 12,5 % !", 'l-oeuvre-12-5'],
  ['Une_Visite.été', 'une-visite-ete'],
  ['2021-05-24 — second coup', '2021-05-24-second-coup'],
  ['łódź', 'lodz'],
  ['Ɲɔŋɛ-Þór_Đức', 'none-thor-duc'],
  ['ʿAbd al-Raḥmān', 'abd-al-rahman'],
  ['Ba\u00ADma\u200Bko', 'bamako'],
  ['مالي', ''],
  ['-', ''],
  ['…', ''],
])('“%s” makes the address “%s”', (text, slug) => {
  expect(slugify(text)).toBe(slug);
  expect(slugify(slug)).toBe(slug);
});

test('the address of a part of a page keeps the letters of every script', () => {
  expect(fragmentOf('Łódź : ملخص, 2025 !')).toBe('lodz-ملخص-2025');
  expect(fragmentOf('…')).toBe('');
});

test.each([
  ['łódź.md', undefined],
  ['2025-07-09 visite.md', undefined],
  ['вагнер.md', '“вагнер.md” has letters that no reference can spell: в а г н е р.'],
  ['вагнер-2025.md', '“вагнер-2025.md” has letters that no reference can spell: в а г н е р.'],
  ['مالي.md', '“مالي.md” has letters that no reference can spell: م ا ل ي.'],
  ['合作.md', '“合作.md” has letters that no reference can spell: 合 作.'],
  ['….md', '“….md” makes no address.'],
])('a file “%s”: %s', (file, problem) => {
  expect(refuseName(file)?.problem).toBe(problem);
});

test.each([
  ['rudi-atallah', ['peter-pham', 'rudy-atallah'], 'Did you mean “rudy-atallah”?'],
  ['bamako', ['bamaco', 'bamakos', 'bamaok', 'kati'], 'Did you mean “bamaco” or “bamakos”?'],
  ['titel', ['title', 'kind', 'date'], 'Did you mean “title”?'],
  ['abcdefg', ['abcdxyz'], 'Did you mean “abcdxyz”?'], // a third of the word may differ
  ['abcdefg', ['abcwxyz'], 'Write one.'],
  ['gao', ['kidal', 'tombouctou'], 'Write one.'],
  ['Łódź', ['ldz', 'lodz'], 'Did you mean “lodz”?'],
  ['Þingeyri', ['thingeyri', 'ingeyri'], 'Did you mean “thingeyri”?'],
  ['lat', ['latitude', 'longitude'], 'Did you mean “latitude”?'],
  ['lon', ['lone', 'longitude'], 'Did you mean “lone”?'],
  ['gao.md', ['gao', 'gao-md-x'], 'Did you mean “gao”?'],
  ['places/gao', ['gao', 'kati'], 'Did you mean “gao”?'],
  ['/lieux/gao/', ['gao', 'kati'], 'Did you mean “gao”?'],
  ['bamako', [], 'Write one.'],
  ['', ['bamako'], 'Write one.'],
])('for “%s” among %j: %s', (word, known, advice) => {
  expect(suggest(word, known, 'Write one.')).toBe(advice);
  expect(suggest(word, new Set(known).values(), 'Write one.')).toBe(advice);
});
