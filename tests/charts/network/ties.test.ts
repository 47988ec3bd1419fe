import { describe, expect, test } from 'vitest';
import { placeTies, type NetworkTie } from '../../../src/charts/network/ties.ts';

const end = (x: number, y: number) => ({
  x,
  y,
  radius: 5,
  box: { left: x - 20, top: y - 5, right: x + 20, bottom: y + 20 },
});

const frame = { left: 0, top: 0, right: 400, bottom: 300 };

const tie = (source: string, target: string, isDirected = false): NetworkTie => ({
  source,
  target,
  isDirected,
  labelLength: 50,
});

describe('a tie', () => {
  const ends = new Map([
    ['a', end(60, 150)],
    ['b', end(340, 150)],
    ['c', end(200, 180)],
  ]);

  test('is a curve from the edge of one shape to that of the other, with its word on it', () => {
    const [drawn] = placeTies([tie('a', 'b')], ends, frame, 13);
    expect(drawn?.d).toMatch(/^M\d+ \d+Q\d+ \d+ \d+ \d+$/);
    expect(drawn?.head).toBeUndefined();
    expect(drawn?.label?.x).toBe(200);
  });

  test('bends away from what it does not join', () => {
    const [drawn] = placeTies([tie('a', 'b')], ends, frame, 13);
    expect(drawn?.label?.y).toBeLessThan(150);
  });

  test('has an arrow where it reads one way only', () => {
    const [drawn] = placeTies([tie('a', 'b', true)], ends, frame, 13);
    expect(drawn?.head).toMatch(/^M\d+ \d+L\d+ \d+ \d+ \d+$/);
  });

  test('leaves another between the same two its place', () => {
    const drawn = placeTies([tie('a', 'b'), tie('b', 'a')], ends, frame, 13);
    expect(drawn[0]?.label?.box).not.toEqual(drawn[1]?.label?.box);
  });

  test('has no word where there is no room, and is not drawn where an end is missing', () => {
    const low = { ...frame, bottom: 25 };
    const near = new Map([
      ['a', end(60, 5)],
      ['b', end(101, 5)],
    ]);
    const drawn = placeTies([tie('a', 'b'), tie('a', 'x')], near, low, 13);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.label).toBeUndefined();
  });
});
