import { geoAzimuthalEquidistant, geoBounds, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Outline, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/** A point of the globe, in decimal degrees. */
export type Degrees = readonly [longitude: number, latitude: number];

type Land = Feature<Polygon | MultiPolygon>;

/** The code (ISO 3166-1 alpha-2) of an outline of the atlas, which has it by its number: `466` is `ML`. */
export function codeOf({ id }: Outline): string | undefined {
  const { region } = new Intl.Locale(`und-${String(id ?? 'ZZ')}`);
  return region === 'ZZ' ? undefined : region;
}

interface Shape {
  /** What not all recognise as a country may have none. */
  readonly code: string | undefined;
  readonly land: Land;
}

let opened: readonly Shape[] | undefined;

/** Opens Natural Earth at 1:50 million, once. */
function shapes(): readonly Shape[] {
  const file: unknown = atlas;
  const topology = file as Topology<{ countries: GeometryCollection }>;
  opened ??= (topology.objects.countries.geometries as Outline[]).map((outline) => ({
    code: codeOf(outline),
    land: feature(topology, outline),
  }));
  return opened;
}

/** Territories with a code of their own that are also said to be in the country they belong to. */
const territories: Readonly<Record<string, readonly string[]>> = {
  AU: ['HM', 'NF'],
  CN: ['HK', 'MO'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['BL', 'MF', 'NC', 'PF', 'PM', 'TF', 'WF'],
  GB: ['AI', 'BM', 'FK', 'GG', 'GS', 'IM', 'IO', 'JE', 'KY', 'MS', 'PN', 'SH', 'TC', 'VG'],
  NL: ['AW', 'CW', 'SX'],
  NZ: ['CK', 'NU'],
  US: ['AS', 'GU', 'MP', 'PR', 'VI'],
};

// Islands farther than a maritime zone from any land that this scale shows, and enclaves on the
// coast of another country; longitude and latitude.
const farParts: Readonly<Record<string, readonly Degrees[]>> = {
  AU: [
    [159.1, -31.6],
    [150, -16.3],
  ],
  BR: [
    [-29.1, -20.5],
    [-29.4, 0.9],
  ],
  CK: [
    [-158, -9],
    [-163.4, -10.6],
  ],
  CL: [
    [-105.5, -26.5],
    [-80, -26.4],
  ],
  CO: [
    [-81.6, 12.9],
    [-81.6, 4],
    [-80.1, 13.6],
  ],
  CR: [[-87.1, 5.5]],
  ES: [
    [-2.9, 35.3],
    [-3.9, 35.2],
    [-5.3, 35.9],
  ],
  FM: [
    [154.8, 0.9],
    [154.8, 3.8],
  ],
  FR: [[-109.2, 10.3]],
  GQ: [[5.6, -1.4]],
  JP: [[154, 24.3]],
  MH: [[169, 14.6]],
  MU: [
    [56.5, -10.4],
    [63.4, -19.7],
  ],
  MV: [[73.1, -0.6]],
  MX: [[-114.8, 18.3]],
  NO: [[3.4, -54.4]],
  NZ: [
    [178.8, -49.7],
    [-177.9, -29.3],
  ],
  PF: [
    [-148.5, -23.6],
    [-135, -23.1],
    [-151.4, -22.5],
    [-144.3, -27.6],
  ],
  SC: [
    [46.5, -9.6],
    [52.7, -7],
  ],
  SH: [
    [-10, -40.3],
    [-12.3, -37.1],
  ],
  TF: [
    [42.7, -17.1],
    [77.5, -38.3],
    [40, -21.9],
    [54.5, -15.9],
    [47.3, -11.6],
  ],
  TO: [[-175.6, -15.6]],
  TW: [[116.7, 20.7]],
  US: [
    [-164.7, 23.6],
    [-168, 25],
    [-172.9, 25.9],
    [-178.3, 28.4],
    [166.6, 19.3],
  ],
  VE: [[-63.6, 15.7]],
};

// Pairs that both say that some land is theirs, of which the atlas gives it to one: it is no
// matter of a typing error which of them is named.
const contested = new Set(
  `AM/AZ AR/FK AR/GS BT/CN CN/IN CN/TW EG/SD EH/MA ES/MA ET/KE FR/MG GE/RU GY/VE IL/LB IL/PS IL/SY
  IN/PK IO/MU JP/RU KE/SS KP/KR MG/TF RU/UA SD/SS`.split(/\s+/),
);

const isContested = (one: string, other: string): boolean =>
  contested.has([one, other].sort().join('/'));

const withTerritories = (code: string): readonly string[] => [code, ...(territories[code] ?? [])];

/** The shapes of a country, with those of its territories. */
function landsOf(code: string): readonly Land[] {
  const codes = withTerritories(code);
  return shapes().flatMap((shape) =>
    shape.code !== undefined && codes.includes(shape.code) ? [shape.land] : [],
  );
}

const earthRadius = 6371;

const ringsOf = ({ geometry }: Land): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** How far the origin of a plane is from the segment between two points of it. */
function reach([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx * dx + dy * dy;
  const share = along === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / along));
  return Math.hypot(ax + share * dx, ay + share * dy);
}

/** How far lands and islands are from a point, in kilometres; 0 inside. */
function distanceTo(lands: readonly Land[], islands: readonly Degrees[], point: Degrees): number {
  const [longitude, latitude] = point;
  if (lands.some((land) => geoContains(land, [longitude, latitude]))) return 0;
  // Distances from its centre are true on such a map.
  const project = geoAzimuthalEquidistant()
    .rotate([-longitude, -latitude])
    .translate([0, 0])
    .scale(earthRadius);
  const onMap = ([x = 0, y = 0]: readonly number[]) => project([x, y]) ?? ([0, 0] as const);
  return Math.min(
    ...islands.map((island) => Math.hypot(...onMap(island))),
    ...lands.flatMap(ringsOf).map((ring) => {
      let least = Infinity;
      let last: readonly [number, number] | undefined;
      for (const position of ring) {
        const next = onMap(position);
        least = Math.min(least, reach(last ?? next, next));
        last = next;
      }
      return least;
    }),
  );
}

/** Beyond a border, in kilometres: what the scale of the atlas leaves in doubt, and towns on it. */
const doubt = 30;
/** Out at sea, in kilometres: the widest zone that a coast has (UNCLOS, article 57), with its islands. */
const zone = 371;
/** Around countries, in degrees, for a point that only stands for an area. */
const margin = 1;

/** Tells whether a point lies in the box around countries, which may cross the 180th meridian. */
function isAround(codes: readonly string[], [longitude, latitude]: Degrees): boolean {
  const [[west, south], [east, north]] = geoBounds({
    type: 'FeatureCollection',
    features: codes.flatMap(landsOf),
  });
  const isBetween =
    west <= east
      ? longitude >= west - margin && longitude <= east + margin
      : longitude >= west - margin || longitude <= east + margin;
  return isBetween && latitude >= south - margin && latitude <= north + margin;
}

/** Where a point lies that is not in the countries that were named. */
export interface Elsewhere {
  /** Whose land it is, or the nearest to it on a coast; absent out at sea. */
  readonly owner?: string;
  /** How far the nearest of the countries is, in kilometres. */
  readonly distance: number;
}

/**
 * Says where a point lies that is neither in the countries named nor near them: `undefined` for one
 * that is, for a country that the atlas lacks, and for land on which two countries do not agree.
 * What stands for an area may lie anywhere in the box around them.
 */
export function elsewhere(
  codes: readonly string[],
  point: Degrees,
  isArea: boolean,
): Elsewhere | undefined {
  if (codes.length === 0 || codes.some((code) => landsOf(code).length === 0)) return undefined;
  if ((isArea || codes.length > 1) && isAround(codes, point)) return undefined;
  const islands = codes.flatMap(withTerritories).flatMap((code) => farParts[code] ?? []);
  const distance = distanceTo(codes.flatMap(landsOf), islands, point);
  if (distance <= doubt) return undefined;
  const [longitude, latitude] = point;
  const owner = shapes().find(({ land }) => geoContains(land, [longitude, latitude]));
  if (!owner && distance <= zone) return undefined;
  const { code } =
    owner ?? shapes().find(({ land }) => distanceTo([land], [], point) <= doubt) ?? {};
  if (code === undefined) return owner ? undefined : { distance };
  return codes.some((claimed) => isContested(claimed, code))
    ? undefined
    : { owner: code, distance };
}
