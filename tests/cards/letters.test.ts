import { expect, test } from 'vitest';
import { countCards, reportMissing, tellCard } from '../../src/cards/count.ts';
import { openFonts } from '../../src/cards/fonts.ts';
import { codePointsOf, missingLetters } from '../../src/cards/letters.ts';
import { someCard } from './picture.ts';

test('a font says which letters it has, of those that it is to draw', () => {
  const fonts = openFonts();
  const points = (family: string, at = 0) => {
    const font = fonts.filter((each) => each.family === family)[at];
    return new Set(font ? codePointsOf(font) : []);
  };
  const has = (found: ReadonlySet<number>, letters: string) =>
    Array.from(letters)
      .filter((letter) => found.has(letter.codePointAt(0) ?? 0))
      .join('');
  expect(has(points('Serif'), 'aé«Ж☃')).toBe('aé«');
  expect(has(points('African'), 'aƝƳ')).toBe('ƝƳ');
  expect(has(points('Arabic'), 'aك؟٢')).toBe('ك؟٢');
  // A table of more than two bytes a letter.
  expect(has(points('Signs'), 'a→≈𝔸😀')).toBe('a→≈𝔸');
});

test.each([
  ['Une visite à Ɲɔŋɔba, « Ségou » – 12\u202F%…', []],
  ['Вагнер, όχι, كلمة, Đà Nẵng', []],
  ['Đà Nẵng'.normalize('NFD'), []],
  ['Ba\u00ADma\u200Bko\uFE0F', []],
  ['合作 du Mali 合', ['合', '作']],
  ['Fête 🎉 et 👩🏾‍🌾 🇲🇱', ['🎉', '👩🏾‍🌾', '🇲🇱']],
  ['ߒߞߏ ⵜⵉⴼⵉ', ['ߒ', 'ߞ', 'ߏ', 'ⵜ', 'ⵉ', 'ⴼ']],
])('of “%s” no font has %j', (title, missing) => {
  expect(missingLetters({ ...someCard, title })).toEqual(missing);
});

test('the letters are looked for in all that a card shows', () => {
  expect(
    missingLetters({
      ...someCard,
      kind: '合',
      text: '作',
      certainty: { kind: 'reported', words: '報' },
      names: ['人', '人'],
    }),
  ).toEqual(['合', '作', '報', '人']);
});

test('a build says which cards lack which letters, and no more than can be read', () => {
  const count = countCards();
  const tell = (title: string, missing: readonly string[]) => {
    tellCard({ title, file: title, isDrawn: false, missing });
  };
  tell('Une visite', []);
  expect(reportMissing(count())).toBe('');
  tell('合作', ['合', '作']);
  expect(reportMissing(count())).toBe(
    [
      'Some cards have letters that no font of theirs holds:',
      '  “合作” lacks 合 作',
      '  → Say it in other letters, or name a font that holds them in src/cards/fonts.ts.',
    ].join('\n'),
  );
  for (let number = 0; number < 20; number += 1) tell(`合${String(number)}`, ['合']);
  expect(reportMissing(count()).split('\n')).toHaveLength(13);
  expect(reportMissing(count())).toContain('  and 11 more\n');
});
