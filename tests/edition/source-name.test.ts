import { expect, test } from 'vitest';
import { sourceName } from '../../src/edition/source-name.ts';
import { english, french } from '../editions.ts';

test('a source is called by its publisher, in the language of the page', () => {
  const publisher = { fr: 'Journal', en: 'Paper' };
  expect(sourceName(french, { publisher })).toEqual({ text: 'Journal' });
  expect(sourceName(english, { publisher })).toEqual({ text: 'Paper' });
  expect(sourceName(english, { publisher: { fr: 'Journal' } })).toEqual({
    text: 'Journal',
    lang: 'fr',
  });
});

test('a source that repeats an account is called by it first, then by its publisher', () => {
  const origin = { fr: 'Agence', en: 'Agency' };
  expect(sourceName(french, { publisher: 'Journal', origin })).toEqual({
    text: 'Agence, via Journal',
  });
  expect(sourceName(english, { publisher: 'Paper', origin })).toEqual({
    text: 'Agency, via Paper',
  });
});

test('a name that runs from right to left is set among words that do not', () => {
  expect(sourceName(french, { publisher: 'الأهرام' }).dir).toBe('rtl');
  expect(sourceName(french, { publisher: 'الأهرام', origin: 'AFP' })).toEqual({
    text: 'AFP, via الأهرام',
  });
});
