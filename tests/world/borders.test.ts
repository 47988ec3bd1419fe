import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid } from 'd3-geo';
import type { Feature, Polygon, Position, MultiPolygon as Shape } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { codeOf, elsewhere, type Degrees } from '../../src/world/borders.ts';

const atLatitude = (latitude: number, longitude: number): Degrees => [longitude, latitude];

describe('leaves in peace', () => {
  test.each<readonly [name: string, codes: readonly string[], point: Degrees]>([
    ['a town', ['ML'], atLatitude(16.27, -0.04)],
    ['a capital', ['US'], atLatitude(38.9, -77.04)],
    ['a town on a border', ['CD'], atLatitude(-1.68, 29.23)],
    ['the other side of the bridge', ['CG'], atLatitude(-4.33, 15.31)],
    ['an island that the atlas does not draw', ['SN'], atLatitude(14.67, -17.4)],
    ['an island of another sea', ['CL'], atLatitude(-27.12, -109.35)],
    ['an enclave', ['ES'], atLatitude(35.29, -2.94)],
    ['an exclave', ['RU'], atLatitude(54.71, 20.51)],
    ['a territory with a code of its own, by its state', ['FR'], atLatitude(-22.27, 166.44)],
    ['a department over the sea', ['FR'], atLatitude(4.92, -52.31)],
    ['a port across the 180th meridian', ['FJ'], atLatitude(-16.4, 179.9)],
    ['an oil rig', ['NG'], atLatitude(3.5, 6.5)],
    ['a lake', ['KE'], atLatitude(3.5, 36.1)],
    ['a pole', ['AQ'], atLatitude(-90, 0)],
    ['what is Ukraine’s, in the hands of Russia', ['UA'], atLatitude(44.6, 33.52)],
    ['the same, by who holds it', ['RU'], atLatitude(44.6, 33.52)],
    ['what is not agreed on, without a code in the atlas', ['RS'], atLatitude(42.66, 21.16)],
    ['a country that the atlas lacks', ['RE'], atLatitude(48.85, 2.35)],
    ['one without a country', [], atLatitude(0, 0)],
    ['a region of several countries, on the sea between', ['GA', 'GH'], atLatitude(1, 4)],
  ])('%s', (_, codes, point) => {
    expect(elsewhere(codes, point, false)).toBeUndefined();
  });

  test('a point that stands for a country whose middle is not in it', () => {
    expect(elsewhere(['HR'], atLatitude(44.6, 16.9), true)).toBeUndefined();
    expect(elsewhere(['HR'], atLatitude(44.6, 16.9), false)).toMatchObject({ owner: 'BA' });
    expect(elsewhere(['US'], atLatitude(45, -112), true)).toBeUndefined();
    expect(elsewhere(['FJ'], atLatitude(-17.8, 180), true)).toBeUndefined();
  });
});

describe('tells', () => {
  test.each<
    readonly [name: string, codes: readonly string[], point: Degrees, owner: string | undefined]
  >([
    ['Gao swapped', ['ML'], atLatitude(-0.04, 16.27), 'CG'],
    ['Bamako swapped', ['ML'], atLatitude(-8, 12.64), undefined],
    ['Bamako east', ['ML'], atLatitude(12.64, 8), 'NG'],
    ['New York south, off a coast', ['US'], atLatitude(-40.7, -74), 'CL'],
    ['null island', ['GH'], atLatitude(0, 0), undefined],
    ['a town of the neighbour', ['ML'], atLatitude(12.37, -1.53), 'BF'],
    ['a town of none of several', ['ML', 'NE', 'BF'], atLatitude(48.85, 2.35), 'FR'],
    ['Suva for the United States', ['US'], atLatitude(-18.14, 178.44), 'FJ'],
  ])('%s', (_, codes, point, owner) => {
    const where = elsewhere(codes, point, false);
    expect(where).toBeDefined();
    expect(where?.owner).toBe(owner);
  });

  test('a swapped point of an area too', () => {
    expect(elsewhere(['ML'], atLatitude(-4, 17.57), true)).toBeDefined();
  });

  test('how far it is', () => {
    expect(elsewhere(['ML'], atLatitude(48.8566, 2.3522), false)?.distance).toBeCloseTo(2700, -2);
    expect(elsewhere(['FR'], atLatitude(50.85, 4.35), false)?.distance).toBeGreaterThan(30);
    expect(elsewhere(['FR'], atLatitude(50.85, 4.35), false)?.distance).toBeLessThan(80);
  });
});

interface Part {
  readonly code: string;
  readonly rings: Position[][];
}

/** Every part of every country of Natural Earth at a scale. */
function partsAt(scale: '10m' | '50m'): Part[] {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection;
  }>;
  return (atlas.objects.countries.geometries as MultiPolygon[]).flatMap((outline) => {
    const code = codeOf(outline);
    const land: Feature<Polygon | Shape> = feature<object>(atlas, outline);
    const { geometry } = land;
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return code === undefined ? [] : parts.map((rings) => ({ code, rings }));
  });
}

const cell = (code: string, longitude = 0, latitude = 0): string =>
  `${code} ${String(Math.round(longitude))} ${String(Math.round(latitude))}`;

const around = (code: string, longitude: number, latitude: number): string[] =>
  [-1, 0, 1].flatMap((east) =>
    [-1, 0, 1].map((north) => cell(code, longitude + east, latitude + north)),
  );

test('finds every part of every country in it, to the last island', () => {
  const drawn = new Set(
    partsAt('50m').flatMap(({ code, rings }) =>
      rings.flat().map(([longitude, latitude]) => cell(code, longitude, latitude)),
    ),
  );
  const odd = partsAt('10m').flatMap(({ code, rings }) => {
    const [longitude, latitude] = geoCentroid({ type: 'Polygon', coordinates: rings });
    // The sliver of the Maldives is an error of the atlas.
    if (code === 'MV' && longitude < 0) return [];
    if (around(code, longitude, latitude).some((near) => drawn.has(near))) return [];
    return elsewhere([code], [longitude, latitude], false) ? [cell(code, longitude, latitude)] : [];
  });
  expect(odd).toEqual([]);
});
