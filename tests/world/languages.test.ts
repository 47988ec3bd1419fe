import { expect, test } from 'vitest';
import { isLanguage, languageMeant } from '../../src/world/languages.ts';

test.each([
  ...['fr', 'bm', 'kr', 'mul', 'pt-BR', 'zh-Hant', 'zh-Hans-CN', 'ar-001', 'de-1996', 'sl-rozaj'],
  // Languages of Mali that CLDR has no name for.
  ...['taq', 'ffm', 'dtm', 'spp'],
  ...['en-x-house', 'de-u-co-phonebk'],
])('%s is the tag of a language', (tag) => {
  expect(isLanguage(tag)).toBe(true);
});

test.each([
  ...['jp', 'english', 'français', 'FR', 'fr_FR', 'pt-br', 'iw', 'fra', 'xx', ''],
  ...['en-QQ', 'pt-UK', 'fr-Qqqq', 'en-foobar'],
])('%j is not', (tag) => {
  expect(isLanguage(tag)).toBe(false);
});

test.each<readonly [written: string, meant: string | undefined]>([
  ['jp', 'ja'],
  ['cn', 'zh'],
  ['cz', 'cs'],
  ['GR', 'el'],
  ['us', 'en'],
  ['english', 'en'],
  ['Français', 'fr'],
  ['espagnol', 'es'],
  ['bambara', 'bm'],
  ['fr_FR', 'fr-FR'],
  ['FR', 'fr'],
  ['fra', 'fr'],
  ['iw', 'he'],
  ['pt-UK', 'pt-GB'],
  ['elvish', undefined],
  ['en-QQ', undefined],
])('%j means %j', (written, meant) => {
  expect(languageMeant(written)).toBe(meant);
});
