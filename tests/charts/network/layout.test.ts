import { describe, expect, test } from 'vitest';
import { meet, type Box } from '../../../src/charts/boxes.ts';
import {
  layOutEgo,
  layOutNetwork,
  type Network,
  type NetworkLayout,
} from '../../../src/charts/network/layout.ts';

/** A network of so many nodes and links, the same at every call, with labels of every length. */
function synthetic(nodes: number, links: number, ties = 0): Network {
  const id = (index: number) => `n${String(index)}`;
  const pairs = Array.from({ length: links }, (_, index) => {
    const source = (index * 7) % nodes;
    const step = 1 + (Math.floor(index / nodes) % (nodes - 1));
    return { source: id(source), target: id((source + step) % nodes) };
  });
  return {
    nodes: Array.from({ length: nodes }, (_, index) => ({
      id: id(index),
      weight: Math.max(1, 14 - index),
      labelLength: 40 + ((index * 37) % 100),
      labelLines: 1 + (index % 3),
    })),
    links: pairs.map((pair, index) => ({ ...pair, weight: 1 + (index % 4) })),
    ties: pairs
      .slice(0, ties)
      .map((pair, index) => ({ ...pair, isDirected: index % 2 === 0, labelLength: 70 })),
  };
}

const wide = { width: 760, height: 580, lineHeight: 13 };

const boxesOf = ({ nodes, ties }: NetworkLayout): Box[] => [
  ...nodes.map(({ box }) => box),
  ...ties.flatMap(({ label }) => (label ? [label.box] : [])),
];

const meetings = (boxes: readonly Box[]): number =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => meet(a, b))).length;

const outside = (layout: NetworkLayout): Box[] =>
  boxesOf(layout).filter(
    ({ left, top, right, bottom }) =>
      left < 0 || top < 0 || right > layout.width || bottom > layout.height,
  );

describe('a dense network', () => {
  const network = synthetic(60, 300, 12);
  const layout = layOutNetwork(network, wide);

  test('has no label on another and none outside the frame', () => {
    expect(layout.nodes).toHaveLength(60);
    expect(meetings(boxesOf(layout))).toBe(0);
    expect(outside(layout)).toEqual([]);
    expect(layout.width).toBe(760);
  });

  test('is drawn the same every time', () => {
    expect(layOutNetwork(network, wide)).toEqual(layout);
  });

  test('has a line for each link, the thinnest first', () => {
    const lines = layout.lines.map(({ d }) => d.split('M').length - 1);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBe(300);
    const widths = layout.lines.map(({ width }) => width);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[0]).toBe(0.8);
  });

  test('draws each tie', () => {
    expect(layout.ties.map(({ index }) => index)).toEqual([...Array(12).keys()]);
  });
});

describe('a network', () => {
  test('fits a phone', () => {
    const layout = layOutNetwork(synthetic(16, 30), { width: 340, height: 430, lineHeight: 15 });
    expect(meetings(boxesOf(layout))).toBe(0);
    expect(outside(layout)).toEqual([]);
  });

  test('stands those who are together near one another', () => {
    const network: Network = {
      ...synthetic(8, 0),
      links: [
        ...['n1', 'n2', 'n3'].map((target) => ({ source: 'n0', target, weight: 3 })),
        ...['n5', 'n6', 'n7'].map((target) => ({ source: 'n4', target, weight: 3 })),
      ],
    };
    const { nodes } = layOutNetwork(network, wide);
    const distance = (a = 0, b = 0) => {
      const [one, other] = [nodes[a], nodes[b]];
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    };
    const mean = (pairs: [number, number][]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
    const together = mean([
      [0, 1],
      [0, 2],
      [0, 3],
      [4, 5],
      [4, 6],
      [4, 7],
    ]);
    const apart = mean([
      [0, 5],
      [0, 6],
      [0, 7],
      [4, 1],
      [4, 2],
      [4, 3],
    ]);
    expect(together).toBeLessThan(apart / 1.5);
  });

  test('draws who has more as more, and no shape larger than its lines allow', () => {
    const { nodes, lines } = layOutNetwork(synthetic(20, 40), wide);
    const radii = nodes.map(({ radius }) => radius);
    expect(radii[0]).toBe(Math.max(...radii));
    expect(Math.max(...lines.map(({ width }) => width))).toBeLessThan(2 * Math.min(...radii));
  });

  test('of two, or of one, is drawn too', () => {
    expect(layOutNetwork(synthetic(2, 1), wide).lines).toHaveLength(1);
    expect(layOutNetwork({ ...synthetic(2, 0) }, wide).lines).toEqual([]);
  });

  test('keeps a label that is wider than the frame in its middle', () => {
    const network = {
      ...synthetic(2, 1),
      nodes: [
        { id: 'n0', weight: 1, labelLength: 900, labelLines: 1 },
        { id: 'n1', weight: 1, labelLength: 30, labelLines: 1 },
      ],
    };
    expect(layOutNetwork(network, wide).nodes[0]?.x).toBe(380);
  });
});

describe('an ego network', () => {
  const frame = { width: 340, height: 260, lineHeight: 14.7 };

  test.each([1, 2, 3, 6, 10])('stands %i neighbours around the middle', (count) => {
    const layout = layOutEgo(synthetic(count + 1, count * 2), frame);
    expect(layout.nodes).toHaveLength(count + 1);
    expect(meetings(boxesOf(layout))).toBe(0);
    expect(outside(layout)).toEqual([]);
    expect(layOutEgo(synthetic(count + 1, count * 2), frame)).toEqual(layout);
  });

  test('has its actor in the middle of those around it', () => {
    const { nodes } = layOutEgo(synthetic(9, 20), frame);
    const [ego, ...others] = nodes;
    expect(ego?.x).toBe(170);
    expect(others.some(({ y }) => y < (ego?.y ?? 0))).toBe(true);
    expect(others.some(({ y }) => y > (ego?.y ?? 0))).toBe(true);
  });

  test('stands neighbours who are together side by side', () => {
    const network: Network = {
      ...synthetic(7, 0),
      links: [{ source: 'n1', target: 'n4', weight: 5 }],
    };
    const { nodes } = layOutEgo(network, frame);
    const angle = (index: number) =>
      Math.atan2((nodes[index]?.y ?? 0) - (nodes[0]?.y ?? 0), (nodes[index]?.x ?? 0) - 170);
    const apart = Math.abs(angle(1) - angle(4));
    expect(Math.min(apart, 2 * Math.PI - apart)).toBeLessThan(Math.PI / 2);
  });
});
