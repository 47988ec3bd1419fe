import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { remember } from '../../remember.ts';
import { boxOf, separate, type Body, type Box } from '../boxes.ts';
import { cross, distance, passes, type Spot } from '../lines.ts';
import { placeTies, type NetworkTie, type PlacedTie } from './ties.ts';

/** One who is drawn, with the room that its label needs. */
export interface NetworkNode {
  readonly id: string;
  /** How much of it there is. */
  readonly weight: number;
  /** Length of the longest line of its label, in units, and how many lines there are. */
  readonly labelLength: number;
  readonly labelLines: number;
}

/** Two who are seen together, and how often. */
export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly ties: readonly NetworkTie[];
}

export interface PlacedNode extends Spot {
  readonly id: string;
  /** How far its shape reaches from the point, in units. */
  readonly radius: number;
  /** The baseline of the first line of its label, of which the middle is at `x`. */
  readonly labelY: number;
  /** All that it covers, label included. */
  readonly box: Box;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were given. */
  readonly nodes: readonly PlacedNode[];
  /** The straight lines of one width, as the `d` of one path; thin ones first. */
  readonly lines: readonly { readonly width: number; readonly d: string }[];
  readonly ties: readonly PlacedTie[];
}

interface Options {
  readonly width: number;
  /** The height that is aimed at, in units; it grows where the labels need more. */
  readonly height: number;
  /** From one baseline of a label to the next. */
  readonly lineHeight: number;
}

const ticks = 240;
/** How many layouts are tried. */
const tries = 24;
/** Between a shape and its label. */
const space = 3;
/** The least room between two boxes. */
const gap = 7;

const tenth = (number: number): number => Math.round(number * 10) / 10;

/** Gives numbers from 0 to 1 that are the same in every build (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The radius of a shape, of which the area grows with its weight. */
const radiusOf = (weight: number, most: number): number =>
  tenth(3.4 + 6.2 * Math.sqrt(weight / Math.max(14, most)));

/** The width of a line, which grows with its weight and stays within the shapes that it joins. */
const widthOf = (weight: number, most: number): number =>
  tenth(0.8 + (3.8 * (weight - 1)) / Math.max(4, most - 1));

/** A body with the shape that is drawn at its point. */
interface Shaped extends Body {
  readonly id: string;
  readonly radius: number;
}

/** The room of each node, in whole units, so that on whole units it stays inside the frame. */
const bodiesOf = (nodes: readonly NetworkNode[], lineHeight: number): Shaped[] => {
  const most = Math.max(...nodes.map(({ weight }) => weight));
  return nodes.map(({ id, weight, labelLength, labelLines }) => {
    const radius = radiusOf(weight, most);
    return {
      id,
      x: 0,
      y: 0,
      radius,
      half: Math.ceil(Math.max(radius, labelLength / 2)),
      above: Math.ceil(radius),
      below: Math.ceil(radius + space + labelLines * lineHeight),
    };
  });
};

interface Pulled extends SimulationNodeDatum {
  readonly id: string;
}

interface Pull extends SimulationLinkDatum<Pulled> {
  readonly length: number;
}

/** Who is drawn and who pulls whom, without a word: the same in every language. */
interface Tension {
  readonly ids: readonly string[];
  readonly links: readonly Pick<NetworkLink, 'source' | 'target'>[];
  readonly ties: readonly Pick<NetworkLink, 'source' | 'target'>[];
  readonly width: number;
  readonly height: number;
}

/** Lets links pull and all push one another, from places that a seed gives. */
function pull({ ids, links, ties, width, height }: Tension, seed: number): Spot[] {
  const random = sequence(seed);
  const pulled = ids.map((id): Pulled => ({
    id,
    x: (random() - 0.5) * width,
    y: (random() - 0.5) * height,
  }));
  // A tie is longer: its word stands on it.
  const pulls = [
    ...links.map(({ source, target }): Pull => ({ source, target, length: 70 })),
    ...ties.map(({ source, target }): Pull => ({ source, target, length: 150 })),
  ];
  const tension = forceLink<Pulled, Pull>(pulls).id(({ id }) => id);
  forceSimulation(pulled)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('links', tension.distance(({ length }) => length).iterations(2))
    .force(
      'room',
      forceManyBody()
        .strength(-700)
        .distanceMax(width / 2),
    )
    .force('x', forceX(0).strength(0.12))
    .force('y', forceY(0).strength((0.13 * width) / height))
    .stop()
    .tick(ticks);
  return pulled.map(({ x = 0, y = 0 }) => ({ x, y }));
}

/** The places that each seed gives. */
const pullAll = remember('pull', (tension: Tension): Spot[][] =>
  Array.from({ length: tries }, (_, seed) => pull(tension, seed + 1)),
);

/** Stretches values over the room from `low` to `high`. */
function stretch(values: readonly number[], low: number, high: number): number[] {
  const [first, last] = [Math.min(...values), Math.max(...values)];
  return values.map((value) =>
    last === first ? (low + high) / 2 : low + ((value - first) / (last - first)) * (high - low),
  );
}

/** Spreads bodies at their places over the whole of the frame. */
function spreadOut(spots: readonly Spot[], bodies: readonly Shaped[], options: Options): Shaped[] {
  const margin = Math.min(80, options.width / 6);
  const across = stretch(
    spots.map(({ x }) => x),
    margin,
    options.width - margin,
  );
  const down = stretch(
    spots.map(({ y }) => y),
    0,
    options.height,
  );
  return bodies.map((body, index) => ({
    ...body,
    x: across[index] ?? body.x,
    y: down[index] ?? body.y,
  }));
}

/** Puts a body that no longer overlaps on whole units. */
function placed(body: Shaped, lineHeight: number): PlacedNode {
  const { id, radius } = body;
  const [x, y] = [Math.round(body.x), Math.round(body.y)];
  const labelY = Math.round(y + radius + space + lineHeight * 0.74);
  return { id, x, y, radius, labelY, box: boxOf({ ...body, x, y }) };
}

/** The room of a shape, with a little about it. */
const shapeBoxOf = ({ x, y, radius }: PlacedNode): Box => ({
  left: x - radius - 2,
  top: y - radius - 2,
  right: x + radius + 2,
  bottom: y + radius + 2,
});

interface Line<End> {
  readonly from: End;
  readonly to: End;
  readonly weight: number;
}

const byIdOf = <Node extends { readonly id: string }>(nodes: readonly Node[]): Map<string, Node> =>
  new Map(nodes.map((node) => [node.id, node]));

/** The two ends of each link of which both are placed. */
function linesOf<Node extends { readonly id: string }>(
  links: readonly NetworkLink[],
  nodes: readonly Node[],
): Line<Node>[] {
  const byId = byIdOf(nodes);
  return links.flatMap(({ source, target, weight }) => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to ? [{ from, to, weight }] : [];
  });
}

function drawLines(
  links: readonly NetworkLink[],
  nodes: readonly PlacedNode[],
): NetworkLayout['lines'] {
  const most = Math.max(...links.map(({ weight }) => weight));
  const byWidth = Map.groupBy(linesOf(links, nodes), ({ weight }) => widthOf(weight, most));
  return [...byWidth]
    .map(([width, lines]) => ({
      width,
      d: lines
        .map(
          ({ from, to }) => `M${String(from.x)} ${String(from.y)}L${String(to.x)} ${String(to.y)}`,
        )
        .join(''),
    }))
    .sort((a, b) => a.width - b.width);
}

/** Draws the lines between nodes that have their places. */
function draw(
  { links, ties }: Network,
  nodes: readonly PlacedNode[],
  bottom: number,
  { width, lineHeight }: Options,
): NetworkLayout {
  const height = Math.ceil(bottom);
  const frame = { left: 0, top: 0, right: width, bottom: height };
  return {
    width,
    height,
    nodes,
    lines: drawLines(links, nodes),
    ties: placeTies(ties, byIdOf(nodes), frame, { lineHeight, lines: linesOf(links, nodes) }),
  };
}

/** Tells how tangled lines are: those that cross another, and long ones. */
function tangleOf(lines: readonly Line<Spot>[]): number {
  let tangle = 0;
  for (const [index, { from, to }] of lines.entries()) {
    tangle += distance(from, to) / 60;
    for (let other = index + 1; other < lines.length; other += 1) {
      const line = lines[other];
      if (line && cross(from, to, line.from, line.to)) tangle += 1;
    }
  }
  return tangle;
}

/** Tells how many lines pass under what they do not join; a wide one, and a shape, count more. */
function hiddenOf(lines: readonly Line<PlacedNode>[], nodes: readonly PlacedNode[]): number {
  let hidden = 0;
  for (const { from, to, weight } of lines)
    for (const node of nodes) {
      if (node === from || node === to || !passes(from, to, node.box)) continue;
      const isUnderShape = passes(from, to, shapeBoxOf(node));
      hidden += (isUnderShape ? 6 : 3) * weight;
    }
  return hidden;
}

const endsOf = ({ source, target }: NetworkTie | NetworkLink) => ({ source, target });

const layOutBest = remember('network', ([network, options]: [Network, Options]): NetworkLayout => {
  const { width, height, lineHeight } = options;
  const bodies = bodiesOf(network.nodes, lineHeight);
  const spots = pullAll({
    ids: network.nodes.map(({ id }) => id),
    links: network.links.map(endsOf),
    ties: network.ties.map(endsOf),
    width,
    height,
  });
  const layouts = spots.map((each) => {
    const apart = separate(spreadOut(each, bodies, options), { ...options, gap });
    const nodes = apart.bodies.map((body) => placed(body, lineHeight));
    const layout = draw(network, nodes, apart.height, options);
    const lines = linesOf(network.links, nodes);
    const wordless = layout.ties.filter(({ label }) => !label).length;
    const cost = tangleOf(lines) + hiddenOf(lines, nodes) + layout.height + 15 * wordless;
    return { layout, cost };
  });
  return layouts.reduce((a, b) => (b.cost < a.cost ? b : a)).layout;
});

/**
 * Lays out who is seen with whom: those who are stand near one another, and no label meets another
 * or leaves the frame. Of a few layouts the one that reads best, the same in every build.
 */
export const layOutNetwork = (network: Network, options: Options): NetworkLayout =>
  layOutBest([network, options]);

/** Orders neighbours so that each stands beside the one with whom it is most seen. */
function inRing(ids: readonly string[], links: readonly NetworkLink[]): string[] {
  const [first, ...others] = ids;
  if (first === undefined) return [];
  const ring = [first];
  const left = new Set(others);
  const weightOf = (a: string, b: string): number =>
    links.find(
      ({ source, target }) => (source === a && target === b) || (source === b && target === a),
    )?.weight ?? 0;
  while (left.size > 0) {
    const last = ring.at(-1) ?? first;
    const next = [...left].reduce((a, b) => (weightOf(last, b) > weightOf(last, a) ? b : a));
    ring.push(next);
    left.delete(next);
  }
  return ring;
}

/** Lays out the first node of a network in the middle and the others around it. */
export function layOutEgo(network: Network, options: Options): NetworkLayout {
  const { width, height, lineHeight } = options;
  const [ego, ...others] = network.nodes;
  const ring = inRing(
    others.map(({ id }) => id),
    network.links,
  );
  // One alone stands beside it, two on either side, more all around from the top.
  const start = ring.length < 3 ? 0 : -Math.PI / 2;
  const middle = ring.length === 1 ? width / 4 : width / 2;
  const reach = ring.length === 1 ? width / 2 : width / 2 - 50;
  const bodies = bodiesOf(network.nodes, lineHeight).map((body, index) => {
    const node = network.nodes[index];
    if (!node || node === ego) return { ...body, x: middle, y: height / 2 };
    const angle = start + (2 * Math.PI * ring.indexOf(node.id)) / ring.length;
    return {
      ...body,
      x: middle + reach * Math.cos(angle),
      y: (height / 2) * (1 + Math.sin(angle)),
    };
  });
  const apart = separate(bodies, { width, height, gap, pinned: 0 });
  const nodes = apart.bodies.map((body) => placed(body, lineHeight));
  return draw(network, nodes, apart.height, options);
}
