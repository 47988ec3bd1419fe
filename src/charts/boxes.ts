/** Something drawn about a point, with the room that it takes. */
export interface Body {
  readonly x: number;
  readonly y: number;
  /** Half of its width, to both sides of the point. */
  readonly half: number;
  readonly above: number;
  readonly below: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** The least room between two boxes. */
  readonly gap: number;
  /** The index of a body that the others make way for. */
  readonly pinned?: number;
}

/** The room that a body takes. */
export const boxOf = ({ x, y, half, above, below }: Body): Box => ({
  left: x - half,
  top: y - above,
  right: x + half,
  bottom: y + below,
});

/** Tells whether two boxes share room. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Tells whether a box is nowhere outside a frame. */
export const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;

type Moving = { -readonly [Key in keyof Body]: Body[Key] };

const rounds = 240;
/** The rounds after which bodies are pushed up and down only: sideways, the frame may hold them. */
const freeRounds = 160;
const growths = 24;

/** Brings a body inside the frame; one that is too wide stands in its middle. */
function keepInside(body: Moving, width: number, height: number): void {
  body.x =
    2 * body.half > width ? width / 2 : Math.min(Math.max(body.x, body.half), width - body.half);
  body.y = Math.min(Math.max(body.y, body.above), Math.max(body.above, height - body.below));
}

/** Pushes two bodies apart, the shorter way where they are free; tells whether they met. */
function push(a: Moving, b: Moving, gap: number, shareOfA: number, free: boolean): boolean {
  const across = Math.min(a.x + a.half - (b.x - b.half), b.x + b.half - (a.x - a.half)) + gap;
  const along = Math.min(a.y + a.below - (b.y - b.above), b.y + b.below - (a.y - a.above)) + gap;
  if (across <= 0 || along <= 0) return false;
  if (free && across < along) {
    const way = a.x < b.x ? 1 : -1;
    a.x -= way * across * shareOfA;
    b.x += way * across * (1 - shareOfA);
  } else {
    const way = a.y < b.y ? 1 : -1;
    a.y -= way * along * shareOfA;
    b.y += way * along * (1 - shareOfA);
  }
  return true;
}

/** Pushes bodies apart until none meet, or for so many rounds; tells whether none do. */
function settle(bodies: readonly Moving[], frame: Frame, height: number): boolean {
  const { width, gap, pinned } = frame;
  for (let round = 0; round < rounds; round += 1) {
    let meetings = 0;
    for (const [index, a] of bodies.entries())
      for (let other = index + 1; other < bodies.length; other += 1) {
        const b = bodies[other];
        const share = pinned === index ? 0 : pinned === other ? 1 : 0.5;
        if (b && push(a, b, gap, share, round < freeRounds)) meetings += 1;
      }
    for (const [index, body] of bodies.entries())
      if (index !== pinned) keepInside(body, width, height);
    if (meetings === 0) return true;
  }
  return false;
}

/** Stands bodies in rows, in the order of their places: what always fits. */
function standInRows(bodies: readonly Moving[], { width, gap }: Frame): void {
  let [left, top, bottom] = [0, 0, 0];
  for (const body of bodies.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (left > 0 && left + 2 * body.half > width) [left, top] = [0, bottom + gap];
    body.x = left + body.half;
    body.y = top + body.above;
    left = body.x + body.half + gap;
    bottom = Math.max(bottom, body.y + body.below);
  }
}

/**
 * Moves bodies as little as it takes for none to meet another and all to stand in the frame, which
 * grows in height where it must. Gives them in their order, with the height that they take.
 */
export function separate<Drawn extends Body>(
  bodies: readonly Drawn[],
  frame: Frame,
): { readonly bodies: readonly Drawn[]; readonly height: number } {
  const moving = bodies.map(({ x, y, half, above, below }): Moving => ({
    x,
    y,
    half,
    above,
    below,
  }));
  let { height } = frame;
  for (const body of moving) keepInside(body, frame.width, height);
  let growth = 0;
  while (!settle(moving, frame, height)) {
    if (growth === growths) {
      standInRows(moving, frame);
      break;
    }
    growth += 1;
    height *= 1.06;
    for (const body of moving) body.y *= 1.06;
  }
  const boxes = moving.map(boxOf);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return {
    bodies: bodies.map((body, index) => {
      const { x, y } = moving[index] ?? body;
      return { ...body, x, y: y - top };
    }),
    height: bottom - top,
  };
}
