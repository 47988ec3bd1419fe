import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Degrees } from '../../world/borders.ts';
import { capOf, drawGlobe, drawShapes, outlineOf, type Cap, type Frame } from './atlas.ts';
import type { Box } from '../boxes.ts';
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
  /** The width of the small map of the world, for places far from the others. */
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

/** A small map of the world, with where the main one lies. */
export interface MapInset extends Sheet {
  readonly x: number;
  readonly y: number;
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
}

const degree = Math.PI / 180;

/** The least width of a frame, in degrees, so that one town is seen among what surrounds it. */
const leastWidth = 12;
/** Places farther than this from all others of a group, in degrees, are another group. */
const farApart = 20;
/** From this radius on, in degrees, a frame is a map of the world. */
const worldwide = 60;
/** The latitudes between which the inset shows the world, and the room above them for a label. */
const worldTop = 84;
const worldBottom = -56;
const headroom = 8;
/** No use in a world coarser than this, of which no continent would be known again. */
const coarsestWorld = 8;
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
  const margin = 2 * mostRadius;
  const scale = Math.min(
    (width - 2 * margin) / (edges.right - edges.left),
    (height - 2 * margin) / (edges.bottom - edges.top),
    width / (leastWidth * degree),
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
  const worldCoarseness = Math.min(coarseness, coarsestWorld);
  const globe = { projection, centre: main.centre, radius: Math.PI };
  return {
    width,
    height,
    land: drawGlobe(globe, { leastBend: 3 * worldCoarseness, leastIsland: 4 * worldCoarseness }),
    marks: marksOf(discs, labels),
    frame: {
      x: Math.round(edges.left),
      y: Math.round(edges.top),
      width: Math.round(edges.right - edges.left),
      height: Math.round(edges.bottom - edges.top),
    },
  };
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
  const far = others.flat();
  const mostWeight = Math.max(1, ...places.map(({ weight }) => weight));
  const radiusOf = (most: number) => (weight: number) => most * Math.sqrt(weight / mostWeight);

  const frame = framePlaces(near, options);
  const discs = discsOf(near, frame.projection, radiusOf(mostRadius));
  const world = far.length ? drawInset(far, frame, options, radiusOf(mostRadius / 2)) : undefined;
  const inset = world && { ...world, ...cornerFor(world, options, discs) };
  const height = Math.max(options.height, inset ? inset.y + inset.height + edge : 0);
  clip(frame.projection, width, height);

  const sheet = { frame: { left: 0, top: 0, right: width, bottom: height }, discs };
  const { labels, boxes } = placeLabels(discs, {
    ...sheet,
    boxes: inset
      ? [
          {
            left: inset.x,
            top: inset.y,
            right: inset.x + inset.width,
            bottom: inset.y + inset.height,
          },
        ]
      : [],
  });
  const subjects = new Set(near.flatMap((place) => place.countries));
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
    subject: spellPath(
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
  };
}
