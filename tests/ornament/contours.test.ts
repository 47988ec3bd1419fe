import { expect, test } from 'vitest';
import { contourBox, contourLines, contourPath } from '../../src/ornament/contours.ts';

const names = [
  'Bamako',
  'Ada Touré',
  'القاعدة',
  '',
  '🜂',
  ...Array.from({ length: 60 }, (_, index) => `n${String(index)}`),
];

/** The rings of a path: where each of its curves begins and ends, `t` after the first. */
const ringsOf = (path: string) =>
  path
    .split('M')
    .slice(1)
    .map((ring) => {
      const [start = '', first = '', others = ''] = ring.split(/[qt]/);
      const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
      const [x = 0, y = 0] = numbers(start);
      const moves = [...numbers(first).slice(2), ...numbers(others)];
      const points = [{ x, y }];
      for (let index = 0; index < moves.length; index += 2) {
        const from = points.at(-1) ?? { x, y };
        points.push({ x: from.x + (moves[index] ?? NaN), y: from.y + (moves[index + 1] ?? NaN) });
      }
      return points;
    });

test('draws the same lines for the same name, and others for another', () => {
  const paths = names.map(contourPath);
  expect(names.map(contourPath)).toEqual(paths);
  expect(new Set(paths.map(([lines]) => lines)).size).toBe(names.length);
});

test('draws a valid path in whole units', () => {
  for (const name of names)
    expect(contourPath(name).join('')).toMatch(
      /^(M-?\d+[ -]\d+q-?\d+(?:[ -]\d+){3}t-?\d+(?:[ -]\d+)*)+$/,
    );
});

// A corner lies on an even number.
test('closes every line, no further out than a cell and a half from the box', () => {
  for (const name of names) {
    const rings = ringsOf(contourPath(name).join(''));
    expect(rings.length).toBeGreaterThan(3);
    for (const points of rings) {
      expect(points.at(-1)).toEqual(points[0]);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(-75);
        expect(x).toBeLessThanOrEqual(contourBox.width + 76);
        expect(y).toBeGreaterThanOrEqual(-75);
        expect(y).toBeLessThanOrEqual(contourBox.height + 76);
      }
    }
  }
});

test('runs off the box above, below and at its end, never at its beginning', () => {
  const points = names.flatMap((name) => ringsOf(contourPath(name).join('')).flat());
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  expect(Math.min(...xs)).toBeGreaterThan(0);
  expect(Math.max(...xs)).toBeGreaterThan(contourBox.width);
  expect(Math.min(...ys)).toBeLessThan(0);
  expect(Math.max(...ys)).toBeGreaterThan(contourBox.height);
});

test('draws one line of a page stronger, within others', () => {
  for (const name of names) {
    const [lines, index] = contourPath(name);
    const reach = (path: string) => {
      const xs = ringsOf(path).flatMap((ring) => ring.map(({ x }) => x));
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(reach(index)).toBeGreaterThan(0);
    expect(reach(index)).toBeLessThan(reach(lines));
  }
});

test('draws one line a level, finer and larger where that is asked for', () => {
  const lines = contourLines('Bamako', { cell: 5, levels: 11, every: 2, scale: 20 });
  expect(lines).toHaveLength(11);
  expect(new Set(lines).size).toBe(11);
  const widths = lines.map((line) => {
    const xs = ringsOf(line).flatMap((ring) => ring.map(({ x }) => x));
    return Math.max(...xs) - Math.min(...xs);
  });
  // The higher, the narrower.
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(widths[0]).toBeGreaterThan(contourBox.width);
});
