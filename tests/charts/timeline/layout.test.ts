import { describe, expect, test } from 'vitest';
import { drawTimeline, type DrawnItem } from '../../../src/charts/timeline/drawing.ts';
import { layOutTimeline, type ChartItem } from '../../../src/charts/timeline/layout.ts';
import { parseEdtf } from '../../../src/edtf/edtf.ts';

const item = (date: string, lane = 0, labelLength = 0): ChartItem => ({
  date: parseEdtf(date),
  lane,
  labelLength,
});

const options = { length: 1200, markLength: 10, lanes: 1, tickRoom: 40 };

function marksOf(dates: readonly string[], more: Partial<typeof options> = {}) {
  const layout = layOutTimeline(
    dates.map((date) => item(date)),
    { ...options, ...more },
  );
  if (layout.kind !== 'marks') throw new Error('The chart shows a density.');
  return layout;
}

const year = ['2025-01-01', '2025-12-31'];

describe('a mark', () => {
  test.each([
    ['2025-07-09', 'dot', false, false],
    ['2025-07', 'bar', false, false],
    ['2025-07~', 'bar', true, true],
    ['2025-07?', 'bar', true, true],
    ['2025-07-09~', 'dot', true, true],
    ['2025-03-10/2025-05-20', 'bar', false, false],
    ['2025-03-10/2025-05-20~', 'bar', false, true],
    ['2025-06/..', 'bar', false, true],
    ['../2025-06', 'bar', true, false],
    ['[2025-07-07,2025-07-08]', 'choice', false, false],
    ['2025-06/', 'bar', false, true],
    ['/2025-06', 'bar', true, false],
    ['[..2025-06]', 'bar', true, false],
    ['[2025-06-09..]', 'bar', false, true],
  ])('%s is drawn as a %s with its soft edges', (date, shape, softStart, softEnd) => {
    const mark = marksOf([...year, date]).marks[2];
    expect([mark?.shape, mark?.softStart, mark?.softEnd]).toEqual([shape, softStart, softEnd]);
  });

  test('covers the days that are known, to scale', () => {
    const { marks } = marksOf([...year, '2025-07', '2025-02-01/2025-02-28']);
    const [, , july, february] = marks;
    const day = 1200 / 365;
    expect(july?.start).toBeCloseTo(181 * day);
    expect(july?.end).toBeCloseTo(212 * day);
    expect((february?.end ?? 0) - (february?.start ?? 0)).toBeCloseTo(28 * day);
  });

  test('of an open end runs to the edge of the axis', () => {
    const [, , open, before] = marksOf([...year, '2025-06/..', '../2025-06']).marks;
    expect(open?.end).toBe(1200);
    expect(before?.start).toBe(0);
  });

  test('of a side that is not known fades soon, and does not run to the edge', () => {
    const dates = ['2025-06/', '/2025-06', '[..2025-06]', '[2025-06..]'];
    const [, , noEnd, noStart, before, after] = marksOf([...year, ...dates]).marks;
    for (const mark of [noEnd, after]) {
      expect(mark?.start).toBeCloseTo((151 / 365) * 1200);
      expect(mark?.end).toBeCloseTo((181 / 365) * 1200 + 40);
    }
    for (const mark of [noStart, before]) {
      expect(mark?.start).toBeCloseTo((151 / 365) * 1200 - 40);
      expect(mark?.end).toBeCloseTo((181 / 365) * 1200);
    }
  });

  test.each(['0000', '0050', '0987', '-0044-03-15', '-0100/-0044', '9999', '9999-12-31'])(
    'of %s stands on an axis with a year that can be read',
    (date) => {
      const { marks, ticks } = marksOf([date, '2025-07-09']);
      for (const { start, end } of marks) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(1200);
      }
      for (const { at, period } of ticks) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(period).toMatch(/^-?\d{4}(-\d{2})?$/);
      }
      expect(ticks.length).toBeGreaterThan(1);
    },
  );

  test('is never shorter than what can be seen, and never leaves the axis', () => {
    const { marks } = marksOf([...year, '2025-12-31', '[2025-12-30,2025-12-31]']);
    for (const { start, end } of marks) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(1200);
      expect(end - start).toBeGreaterThanOrEqual(10);
    }
  });
});

test('marks of a lane that would meet take other rows, and lanes keep apart', () => {
  const dates = Array.from(
    { length: 40 },
    (_, day) => `2025-07-${String((day % 9) + 1).padStart(2, '0')}`,
  );
  const layout = layOutTimeline(
    [...year.map((date) => item(date)), ...dates.map((date, index) => item(date, index % 2, 40))],
    { ...options, lanes: 2 },
  );
  if (layout.kind !== 'marks') throw new Error('The chart shows a density.');
  const boxes = layout.marks.map(({ lane, row, start, end, label }) => ({
    row: (layout.lanes[lane]?.firstRow ?? 0) + row,
    from: label?.side === 'before' ? label.at - 40 : start,
    to: label?.side === 'after' ? label.at + 40 : end,
  }));
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      if (a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
  const rows = layout.lanes.reduce((sum, lane) => sum + lane.rows, 0);
  expect(layout.rows).toBe(rows);
});

test('labels stay inside the axis', () => {
  const layout = layOutTimeline(
    [...year, '2025-12-20', '2025-01-05'].map((date) => item(date, 0, 120)),
    options,
  );
  if (layout.kind !== 'marks') throw new Error('The chart shows a density.');
  for (const { label } of layout.marks) {
    const end = label?.side === 'before' ? label.at - 120 : (label?.at ?? 0) + 120;
    expect(end).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(1200);
  }
});

test.each([
  [['2025-01-01', '2025-12-31'], 12, '2025-01'],
  [['2024-01-01', '2025-12-31'], 24, '2024'],
  [['2012-03-26', '2025-12-30'], 13, '2013'],
  [['1900', '2025'], 26, '1900'],
  [['2025-07-09', '2025-07-10'], 1, '2025-07'],
])('ticks of %s are as fine as their labels have room', (dates, count, first) => {
  const { ticks } = marksOf(dates);
  expect(ticks).toHaveLength(count);
  expect(ticks[0]?.period).toBe(first);
  for (const [index, { at }] of ticks.entries())
    expect(at - (ticks[index - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(40);
});

test('many things are counted by month instead', () => {
  const dates = Array.from(
    { length: 500 },
    (_, index) => `2025-${String((index % 12) + 1).padStart(2, '0')}-05`,
  );
  const layout = layOutTimeline(
    dates.map((date) => item(date)),
    options,
  );
  if (layout.kind !== 'density') throw new Error('The chart shows marks.');
  expect(layout.bins).toHaveLength(12);
  expect(layout.bins.reduce((sum, { count }) => sum + count, 0)).toBe(500);
  expect(layout.most).toBe(42);
});

test('months of two years are told apart by their Januaries', () => {
  const periods = marksOf(['2024-11-05', '2025-03-05']).ticks.map(({ period }) => period);
  expect(periods).toEqual(['2024-11', '2024-12', '2025', '2025-02', '2025-03']);
});

test.each([
  [
    ['2025-07-09', '2025-09-10'],
    ['2025-07 2025', '2025-08', '2025-09'],
  ],
  [
    ['2024-11-05', '2025-02-05'],
    ['2024-11 2024', '2024-12', '2025', '2025-02'],
  ],
  [
    ['2025-01-05', '2026-02-05'],
    ['2025', '2025-02', '2025-03'],
  ],
  [['2025-07-09', '2025-07-10'], ['2025-07 2025']],
  [
    ['2012-03-26', '2025-12-30'],
    ['2013', '2014', '2015'],
  ],
  [
    ['1960-09-22', '2026-01-05'],
    ['1965', '1970', '1975'],
  ],
  [
    ['0000', '9999-12-31'],
    ['0000', '0500', '1000'],
  ],
])('an axis of %s tells the year of every month: %s', (dates, ticks) => {
  const layout = marksOf(dates);
  expect(
    layout.ticks
      .slice(0, 3 + Number(ticks.length > 3))
      .map(({ period, year }) => [period, year].filter(Boolean).join(' ')),
  ).toEqual(ticks);
});

test('a label has the room that it needs, and nothing beside it in its row', () => {
  const rows = (labelLength: number) => {
    const layout = layOutTimeline(
      ['2025-01-01', '2025-03-01', '2025-03-18'].map((date) => item(date, 0, labelLength)),
      options,
    );
    return layout.kind === 'marks' ? layout.rows : 0;
  };
  expect([rows(40), rows(400)]).toEqual([1, 2]);
});

test('a density ends where the last thing begins', () => {
  const layout = layOutTimeline([item('2025-01-05'), item('2025-03-05/2030')], {
    ...options,
    most: 1,
  });
  if (layout.kind !== 'density') throw new Error('The chart shows marks.');
  expect(layout.ticks.map(({ period }) => period)).toEqual(['2025-01', '2025-02', '2025-03']);
  expect(layout.bins.at(-1)?.end).toBe(options.length);
});

describe('a drawing', () => {
  const drawn = (dates: readonly string[], labelLength = 0): DrawnItem[] =>
    dates.map((date, index) => ({
      ...item(date, index % 3, labelLength),
      isDiamond: index % 2 === 1,
    }));
  const dates = ['2025-01-01', '2025-07~', '[2025-07-07,2025-07-08]', '2025-06/..', '2025-12-31'];

  test('keeps every shape inside its box', () => {
    const { width, height, marks } = drawTimeline(drawn(dates), 3, 760);
    expect(marks).toHaveLength(dates.length);
    for (const shape of marks.flatMap(({ shapes }) => shapes)) {
      if (shape.tag === 'path') continue;
      const [x, y, right, bottom] =
        shape.tag === 'circle'
          ? [shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r]
          : [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
    }
  });

  test('tells statements by diamonds, choices by two dots, doubt by a fade', () => {
    const { marks } = drawTimeline(drawn(dates), 3, 760);
    expect(marks.map(({ shapes }) => shapes.map(({ tag }) => tag).join('+'))).toEqual([
      'circle',
      'rect',
      'circle+circle',
      'rect',
      'circle',
    ]);
    expect(marks.map(({ fade }) => fade)).toEqual([undefined, 'both', undefined, 'end', undefined]);
    const diamond = drawTimeline(drawn(['2025-01-01', '2025-02-01']), 1, 760);
    expect(diamond.marks[1]?.shapes[0]?.tag).toBe('path');
  });

  test('too deep for its paper becomes a count by month', () => {
    const same = Array.from({ length: 80 }, () => '2025-07-09');
    const { marks, bins } = drawTimeline(drawn([...year, ...same]), 1, 760);
    expect(marks).toEqual([]);
    expect(bins.map(({ month, count }) => [month, count])).toEqual([
      ['2025-01', 1],
      ['2025-07', 80],
      ['2025-12', 1],
    ]);
  });

  test('a year keeps its label beside one that the frame moves back, where both have room', () => {
    const yearsIn = (from: string) =>
      drawTimeline(drawn([from, '2026-02-28']), 1, 760).tickLabels.map(({ period }) => period);
    expect(yearsIn('2012-03-26').slice(-3)).toEqual(['2024', '2025', '2026']);
    // Where they would meet, the one before gives way.
    expect(yearsIn('2008-03-26').slice(-2)).toEqual(['2024', '2026']);
  });
});
