import { expect, test } from 'vitest';
import { fold } from '../../src/domain/fold.ts';

test.each([
  ['L’Œuvre ʼÉté', "l'oeuvre 'ete"],
  ['Straße, Ægir', 'strasse, aegir'],
  ['ÇA NOËL', 'ca noel'],
  ['e\u0301', 'e'],
  ['أحمد', 'احمد'],
])('“%s” folds to “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
