import { expect, test } from 'vitest';
import { contourBox, contourPath } from '../../src/ornament/contours.ts';

const names = [
  'Bamako',
  'Ada Touré',
  'القاعدة',
  '',
  '🜂',
  ...Array.from({ length: 60 }, (_, index) => `n${String(index)}`),
];

/** The rings of a path: where each begins, and the control and end of each of its curves. */
const ringsOf = (path: string) =>
  path
    .split('M')
    .slice(1)
    .map((ring) => {
      const [start = '', curves = ''] = ring.split('q');
      const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
      const [x = 0, y = 0] = numbers(start);
      const moves = numbers(curves);
      const points = [{ x, y }];
      for (let index = 0; index < moves.length; index += 4) {
        const from = points.at(-1) ?? { x, y };
        points.push({
          x: from.x + (moves[index + 2] ?? NaN),
          y: from.y + (moves[index + 3] ?? NaN),
        });
      }
      return points;
    });

test('draws the same lines for the same name, and others for another', () => {
  const paths = names.map(contourPath);
  expect(names.map(contourPath)).toEqual(paths);
  expect(new Set(paths).size).toBe(names.length);
});

test('draws a valid path in whole units', () => {
  for (const name of names)
    expect(contourPath(name)).toMatch(/^(M-?\d+ -?\d+q-?\d+(?:[ -]-?\d+){3}(?:[ -]-?\d+)*)+$/);
});

test('closes every line, no further out than a cell and a half from the box', () => {
  for (const name of names) {
    const rings = ringsOf(contourPath(name));
    expect(rings.length).toBeGreaterThan(5);
    for (const points of rings) {
      expect(points.at(-1)).toEqual(points[0]);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThan(-40);
        expect(x).toBeLessThan(contourBox.width + 40);
        expect(y).toBeGreaterThan(-40);
        expect(y).toBeLessThan(contourBox.height + 40);
      }
    }
  }
});

test('runs off the box above, below and at its end, never at its beginning', () => {
  const points = names.flatMap((name) => ringsOf(contourPath(name)).flat());
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  expect(Math.min(...xs)).toBeGreaterThan(0);
  expect(Math.max(...xs)).toBeGreaterThan(contourBox.width);
  expect(Math.min(...ys)).toBeLessThan(0);
  expect(Math.max(...ys)).toBeGreaterThan(contourBox.height);
});
