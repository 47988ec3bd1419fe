import { expect, test } from 'vitest';
import { altOf } from '../../src/cards/card.ts';
import { someCard } from './picture.ts';

test('says in words all that the card shows, in its order', () => {
  expect(altOf(someCard)).toBe(
    'Contours. Analyse. Une visite et ses silences. Publié le 24 novembre 2026. Ada Touré, Ministère.',
  );
  expect(
    altOf({
      ...someCard,
      kind: 'Rencontre',
      text: 'Un texte',
      certainty: { kind: 'reported', words: 'Rapporté' },
      names: [],
    }),
  ).toBe(
    'Contours. Rencontre. Une visite et ses silences. Un texte. Publié le 24 novembre 2026. Rapporté.',
  );
});

test('leaves out what is empty and doubles no full stop', () => {
  expect(altOf({ site: 'Contours', title: 'Que sait-on\u202F?', text: 'Peu de choses.' })).toBe(
    'Contours. Que sait-on\u202F? Peu de choses.',
  );
});
