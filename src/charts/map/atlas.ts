import {
  geoArea,
  geoDistance,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import {
  planarTriangleArea,
  presimplify,
  simplify,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as Outline, Topology } from 'topojson-specification';
import coarseCountries from 'world-atlas/countries-110m.json' with { type: 'json' };
import fineCountries from 'world-atlas/countries-50m.json' with { type: 'json' };
import { remember } from '../../remember.ts';
import { codeOf, type Degrees } from '../../world/borders.ts';
import { RoundedPath, spellPath, type Point } from '../rounded-path.ts';

/** A circle on the globe, its radius in radians. */
export interface Cap {
  readonly centre: [number, number];
  readonly radius: number;
}

/** Where on the globe a frame lies and how it is drawn. */
export interface Frame extends Cap {
  /** Clips to the frame. */
  readonly projection: GeoProjection;
}

/** How much of the shapes is kept. */
export interface Detail {
  /** The area, in square units, of the least bend of a line that is drawn. */
  readonly leastBend: number;
  /** The area, in square units, of the least island or lake. */
  readonly leastIsland: number;
  /** The countries of which the borders alone are drawn, by their codes; by default all. */
  readonly bordersOf?: readonly string[];
}

/** A country in a frame. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
}

export interface Shapes {
  /** The `d` of closed lines: land against water. */
  readonly land: string;
  /** The `d` of open lines: between countries. */
  readonly borders: string;
  /** The same, of the borders that are not agreed on. */
  readonly disputed: string;
  /** None where the borders of some alone are drawn. */
  readonly countries: readonly CountryShape[];
}

type Countries = Topology<{ countries: GeometryCollection }>;

interface Country {
  /** ISO 3166-1 alpha-2; what not all recognise as a country may have none. */
  readonly code: string | undefined;
  readonly outline: Outline;
  readonly cap: Cap;
}

interface Atlas {
  /** Each point with the area of the bend that it makes, in steradians. */
  readonly topology: Countries;
  readonly countries: readonly Country[];
}

const degree = Math.PI / 180;

/** The least circle, nearly, that holds points of the globe. */
export function capOf(points: readonly Degrees[]): Cap {
  const [x, y, z] = points.reduce<readonly [number, number, number]>(
    ([x, y, z], [longitude, latitude]) => {
      const flat = Math.cos(latitude * degree);
      return [
        x + flat * Math.cos(longitude * degree),
        y + flat * Math.sin(longitude * degree),
        z + Math.sin(latitude * degree),
      ];
    },
    [0, 0, 0],
  );
  const centre: [number, number] = [
    Math.atan2(y, x) / degree,
    Math.atan2(z, Math.hypot(x, y)) / degree,
  ];
  return {
    centre,
    radius: Math.max(0, ...points.map(([...point]) => geoDistance(centre, point))),
  };
}

const partsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

const positionsOf = (shape: Polygon | MultiPolygon): Position[] => partsOf(shape).flat(2);

function openAtlas(file: unknown): Atlas {
  const topology = presimplify(file as Countries, sphericalTriangleArea);
  const outlines = topology.objects.countries.geometries as Outline[];
  return {
    topology,
    countries: outlines.map((outline) => ({
      code: codeOf(outline),
      outline,
      cap: capOf(positionsOf(feature(topology, outline).geometry).map(([x = 0, y = 0]) => [x, y])),
    })),
  };
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const coarse = once(() => openAtlas(coarseCountries));
const fine = once(() => openAtlas(fineCountries));

/** The widest frame, in radians from its centre, for which the finer of the two atlases is opened. */
const widestFine = 35 * degree;

const disputedPairs = ['504/732', '275/376'];

/** Tells whether two countries do not agree on the border between them, or one is not agreed on. */
function isDisputed({ id: one }: Outline, { id: other }: Outline): boolean {
  if (one === undefined || other === undefined) return true;
  return disputedPairs.includes([one, other].sort().join('/'));
}

/** The area that a ring bounds, in steradians, whichever way it turns. */
const areaOf = (ring: Position[]): number => {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  return Math.min(area, 4 * Math.PI - area);
};

/** Leaves out the islands and the lakes that are too small to be seen. */
const withoutSpecks = (shape: Polygon | MultiPolygon, least: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: partsOf(shape)
    .filter(([outer]) => outer && areaOf(outer) >= least)
    .map((rings) => rings.filter((ring) => areaOf(ring) >= least)),
});

const trace = (projection: GeoProjection, object: GeoPermissibleObjects): RoundedPath => {
  const path = new RoundedPath();
  geoPath(projection, path)(object);
  return path;
};

/** An area of a frame, in square units, as steradians of the globe. */
const onGlobe = ({ projection }: Frame, square: number): number => square / projection.scale() ** 2;

const ringsOf = (frame: Frame, shape: Polygon | MultiPolygon, { leastIsland }: Detail): Point[][] =>
  trace(frame.projection, withoutSpecks(shape, onGlobe(frame, leastIsland))).rings(leastIsland);

/** Drops the bends that are too small to be seen, those at the ends of borders included. */
function smooth(rings: readonly Point[][], leastBend: number): Point[][] {
  const arcs = rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]));
  const outlines = presimplify({ type: 'Topology', objects: {}, arcs }, planarTriangleArea);
  return simplify(outlines, leastBend).arcs.map((arc) =>
    arc.slice(0, -1).map(([x = 0, y = 0]): Point => [x, y]),
  );
}

/** A topology in which the arcs of no other shapes have points, which then cost nothing. */
function onlyArcsOf(topology: Countries, outlines: readonly Outline[]): Countries {
  const used = new Set(outlines.flatMap(({ arcs }) => arcs.flat(2)));
  return {
    ...topology,
    arcs: topology.arcs.map((arc, index) => (used.has(index) || used.has(~index) ? arc : [])),
  };
}

function traceShapes(frame: Frame, detail: Detail): Shapes {
  const { projection } = frame;
  const { topology, countries } = frame.radius > widestFine ? coarse() : fine();
  const seen = countries.filter(
    ({ cap }) => geoDistance(cap.centre, frame.centre) <= cap.radius + frame.radius,
  );
  const outlines = seen.map(({ outline }) => outline);
  const simple = simplify(onlyArcsOf(topology, outlines), onGlobe(frame, detail.leastBend));
  const bounded = new Set<unknown>(
    seen
      .filter(({ code }) => !detail.bordersOf || (code && detail.bordersOf.includes(code)))
      .map(({ outline }) => outline),
  );
  const bordersThat = (isKind: (a: Outline, b: Outline) => boolean): string => {
    const borders = mesh(
      simple,
      { type: 'GeometryCollection' as const, geometries: outlines },
      (a, b) => a !== b && (bounded.has(a) || bounded.has(b)) && isKind(a as Outline, b as Outline),
    );
    return spellPath(trace(projection, borders).lines());
  };
  return {
    land: spellPath(smooth(ringsOf(frame, merge(simple, outlines), detail), detail.leastBend), 'z'),
    borders: bordersThat((a, b) => !isDisputed(a, b)),
    disputed: bordersThat(isDisputed),
    countries: seen.flatMap(({ code, outline }) => {
      if (code === undefined || !bounded.has(outline)) return [];
      const rings = ringsOf(frame, feature(simple, outline).geometry, detail);
      return rings.length === 0 ? [] : [{ code, rings }];
    }),
  };
}

const mostDrawn = 64;

/** Keeps what was drawn of the last frames: most maps show the same few places. */
function keepLast<T>(name: string, draw: (frame: Frame, detail: Detail) => T): typeof draw {
  const drawn = new Map<string, T>();
  return (frame, detail) => {
    const { projection, centre, radius } = frame;
    const key = JSON.stringify([
      centre,
      radius,
      projection([0, 0]),
      projection.rotate(),
      projection.scale(),
      projection.clipExtent(),
      detail,
    ]);
    const found = drawn.get(key) ?? remember(name, () => draw(frame, detail))(key);
    drawn.delete(key);
    drawn.set(key, found);
    // The one that has not been asked for longest goes.
    const [oldest = key] = drawn.keys();
    if (drawn.size > mostDrawn) drawn.delete(oldest);
    return found;
  };
}

/** Draws the land and the borders of a frame, and its countries, or those alone whose borders it draws. */
export const drawShapes = keepLast('shapes', traceShapes);

/** The land of the globe, of which maps of one scale show the same from elsewhere. */
const globes = new Map<string, MultiPolygon>();

function globeOf(leastBend: number, leastIsland: number): MultiPolygon {
  const key = JSON.stringify([leastBend, leastIsland]);
  const known = globes.get(key);
  if (known) return known;
  const { topology, countries } = coarse();
  const outlines = countries.map(({ outline }) => outline);
  const land = withoutSpecks(merge(simplify(topology, leastBend), outlines), leastIsland);
  globes.set(key, land);
  return land;
}

/** Draws the land alone of a frame that shows the globe: the `d` of closed lines. */
export const drawGlobe = keepLast('globe', (frame, detail): Shapes['land'] => {
  const { leastBend, leastIsland } = detail;
  const land = globeOf(onGlobe(frame, leastBend), onGlobe(frame, leastIsland));
  return spellPath(smooth(trace(frame.projection, land).rings(leastIsland), leastBend), 'z');
});

/** Points along the coasts and borders of a country's main part; none for an unknown country. */
export function outlineOf(code: string): Degrees[] {
  const { topology, countries } = coarse();
  const country = countries.find((other) => other.code === code);
  if (!country) return [];
  const [main = []] = partsOf(feature(topology, country.outline).geometry)
    .map(([outer = []]) => outer)
    .sort((a, b) => areaOf(b) - areaOf(a));
  return main.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
}
