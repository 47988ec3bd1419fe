import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/charts/break-lines.ts';

describe('a label', () => {
  test.each([
    ['Assimi Goïta', 20, ['Assimi Goïta']],
    ['Ambassade des États-Unis à Bamako', 24, ['Ambassade des', 'États-Unis à Bamako']],
    ['un deux trois quatre', 12, ['un deux', 'trois quatre']],
    ['x'.repeat(25), 10, ['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]],
    ['👩🏾‍🌾👩🏾‍🌾👩🏾‍🌾', 2, ['👩🏾‍🌾👩🏾‍🌾', '👩🏾‍🌾']],
    ['', 10, ['']],
  ])('“%s” is broken into even lines of at most %i characters', (text, limit, lines) => {
    expect(breakLines(text, limit)).toEqual(lines);
  });
});
