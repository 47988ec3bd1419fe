import { expect, test } from 'vitest';
import { directionOf, directionOfText } from '../../src/i18n/direction.ts';

test.each([
  'ar',
  'ar-MA',
  'he',
  'fa',
  'ur',
  'ps',
  'ckb',
  'ug',
  'yi',
  'dv',
  'syr',
  'nqo',
  'ff-Adlm',
  'az-Arab',
  'ha-Arab',
  'pa-PK',
])('%s runs from right to left', (tag) => {
  expect(directionOf(tag)).toBe('rtl');
  // The browsers' own list says the same, where it says anything.
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    getTextInfo?: () => { direction: string };
  };
  expect(locale.getTextInfo?.().direction ?? 'rtl').toBe('rtl');
});

test.each(['fr', 'en', 'bm', 'ff', 'ha', 'tr', 'ru', 'zh', 'hi', 'ar-Latn', 'fa-Cyrl', 'qaa'])(
  '%s runs from left to right',
  (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  },
);

test.each([
  ['أحمد (2025)', 'rtl'],
  ['« שלום »', 'rtl'],
  ['ߒߞߏ', 'rtl'],
  ['AFP: هذا', 'ltr'],
  ['Łódź', 'ltr'],
  ['合作', 'ltr'],
  ['2025 !', undefined],
  ['', undefined],
])('“%s” runs by its first letter: %s', (text, direction) => {
  expect(directionOfText(text)).toBe(direction);
});
