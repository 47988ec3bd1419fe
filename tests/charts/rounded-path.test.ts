import { describe, expect, test } from 'vitest';
import { RoundedPath, spellPath } from '../../src/charts/rounded-path.ts';

type Point = readonly [number, number];

function pathOf(points: readonly Point[], isClosed: boolean): RoundedPath {
  const path = new RoundedPath();
  points.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (isClosed) path.closePath();
  return path;
}

/** The points of a path in relative numbers, read back. */
function pointsOf(d: string): Point[][] {
  let at: Point = [0, 0];
  return [...d.matchAll(/m([^mz]+)(z?)/g)].map(([, numbers = '', isClosed]) => {
    const steps = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const points = Array.from({ length: steps.length / 2 }, (_, index): Point => {
      at = [at[0] + (steps[2 * index] ?? 0), at[1] + (steps[2 * index + 1] ?? 0)];
      return at;
    });
    if (isClosed) at = points[0] ?? at;
    return points;
  });
}

describe('a path in whole units', () => {
  test('drops what rounding makes one point, and points on the way', () => {
    const path = pathOf(
      [
        [0, 0],
        [0.3, 0.2],
        [4, 0.1],
        [9.6, 0],
        [10, 20],
        [10, 10],
      ],
      false,
    );
    expect(path.lines()).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 20],
        // Not on the way: the line turns back.
        [10, 10],
      ],
    ]);
  });

  test('leaves out rings that are too small and lines that lead nowhere', () => {
    const square: Point[] = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
      [0, 0],
    ];
    expect(pathOf(square, true).rings(9)).toEqual([square.slice(0, 4)]);
    expect(pathOf(square, true).rings(9.5)).toEqual([]);
    const speck: Point[] = [
      [0, 0],
      [0.2, 0.3],
    ];
    expect(pathOf(speck, false).lines()).toEqual([]);
  });

  test('refuses an arc', () => {
    expect(() => {
      new RoundedPath().arc();
    }).toThrow();
  });
});

describe('the text of a path', () => {
  test('is as short as relative numbers make it', () => {
    expect(
      spellPath([
        [
          [10, 20],
          [5, 17],
          [7, 25],
        ],
      ]),
    ).toBe('m10 20-5-3 2 8');
  });

  test.each(['', 'z'] as const)('reads back as the lines it was made from: %j', (end) => {
    const lines: Point[][] = [
      [
        [100, 100],
        [90, 105],
        [-3, 0],
      ],
      [
        [-3, -8],
        [0, 0],
        [7, 12],
        [7, 13],
      ],
      [
        [50, 50],
        [51, 49],
      ],
    ];
    expect(pointsOf(spellPath(lines, end))).toEqual(lines);
  });

  test('is empty without lines', () => {
    expect(spellPath([], 'z')).toBe('');
  });
});
