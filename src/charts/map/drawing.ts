import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Degrees } from '../../world/borders.ts';
import { capOf, drawGlobe, drawShapes, outlineOf, type Cap, type Frame } from './atlas.ts';
import { meet, type Box } from '../boxes.ts';
import { gapBetween, placeInside, placeLabels, type Label, type LabelledDisc } from './labels.ts';
import { spellPath } from '../rounded-path.ts';

/** What a map needs of a place. */
export interface MapPlace {
  readonly id: string;
  /** Decimal degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** The point stands for an area, or is not checked. */
  readonly approximate: boolean;
  /** The place is a country: the first of its countries. */
  readonly isCountry: boolean;
  /** In which countries it is, by their ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  /** The area of its mark is in proportion. */
  readonly weight: number;
  /** Room that its label needs, in units; 0 for none. */
  readonly labelLength: number;
}

export interface MapOptions {
  readonly width: number;
  readonly height: number;
  /** The radius of the mark of the greatest weight. */
  readonly mostRadius: number;
  /** The width of the small map of the world, for places far from the others; 0 for none. */
  readonly insetWidth: number;
  /** All places in one frame, however far apart. */
  readonly isTogether: boolean;
  /** The frame holds the whole of each place that is a country. */
  readonly isWhole: boolean;
  /** How much coarser the lines are than an eye would notice; 1 for not at all. */
  readonly coarseness: number;
  /** Of the countries, only the borders of those in which the places are. */
  readonly isPlain: boolean;
  /** Room for the name of a country, by its ISO 3166-1 alpha-2 code; 0 where it is not named. */
  readonly countryLength: (code: string) => number;
}

export interface MapMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly approximate: boolean;
  /** Where its label stands from it. */
  readonly label?: Label;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The `d` of closed lines. */
  readonly land: string;
  /** The largest first, so that none hides another. */
  readonly marks: readonly MapMark[];
}

/** A small map of the world, or of a part of it, with where the main one lies. */
export interface MapInset extends Sheet {
  readonly x: number;
  readonly y: number;
  /** The `d` of open lines; none on a map of the world. */
  readonly borders?: string;
  readonly frame: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
}

/** A map as geometry, without a word. */
export interface MapDrawing extends Sheet {
  /** The `d` of closed lines: the countries in which the places are; empty on a plain map. */
  readonly subject: string;
  /** The `d` of open lines. */
  readonly borders: string;
  /** The same, of borders that are not agreed on. */
  readonly disputed: string;
  readonly countries: readonly { readonly code: string; readonly label: Label }[];
  readonly inset?: MapInset;
  /** How long some kilometres are, from its left end; none where the scale is not one. */
  readonly scaleBar?: {
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly kilometres: number;
  };
}

const degree = Math.PI / 180;

/** The width of the frame of one place, in degrees, so that a town is seen among what surrounds it. */
const widthOfOne = 12;
const earthRadius = 6371;
/** The least width of the frame of several, in kilometres: two towns ten apart are two marks. */
const leastWidth = 20;
/** In a frame narrower than this, in degrees, nothing is known again: a locator says where it lies. */
const closeWidth = 4;
/** What stays free on each side of places in such a frame, as a share of it. */
const closeMargin = 0.2;
/** The width of the locator, in units and in degrees. */
const locatorWidth = 84;
const locatorHeight = 66;
const locatorDegrees = 16;
/** The least side of the frame that an inset shows, in units. */
const leastFrame = 4;
/** In a frame of a larger radius, in degrees, a distance is not as long at its edges as in its middle. */
const widestBar = 25;
/** The longest scale bar, as a share of the map. */
const barShare = 0.25;
/** Places farther than this from all others of a group, in degrees, are another group. */
const farApart = 20;
/** From this radius on, in degrees, a frame is a map of the world. */
const worldwide = 60;
/** The latitudes between which the inset shows the world, and the room above them for a label. */
const worldTop = 84;
const worldBottom = -56;
const headroom = 8;
/** How much smaller than others the labels of the inset are. */
const insetText = 0.875;
/** What is drawn beyond the edges, so that no line is seen along them. */
const bleed = 4;
const leastRadius = 3;
/** What stays free between the inset and the edges of the map, and around the marks. */
const edge = 8;

type Pair = [x: number, y: number];

const pointOf = ({ longitude, latitude }: MapPlace): Pair => [longitude, latitude];

const weigh = (places: readonly MapPlace[]): number =>
  places.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Groups places so that each is near another of its group, the group of most weight first. Where
 * no group has half of the places or of their weight, all are one.
 */
export function groupPlaces(places: readonly MapPlace[]): MapPlace[][] {
  const isNear = (a: MapPlace, b: MapPlace): boolean =>
    geoDistance(pointOf(a), pointOf(b)) <= farApart * degree;
  const groups = places
    .reduce<MapPlace[][]>((before, place) => {
      const near = before.filter((group) => group.some((other) => isNear(place, other)));
      return [...before.filter((group) => !near.includes(group)), [...near.flat(), place]];
    }, [])
    .sort((a, b) => weigh(b) - weigh(a) || b.length - a.length);
  const [first = []] = groups;
  const isMost = 2 * first.length >= places.length || 2 * weigh(first) >= weigh(places);
  return isMost ? groups : [[...places]];
}

const edgesOf = (points: readonly Pair[]): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
};

const project = (projection: GeoProjection, [longitude, latitude]: Degrees): Pair =>
  projection([longitude, latitude]) ?? [0, 0];

/** The places on the globe of points spread over a sheet, its corners included. */
const sample = (projection: GeoProjection, width: number, height: number): Pair[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.25, 0.5, 0.75, 1].flatMap((down) => {
      const there = projection.invert?.([across * width, down * height]);
      return there ? [there] : [];
    }),
  );

const clip = (projection: GeoProjection, width: number, height: number): GeoProjection =>
  projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);

/** Scales a sheet so that some edges lie in it with a margin on each side. */
const fit = (
  edges: Box,
  { width, height }: Pick<MapOptions, 'width' | 'height'>,
  [across, down]: Pair,
): number =>
  Math.min(
    (width - 2 * across) / (edges.right - edges.left),
    (height - 2 * down) / (edges.bottom - edges.top),
  );

/** Frames places: centred, with a margin, and never closer than the least width. */
function framePlaces(places: readonly MapPlace[], options: MapOptions): Frame {
  const { width, height, mostRadius, isWhole } = options;
  const points = places.flatMap((place): Degrees[] => {
    const [country] = place.countries;
    const whole = isWhole && place.isCountry && country !== undefined ? outlineOf(country) : [];
    return [pointOf(place), ...whole];
  });
  const { centre, radius } = capOf(points);
  const isWorld = radius > worldwide * degree;
  const projection = isWorld
    ? geoEqualEarth().rotate([-centre[0], 0])
    : geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]);
  projection.precision(0).scale(1).translate([0, 0]);
  const edges = edgesOf(points.map((point) => project(projection, point)));
  const isOne = edges.right === edges.left && edges.bottom === edges.top;
  const least = isOne ? widthOfOne * degree : leastWidth / earthRadius;
  const roomy = fit(edges, options, [2 * mostRadius, 2 * mostRadius]);
  const isClose = !isOne && width / roomy < closeWidth * degree;
  const scale = Math.min(
    isClose ? fit(edges, options, [closeMargin * width, closeMargin * height]) : roomy,
    width / least,
  );
  projection
    .scale(scale)
    .translate([
      (width - scale * (edges.left + edges.right)) / 2,
      (height - scale * (edges.top + edges.bottom)) / 2,
    ]);
  const cap: Cap = isWorld ? { centre, radius: Math.PI } : capOf(sample(projection, width, height));
  return { projection, ...cap };
}

interface Disc extends LabelledDisc {
  readonly id: string;
  readonly approximate: boolean;
}

const discsOf = (
  places: readonly MapPlace[],
  projection: GeoProjection,
  radiusOf: (weight: number) => number,
): Disc[] =>
  places
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map((place) => {
      const [x, y] = project(projection, pointOf(place));
      const r = Math.max(leastRadius, radiusOf(place.weight));
      const { id, approximate, labelLength } = place;
      const whole = { x: Math.round(x), y: Math.round(y), r: Math.round(r) };
      return { id, approximate, labelLength, ...whole };
    });

const marksOf = (discs: readonly Disc[], labels: readonly (Label | undefined)[]): MapMark[] =>
  discs.map(({ id, approximate, x, y, r }, index) => {
    const label = labels[index];
    const beside = label && { ...label, x: label.x - x, y: label.y - y };
    return { id, approximate, x, y, r, ...(beside ? { label: beside } : {}) };
  });

/** Draws the world with the places that are far from the others, and where these are. */
function drawInset(
  places: readonly MapPlace[],
  main: Frame,
  { width: mainWidth, height: mainHeight, insetWidth: width, coarseness }: MapOptions,
  radiusOf: (weight: number) => number,
): Omit<MapInset, 'x' | 'y'> {
  const [meridian] = main.centre;
  const projection = geoEqualEarth().rotate([-meridian, 0]).precision(0);
  projection.fitWidth(width, { type: 'Sphere' });
  const [x, y] = projection.translate();
  const top = project(projection, [meridian, worldTop])[1] - headroom;
  const height = Math.round(project(projection, [meridian, worldBottom])[1] - top);
  projection.translate([x, y - top]);
  const edges = edgesOf(
    sample(main.projection, mainWidth, mainHeight).map((point) => project(projection, point)),
  );
  const discs = discsOf(places, projection, radiusOf).map((disc) => ({
    ...disc,
    labelLength: disc.labelLength * insetText,
  }));
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const { labels } = placeLabels(discs, { frame, discs, boxes: [edges] });
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const globe = { projection, centre: main.centre, radius: Math.PI };
  return {
    width,
    height,
    land: drawGlobe(globe, { leastBend: 3 * coarseness, leastIsland: 4 * coarseness }),
    marks: marksOf(discs, labels),
    frame: frameIn(edges),
  };
}

/** The frame that an inset shows, large enough to be seen. */
function frameIn({ left, top, right, bottom }: Box): MapInset['frame'] {
  const width = Math.max(leastFrame, Math.round(right - left));
  const height = Math.max(leastFrame, Math.round(bottom - top));
  return {
    x: Math.round((left + right - width) / 2),
    y: Math.round((top + bottom - height) / 2),
    width,
    height,
  };
}

/** Draws what surrounds a frame in which nothing would be known again, and where in it that lies. */
function drawLocator(
  main: Frame,
  { width: mainWidth, height: mainHeight }: MapOptions,
  countries: readonly string[],
): Omit<MapInset, 'x' | 'y'> | undefined {
  if (mainWidth / main.projection.scale() >= closeWidth * degree) return undefined;
  const [width, height] = [locatorWidth, locatorHeight];
  const [longitude, latitude] = main.centre;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .precision(0)
    .scale(width / (locatorDegrees * degree))
    .translate([width / 2, height / 2]);
  const cap = capOf(sample(projection, width, height));
  const edges = edgesOf(
    sample(main.projection, mainWidth, mainHeight).map((point) => project(projection, point)),
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const { land, borders } = drawShapes(
    { projection, ...cap },
    { leastBend: 2, leastIsland: 4, bordersOf: countries },
  );
  return { width, height, land, borders, marks: [], frame: frameIn(edges) };
}

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that a map has room for. */
function barOf({ projection, radius }: Frame, width: number) {
  if (radius > widestBar * degree) return undefined;
  const perKilometre = projection.scale() / earthRadius;
  const most = (barShare * width) / perKilometre;
  const ten = 10 ** Math.floor(Math.log10(most));
  const kilometres = ten * ([5, 2].find((times) => times * ten <= most) ?? 1);
  return { kilometres, length: Math.round(kilometres * perKilometre) };
}

/** What the bar of a scale takes with its words, above it and around it. */
const barRoom = { width: 46, height: 22 };

/** Places the bar of the scale in a corner in which it hides least. */
function placeBar(
  bar: { readonly kilometres: number; readonly length: number },
  { width, height }: { readonly width: number; readonly height: number },
  discs: readonly Disc[],
  boxes: readonly Box[],
): { scaleBar: NonNullable<MapDrawing['scaleBar']>; box: Box } {
  const across = Math.max(bar.length, barRoom.width);
  const [right, bottom] = [width - edge - across, height - edge - barRoom.height];
  const corners = [
    { left: edge, top: bottom },
    { left: right, top: bottom },
    { left: right, top: edge },
    { left: edge, top: edge },
  ].map(({ left, top }) => {
    const box = { left, top, right: left + across, bottom: top + barRoom.height };
    const room = Math.min(edge, ...discs.map((disc) => gapBetween(box, disc)));
    return { box, room: boxes.some((other) => meet(box, other)) ? -Infinity : room };
  });
  const { box } = corners.reduce((a, b) => (b.room > a.room ? b : a));
  return { box, scaleBar: { ...bar, x: Math.round(box.left), y: Math.round(box.bottom) - 2 } };
}

/** Finds the corner in which a box is farthest from all marks; below the map if it would hide one. */
function cornerFor(
  box: { readonly width: number; readonly height: number },
  { width, height }: MapOptions,
  discs: readonly Disc[],
): { x: number; y: number } {
  const [right, bottom] = [width - box.width - edge, height - box.height - edge];
  const corners = [
    { x: edge, y: bottom },
    { x: right, y: bottom },
    { x: edge, y: edge },
    { x: right, y: edge },
  ].map(({ x, y }) => {
    const room = discs.map((disc) =>
      gapBetween({ left: x, top: y, right: x + box.width, bottom: y + box.height }, disc),
    );
    return { x, y, room: Math.min(...room) };
  });
  const best = corners.reduce((a, b) => (b.room > a.room ? b : a));
  return best.room > edge ? { x: best.x, y: best.y } : { x: edge, y: height };
}

/**
 * Draws places on a map framed on them, in whatever order they come; those far from most are on an
 * inset of the world.
 */
export function drawMap(places: readonly MapPlace[], options: MapOptions): MapDrawing {
  const { width, mostRadius, isTogether, isPlain, coarseness, countryLength } = options;
  const sorted = places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [near = [], ...others] = isTogether ? [sorted] : groupPlaces(sorted);
  const far = options.insetWidth > 0 ? others.flat() : [];
  const mostWeight = Math.max(1, ...places.map(({ weight }) => weight));
  const radiusOf = (most: number) => (weight: number) => most * Math.sqrt(weight / mostWeight);

  const frame = framePlaces(near, options);
  const discs = discsOf(near, frame.projection, radiusOf(mostRadius));
  const subjects = new Set(near.flatMap((place) => place.countries));
  const around = far.length
    ? drawInset(far, frame, options, radiusOf(mostRadius / 2))
    : drawLocator(frame, options, [...subjects].sort());
  const inset = around && { ...around, ...cornerFor(around, options, discs) };
  const height = Math.max(options.height, inset ? inset.y + inset.height + edge : 0);
  clip(frame.projection, width, height);

  const sheet = { frame: { left: 0, top: 0, right: width, bottom: height }, discs };
  const taken: Box[] = inset
    ? [
        {
          left: inset.x,
          top: inset.y,
          right: inset.x + inset.width,
          bottom: inset.y + inset.height,
        },
      ]
    : [];
  const bar = barOf(frame, width);
  const { scaleBar, box } = bar ? placeBar(bar, { width, height }, discs, taken) : {};
  const { labels, boxes } = placeLabels(discs, { ...sheet, boxes: box ? [...taken, box] : taken });
  const { countries, ...lines } = drawShapes(frame, {
    leastBend: 3 * coarseness,
    leastIsland: 6 * coarseness,
    ...(isPlain ? { bordersOf: [...subjects].sort() } : {}),
  });
  const subject = countries.filter(({ code }) => subjects.has(code));
  const context = countries.filter(({ code }) => !subjects.has(code));
  return {
    width,
    height,
    ...lines,
    subject: isPlain
      ? ''
      : spellPath(
          subject.flatMap(({ rings }) => rings),
          'z',
        ),
    countries: [...subject, ...context].flatMap(({ code, rings }) => {
      const length = countryLength(code);
      const placed = length ? placeInside(rings, length, { ...sheet, boxes }) : undefined;
      if (!placed) return [];
      boxes.push(placed.box);
      return [{ code, label: placed.label }];
    }),
    marks: marksOf(discs, labels),
    ...(inset ? { inset } : {}),
    ...(scaleBar ? { scaleBar } : {}),
  };
}
