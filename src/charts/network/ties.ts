import { isInside, meet, type Box } from '../boxes.ts';
import { distance, passes, type Spot } from '../lines.ts';

/** What one is to another, in a word. */
export interface NetworkTie {
  readonly source: string;
  readonly target: string;
  /** It is not the same seen from the other side: an arrow tells which way it reads. */
  readonly isDirected: boolean;
  /** Length of its word, in units. */
  readonly labelLength: number;
}

export interface PlacedTie {
  /** Which of the ties it is. */
  readonly index: number;
  readonly d: string;
  /** The head of its arrow, as the `d` of a path. */
  readonly head?: string;
  /** The middle of its word, on the baseline; none where there is no room for it. */
  readonly label?: Spot & { readonly box: Box };
}

/** A shape that a tie joins, and all that it covers. */
interface End extends Spot {
  readonly radius: number;
  readonly box: Box;
}

/** How far a curve leaves the straight line, to either side, as a share of its length. */
const bends = [0.2, -0.2, 0.32, -0.32, 0.45, -0.45] as const;

/** The places along a curve at which it is looked at. */
const steps = Array.from({ length: 17 }, (_, step) => step / 16);

const along = (a: Spot, control: Spot, b: Spot, t: number): Spot => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * control.x + t ** 2 * b.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * control.y + t ** 2 * b.y,
});

interface Curve {
  readonly start: Spot;
  readonly control: Spot;
  readonly end: Spot;
  readonly spots: readonly Spot[];
}

/** The curve from the edge of one shape to that of another (a quadratic Bézier). */
function curveOf(from: End, to: End, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const edgeOf = (end: End): Spot => {
    const share = (end.radius + 2) / (distance(control, end) || 1);
    return { x: end.x + (control.x - end.x) * share, y: end.y + (control.y - end.y) * share };
  };
  const [start, end] = [edgeOf(from), edgeOf(to)];
  return { start, control, end, spots: steps.map((t) => along(start, control, end, t)) };
}

const text = ({ x, y }: Spot): string => `${String(Math.round(x))} ${String(Math.round(y))}`;

/** The head of an arrow at the end of a line, as two strokes. */
function arrow(from: Spot, tip: Spot): string {
  const share = 6 / (distance(from, tip) || 1);
  const [x, y] = [(tip.x - from.x) * share, (tip.y - from.y) * share];
  const wing = (side: 1 | -1): Spot => ({
    x: tip.x - x - side * y * 0.6,
    y: tip.y - y + side * x * 0.6,
  });
  return `M${text(wing(1))}L${text(tip)} ${text(wing(-1))}`;
}

/** A straight line that is drawn. */
export interface Segment {
  readonly from: Spot;
  readonly to: Spot;
}

/** A tie with the curve that was chosen for it. */
interface Drawn {
  readonly tie: NetworkTie;
  readonly index: number;
  readonly curve: Curve;
  readonly middle: Spot;
}

/** Chooses for each tie the curve that crosses least of what it does not join. */
function chooseCurves(
  ties: readonly NetworkTie[],
  ends: ReadonlyMap<string, End>,
  frame: Box,
): Drawn[] {
  const middles: Spot[] = [];
  return ties.flatMap((tie, index) => {
    const [from, to] = [ends.get(tie.source), ends.get(tie.target)];
    if (!from || !to) return [];
    const tried = bends.map((bend) => {
      const curve = curveOf(from, to, bend);
      const middle = along(curve.start, curve.control, curve.end, 0.5);
      const crossed = [...ends.values()].filter((other) => {
        // Its own ends cover where it begins: only their labels may be in its way.
        const spots = other === from || other === to ? curve.spots.slice(4, -4) : curve.spots;
        return spots.some((spot, step) => passes(spots[step - 1] ?? spot, spot, other.box));
      }).length;
      const isOut = curve.spots.some(
        ({ x, y }) => !isInside({ left: x, right: x, top: y, bottom: y }, frame),
      );
      const isDrawn = middles.some((other) => distance(other, middle) < 8);
      return { curve, middle, cost: crossed + (isOut || isDrawn ? 50 : 0) + 4 * Math.abs(bend) };
    });
    const { curve, middle } = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
    middles.push(middle);
    return [{ tie, index, curve, middle }];
  });
}

const segmentsOf = ({ spots }: Curve): Segment[] =>
  spots.slice(1).map((to, step) => ({ from: spots[step] ?? to, to }));

/**
 * Draws ties as curves beside the straight lines, each with its word beside it where nothing, no
 * line either, is in the way: a word on a line is read with trouble.
 */
export function placeTies(
  ties: readonly NetworkTie[],
  ends: ReadonlyMap<string, End>,
  frame: Box,
  { lineHeight, lines }: { readonly lineHeight: number; readonly lines: readonly Segment[] },
): PlacedTie[] {
  const drawn = chooseCurves(ties, ends, frame);
  const taken = [...ends.values()].map(({ box }) => box);
  const drawnLines = [...lines, ...drawn.flatMap(({ curve }) => segmentsOf(curve))];
  const isFree = (box: Box): boolean =>
    isInside(box, frame) &&
    !taken.some((other) => meet(box, other)) &&
    !drawnLines.some(({ from, to }) => passes(from, to, box));
  const labelAt = ({ x, y }: Spot, length: number) => ({
    x: Math.round(x),
    y: Math.round(y + lineHeight * 0.3),
    box: {
      left: x - length / 2 - 2,
      right: x + length / 2 + 2,
      top: y - lineHeight / 2,
      bottom: y + lineHeight / 2,
    },
  });
  return drawn.map(({ tie, index, curve, middle }) => {
    const { start, control, end } = curve;
    const label = curve.spots
      .slice(2, -2)
      .sort((a, b) => distance(a, middle) - distance(b, middle))
      .flatMap(({ x, y }) => {
        const [across, down] = [tie.labelLength / 2 + 5, lineHeight / 2 + 3];
        return [
          { x, y: y - down },
          { x, y: y + down },
          { x: x + across, y },
          { x: x - across, y },
          { x: x + across, y: y - down },
          { x: x - across, y: y - down },
          { x: x + across, y: y + down },
          { x: x - across, y: y + down },
        ];
      })
      .map((spot) => labelAt(spot, tie.labelLength))
      .find(({ box }) => isFree(box));
    if (label) taken.push(label.box);
    return {
      index,
      d: `M${text(start)}Q${text(control)} ${text(end)}`,
      ...(tie.isDirected ? { head: arrow(control, end) } : {}),
      ...(label ? { label } : {}),
    };
  });
}
