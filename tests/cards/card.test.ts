import { expect, test } from 'vitest';
import { altOf, cardVersion, type Card } from '../../src/cards/card.ts';
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
  const title = 'Que sait-on\u202F?';
  expect(altOf({ ...someCard, kind: '', title, text: 'Peu de choses.', date: '', names: [] })).toBe(
    'Contours. Que sait-on\u202F? Peu de choses.',
  );
});

test('has a version that changes with all that it shows and with what draws, and with nothing else', () => {
  const version = cardVersion(someCard, 'one');
  expect(version).toMatch(/^[0-9a-z]{7}$/);
  expect(cardVersion({ ...someCard, names: [...someCard.names] }, 'one')).toBe(version);
  const others = [
    cardVersion(someCard, 'another'),
    ...(
      [
        { locale: 'en' },
        { title: 'Une visite et son silence' },
        { text: 'Un texte' },
        { date: 'Publié le 25 novembre 2026' },
        { certainty: { kind: 'reported', words: 'Rapporté' } },
        { names: ['Ministère', 'Ada Touré'] },
        { ornament: 'autre' },
      ] satisfies Partial<Card>[]
    ).map((change) => cardVersion({ ...someCard, ...change }, 'one')),
  ];
  expect(new Set([version, ...others]).size).toBe(others.length + 1);
});
