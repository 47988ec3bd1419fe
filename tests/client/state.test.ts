import { expect, test } from 'vitest';
import { readState, writeState } from '../../src/client/state.ts';

const names = { text: 'q', kind: 'nature', actor: 'acteur', year: 'annee' };

test('an address tells what is chosen, in the order of the names, and is read back', () => {
  const state = { year: '2025', actor: 'fama', text: 'l’armée & co' };
  const query = writeState(state, names);
  expect(query).toBe('?q=l%E2%80%99arm%C3%A9e+%26+co&acteur=fama&annee=2025');
  expect(readState(new URLSearchParams(query), names)).toEqual(state);
});

test('nothing chosen is no query, and what is blank or foreign is not chosen', () => {
  expect(writeState({}, names)).toBe('');
  expect(writeState({ text: '' }, names)).toBe('');
  expect(readState(new URLSearchParams('?acteur=&q=+&utm=x'), names)).toEqual({});
  expect(readState(new URLSearchParams('?q=+kidal+'), names)).toEqual({ text: 'kidal' });
});
