import { describe, expect, test } from 'vitest';
import { boxOf, meet, separate, type Body } from '../../src/charts/boxes.ts';

const body = (x: number, y: number, half = 20): Body => ({ x, y, half, above: 5, below: 15 });

const pairsThatMeet = (bodies: readonly Body[]): number =>
  bodies.flatMap((a, index) => bodies.slice(index + 1).filter((b) => meet(boxOf(a), boxOf(b))))
    .length;

describe('boxes', () => {
  test('meet where they share room, not where they touch', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(meet(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true);
    expect(meet(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
    expect(meet(box, { left: 0, top: 10, right: 10, bottom: 20 })).toBe(false);
  });

  test('stay where they are where nothing is in the way', () => {
    const bodies = [body(30, 5), body(100, 40)];
    expect(separate(bodies, { width: 200, height: 100, gap: 4 })).toEqual({ bodies, height: 55 });
  });

  test('are pushed apart the shorter way, by half each', () => {
    const { bodies } = separate([body(100, 50), body(130, 52)], {
      width: 200,
      height: 100,
      gap: 0,
    });
    expect(bodies.map(({ x }) => x)).toEqual([95, 135]);
  });

  test('make way for the one that is pinned', () => {
    const { bodies } = separate([body(100, 50), body(130, 52)], {
      width: 300,
      height: 100,
      gap: 0,
      pinned: 0,
    });
    expect(bodies.map(({ x }) => x)).toEqual([100, 140]);
  });

  test('that stand at one place leave it, and the frame grows where it must', () => {
    const { bodies, height } = separate(
      Array.from({ length: 12 }, () => body(40, 20)),
      { width: 80, height: 40, gap: 2 },
    );
    expect(pairsThatMeet(bodies)).toBe(0);
    expect(height).toBeGreaterThan(40);
    for (const one of bodies.map(boxOf)) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(80);
      expect(one.bottom).toBeLessThanOrEqual(height);
    }
  });

  test('stand in rows where nothing else fits', () => {
    const { bodies } = separate(
      Array.from({ length: 40 }, () => body(20, 5)),
      { width: 41, height: 10, gap: 2 },
    );
    expect(pairsThatMeet(bodies)).toBe(0);
  });
});
