import { elsewhere, type Degrees } from '../../world/borders.ts';
import { countryLabel } from '../../world/countries.ts';
import type { Entry, Place } from '../entries.ts';
import type { Fault } from '../fault.ts';

type Located = Pick<Place, 'slug' | 'kind' | 'country' | 'within'>;

/** In which countries a place says that it is: those it names, else the country that it is within. */
function countriesOf(place: Located, places: ReadonlyMap<string, Located>): readonly string[] {
  const seen = new Set<string>();
  let current: Located | undefined = place;
  while (current && !seen.has(current.slug)) {
    if (current.country.length && (current === place || current.kind === 'country'))
      return current.country;
    seen.add(current.slug);
    current = current.within === undefined ? undefined : places.get(current.within);
  }
  return [];
}

const write = ([longitude, latitude]: Degrees): string =>
  `{ latitude: ${String(latitude)}, longitude: ${String(longitude)} }`;

/** Where the slips of typing lead back to: the two swapped, or a sign lost. */
function slips([longitude, latitude]: Degrees): { readonly why: string; readonly to: Degrees }[] {
  const swapped = 'Latitude and longitude look swapped';
  const sign = 'The sign of one looks lost (west and south are negative)';
  return [
    { why: swapped, to: [latitude, longitude] as const },
    { why: sign, to: [-longitude, latitude] as const },
    { why: sign, to: [longitude, -latitude] as const },
    { why: sign, to: [-longitude, -latitude] as const },
    { why: `${swapped}, and a sign lost`, to: [-latitude, longitude] as const },
    { why: `${swapped}, and a sign lost`, to: [latitude, -longitude] as const },
  ].filter(({ to }) => Math.abs(to[1]) <= 90);
}

/** Finds the places whose point is neither in nor near the country in which they say that they are. */
export function misplaced(entries: readonly Entry[]): Fault[] {
  const places = entries.filter((entry) => entry.collection === 'places');
  const bySlug = new Map(places.map((place) => [place.slug, place]));
  return places.flatMap(({ coordinates, ...place }) => {
    if (!coordinates) return [];
    const codes = countriesOf(place, bySlug);
    const { latitude, longitude, approximate } = coordinates;
    const point: Degrees = [longitude, latitude];
    const where = elsewhere(codes, point, approximate);
    if (!where) return [];
    const slip = slips(point).find(({ to }) => !elsewhere(codes, to, approximate));
    const land = where.owner === undefined ? 'at sea' : `in ${countryLabel(where.owner)}`;
    return [
      {
        file: place.file,
        path: ['coordinates'],
        problem: `The point ${String(latitude)}, ${String(longitude)} lies ${land}, ${String(Math.round(where.distance))} km from ${codes.map(countryLabel).join(' and ')}.`,
        remedy: slip
          ? `${slip.why}: write ${write(slip.to)}.`
          : 'Correct the coordinates (latitude is how far north, longitude how far east), or “country”.',
      },
    ];
  });
}
