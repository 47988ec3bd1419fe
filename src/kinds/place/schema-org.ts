import type { Corpus } from '../../domain/corpus.ts';
import type { Place } from '../../domain/entries.ts';
import { given, some, type GraphNode } from '../../schema-org/node.ts';
import { sameAsOf, type Telling } from '../../schema-org/telling.ts';

/** What schema.org calls a place of each kind. */
const types = {
  country: 'Country',
  region: 'AdministrativeArea',
  city: 'City',
  district: 'AdministrativeArea',
  river: 'RiverBodyOfWater',
  site: 'Place',
} as const satisfies Record<Place['kind'], string>;

/** What leads to a place from another node. */
export const placeLink = (telling: Telling, place: Place): GraphNode =>
  telling.link(place, types[place.kind]);

/** A place with its address, as one that is gone to has. */
export function venueNode(telling: Telling, place: Place): GraphNode {
  const [country] = place.country;
  return {
    ...placeLink(telling, place),
    address: {
      '@type': 'PostalAddress',
      ...(place.kind === 'country'
        ? {}
        : {
            [place.kind === 'region' ? 'addressRegion' : 'addressLocality']: telling.text(
              place.name,
            ),
          }),
      ...given('addressCountry', country, (code) => code),
    },
  };
}

/** The place of a page, and of the open data. */
export function placeNode(corpus: Corpus, telling: Telling, place: Place): GraphNode {
  const within = place.within === undefined ? undefined : corpus.places.get(place.within);
  return {
    '@type': types[place.kind],
    '@id': telling.id('places', place.slug),
    name: telling.text(place.name),
    url: telling.page('places', place.slug),
    ...given('disambiguatingDescription', place.disambiguatingDescription, telling.text),
    ...some('alternateName', place.aliases),
    ...given('containedInPlace', within, (around) => placeLink(telling, around)),
    ...given('geo', place.coordinates, ({ latitude, longitude }) => ({
      '@type': 'GeoCoordinates',
      latitude,
      longitude,
    })),
    ...some('sameAs', sameAsOf(place)),
  };
}
