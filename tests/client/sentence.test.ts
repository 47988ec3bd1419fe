import { expect, test } from 'vitest';
import { sentence } from '../../src/client/sentence.ts';

const forms = { one: '{n} événement', other: '{n} événements' };

test('a number is said in the plural and the digits of its language', () => {
  expect(sentence(forms, 0, 'fr')).toBe('0 événement');
  expect(sentence({ one: '{n} event', other: '{n} events' }, 0, 'en')).toBe('0 events');
  expect(sentence(forms, 1500, 'fr')).toBe('1\u202F500 événements');
});

test('a language without the form at hand takes the general one', () => {
  expect(sentence({ other: '{n} x' }, 1, 'fr')).toBe('1 x');
});
