import { describe, expect, test } from 'vitest';
import { layOutSpans, type DatedSpan } from '../../../src/charts/spans/layout.ts';
import { parseEdtf, type Point } from '../../../src/edtf/edtf.ts';

const pointOf = (text: string | undefined): Point | null => {
  if (text === undefined || text === '..') return null;
  const date = parseEdtf(text);
  if (date.form !== 'point') throw new Error(`${text} is not one date.`);
  return date.point;
};

const span = (from?: string, to?: string): DatedSpan => ({
  start: pointOf(from),
  end: pointOf(to),
  goesOn: to === '..',
});

const options = { length: 400, fade: 40, tickRoom: 40 };

const barsOf = (spans: readonly DatedSpan[], knownUntil?: string) =>
  layOutSpans(spans, { ...options, knownUntil }).bars;

describe('spans', () => {
  test('stand to scale on whole years, with sharp ends where they are known to the day', () => {
    const { bars, ticks } = layOutSpans(
      [span('2020-01-01', '2020-12-31'), span('2022-01-01', '2023-12-31')],
      options,
    );
    expect(ticks.map(({ year }) => year)).toEqual(['2020', '2021', '2022', '2023']);
    expect(ticks[0]?.at).toBe(0);
    const [first, second] = bars;
    expect(first).toMatchObject({ start: 0, solid: [first?.start, first?.end] });
    expect(second?.end).toBe(400);
    expect(second?.solid).toEqual([second?.start, 400]);
    expect(second?.start).toBeCloseTo(ticks[2]?.at ?? 0);
  });

  test('fade over what is not known of an end', () => {
    const [bar] = barsOf([span('2020', '2023'), span('2020-01-01', '2023-12-31')]);
    expect(bar?.start).toBe(0);
    expect(bar?.end).toBe(400);
    expect(bar?.solid[0]).toBeCloseTo(400 / 4, 0);
    expect(bar?.solid[1]).toBeCloseTo((400 * 3) / 4, 0);
  });

  test('that go on are whole until the last day that is known, where the axis ends', () => {
    const [bar] = barsOf([span('2020-01-01', '..')], '2022-06-30');
    expect([bar?.start, bar?.end, bar?.solid]).toEqual([0, 400, [0, 400]]);
    const [ended] = barsOf([span('2020-01-01', '2021-12-31')], '2022-06-30');
    expect(ended?.end).toBe(400);
  });

  test('are whole where they were seen to last, whatever is not known of their ends', () => {
    const attested = { earliest: '2020-07-01', latest: '2021-06-30' };
    const [bar] = barsOf([{ ...span('2020~'), attested }], '2023-12-31');
    const year = 400 / 4;
    expect(bar?.solid[0]).toBeCloseTo(year / 2, 0);
    expect(bar?.solid[1]).toBeCloseTo(year * 1.5, 0);
    expect(bar?.end).toBeLessThan(400);
  });

  test('of which the end is not known fade soon after their start', () => {
    const [bar] = barsOf([span('2020-01-01'), span('2020-01-01', '2023-12-31')]);
    expect(bar?.solid).toEqual([0, 10]);
    expect(bar?.end).toBe(40);
  });

  test('of which the start is not known fade in before their end', () => {
    const [bar] = barsOf([span(undefined, '2021-12-31'), span('2022-01-01', '2023-12-31')]);
    expect((bar?.end ?? 0) - (bar?.start ?? 0)).toBeCloseTo(40);
    expect(bar?.solid).toEqual([bar?.end, bar?.end]);
    expect(bar?.start).toBeGreaterThanOrEqual(0);
  });

  test('are softer where an end is approximate', () => {
    const [bar] = barsOf([span('2021-06-01~', '2022-06-01'), span('2020-01-01', '2023-12-31')]);
    expect((bar?.solid[0] ?? 0) - (bar?.start ?? 0)).toBeCloseTo(10);
    expect(bar?.solid[1]).toBe(bar?.end);
  });

  test('within one year are surest in its middle', () => {
    const [bar] = barsOf([span('2021', '2021'), span('2020-01-01', '2023-12-31')]);
    expect(bar?.solid[0]).toBe(bar?.solid[1]);
    expect(bar?.solid[0]).toBeCloseTo(((bar?.start ?? 0) + (bar?.end ?? 0)) / 2);
  });

  test('too short to be seen are drawn whole and long enough, inside the axis', () => {
    const bars = barsOf([span('2000-01-01', '2000-01-01'), span('2023-12-31', '2023-12-31')]);
    for (const { start, end, solid } of bars) {
      expect(end - start).toBeCloseTo(5);
      expect(solid).toEqual([start, end]);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(400);
    }
  });

  test.each([
    [
      ['1990', '2020'],
      ['1990', '1995', '2000', '2005', '2010', '2015', '2020'],
    ],
    [
      ['2019', '2020'],
      ['2019', '2020'],
    ],
    [
      ['1800', '2020'],
      ['1800', '1850', '1900', '1950', '2000'],
    ],
  ])('of %j are told the years %j', ([from, to], years) => {
    expect(layOutSpans([span(from, to)], options).ticks.map(({ year }) => year)).toEqual(years);
  });

  test('never leave the axis', () => {
    const spans = ['1990~', '2000', '2010-05', '2020-01-01?', undefined].flatMap((from) =>
      ['2021', '2022-03', '2023-01-01~', '..', undefined].map((to) => span(from, to)),
    );
    for (const { start, end, solid } of barsOf(spans, '2025-12-31')) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(400);
      expect(start).toBeLessThanOrEqual(solid[0]);
      expect(solid[0]).toBeLessThanOrEqual(solid[1]);
      expect(solid[1]).toBeLessThanOrEqual(end);
    }
  });
});
