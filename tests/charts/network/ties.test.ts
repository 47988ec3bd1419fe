import { describe, expect, test } from 'vitest';
import { passes } from '../../../src/charts/lines.ts';
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

const room = { lineHeight: 13, lines: [] };

describe('a tie', () => {
  const ends = new Map([
    ['a', end(60, 150)],
    ['b', end(340, 150)],
    ['c', end(200, 180)],
  ]);

  test('is a curve from the edge of one shape to that of the other, with its word beside it', () => {
    const [drawn] = placeTies([tie('a', 'b')], ends, frame, room);
    expect(drawn?.d).toMatch(/^M\d+ \d+Q\d+ \d+ \d+ \d+$/);
    expect(drawn?.head).toBeUndefined();
    expect(Math.abs((drawn?.label?.x ?? 0) - 200)).toBeLessThan(60);
  });

  test('bends away from what it does not join', () => {
    const [drawn] = placeTies([tie('a', 'b')], ends, frame, room);
    expect(drawn?.label?.y).toBeLessThan(150);
  });

  test('has an arrow where it reads one way only', () => {
    const [drawn] = placeTies([tie('a', 'b', true)], ends, frame, room);
    expect(drawn?.head).toMatch(/^M\d+ \d+L\d+ \d+ \d+ \d+$/);
  });

  test('leaves another between the same two its place', () => {
    const drawn = placeTies([tie('a', 'b'), tie('b', 'a')], ends, frame, room);
    expect(drawn[0]?.label?.box).not.toEqual(drawn[1]?.label?.box);
  });

  test('has no word where there is no room, and is not drawn where an end is missing', () => {
    const low = { ...frame, bottom: 25 };
    const near = new Map([
      ['a', end(60, 5)],
      ['b', end(101, 5)],
    ]);
    const drawn = placeTies([tie('a', 'b'), tie('a', 'x')], near, low, room);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.label).toBeUndefined();
  });

  test('has its word on no line, neither straight nor its own', () => {
    const lines = [120, 100, 80].map((y) => ({ from: { x: 0, y }, to: { x: 400, y } }));
    const drawn = placeTies([tie('a', 'b'), tie('a', 'c')], ends, frame, { ...room, lines });
    for (const { label } of drawn) {
      if (!label) continue;
      expect(lines.some(({ from, to }) => passes(from, to, label.box))).toBe(false);
    }
    expect(drawn.some(({ label }) => label)).toBe(true);
    const [start, control, end] = (drawn[0]?.d.match(/\d+ \d+/g) ?? []).map((pair) => {
      const [x = 0, y = 0] = pair.split(' ').map(Number);
      return { x, y };
    });
    if (!start || !control || !end) throw new Error('There is no curve.');
    const box = drawn[0]?.label?.box;
    for (let t = 0; box && t <= 1; t += 0.02) {
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      const x = a * start.x + b * control.x + c * end.x;
      const y = a * start.y + b * control.y + c * end.y;
      const isOn = x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1;
      expect(isOn).toBe(false);
    }
  });
});
