import { describe, expect, test } from 'vitest';
import { excerpt, markTerms, type Segment } from '../../src/search/excerpt.ts';
import { termsOf } from '../../src/search/words.ts';

const shown = (segments: readonly Segment[]) =>
  segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const terms = (text: string) => new Set(termsOf(text, 'fr'));
const mark = (text: string, asked: string) => shown(markTerms(text, terms(asked), 'fr'));

describe('marks', () => {
  test.each([
    ['L’armée recule.', 'armee', 'L’[armée] recule.'],
    ['Les armées maliennes', 'armée malienne', 'Les [armées maliennes]'],
    ['Aux États-Unis, non', 'etats unis', 'Aux [États-Unis], non'],
    ['Un cœur, des œuvres', 'oeuvre', 'Un cœur, des [œuvres]'],
    ['Rien', 'armée', 'Rien'],
    ['', 'armée', ''],
  ])('in “%s” what “%s” looks for', (text, asked, expected) => {
    expect(mark(text, asked)).toBe(expected);
  });

  test('nothing in, nothing lost', () => {
    const text = 'L’armée, l’ARMÉE ; et les armées.';
    expect(
      markTerms(text, terms('armée'), 'fr')
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});

describe('an excerpt', () => {
  const long = (word: string) => `${'avant '.repeat(60)}${word}${' après'.repeat(60)}`;

  test('is the passage that has most of the words', () => {
    const passages = ['Un accord.', 'Un accord sur le carburant.', 'Le carburant.'];
    expect(shown(excerpt(passages, terms('accord carburant'), 'fr'))).toBe(
      'Un [accord] sur le [carburant].',
    );
  });

  test('is cut between words, with an ellipsis on each side that is cut', () => {
    const text = shown(excerpt([long('blocus')], terms('blocus'), 'fr'));
    expect(text).toMatch(/^… avant (avant )+\[blocus\]( après)+ …$/);
    expect(text.length).toBeLessThan(210);
  });

  test('keeps the end of a passage whole', () => {
    const text = shown(excerpt([`${'avant '.repeat(60)}blocus.`], terms('blocus'), 'fr'));
    expect(text).toMatch(/^… avant .*\[blocus\]\.$/);
  });

  test('is the beginning where no passage has the words', () => {
    expect(shown(excerpt(['Une phrase.', 'Une autre.'], terms('absent'), 'fr'))).toBe(
      'Une phrase.',
    );
    expect(excerpt([], terms('absent'), 'fr')).toEqual([]);
  });
});
