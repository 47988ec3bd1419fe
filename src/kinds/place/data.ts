import { z } from 'astro/zod';
import type { Corpus } from '../../domain/corpus.ts';
import type { Paths } from '../../addresses/paths.ts';
import { placeKinds } from './schema.ts';
import { jsonFile, standards } from '../../data/data-file.ts';
import { site } from '../../site.ts';
import { id, pages, pagesOf, texts, textsOf } from '../../data/fields.ts';

const place = z.strictObject({
  type: z.literal('Feature'),
  id,
  geometry: z
    .strictObject({
      type: z.literal('Point'),
      coordinates: z
        .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
        .describe('Longitude and latitude, WGS 84, decimal degrees.'),
    })
    .nullable()
    .describe('null where the coordinates are not known.'),
  properties: z.strictObject({
    name: texts,
    disambiguatingDescription: texts
      .optional()
      .describe('What tells it from another of the same name.'),
    kind: z.enum(placeKinds),
    approximate: z.boolean().describe('The point only stands for an area, or is not checked.'),
    within: id.optional().describe('The place that contains it: an id of this file.'),
    country: z.array(z.string()).describe('ISO 3166-1 alpha-2 codes; several for a region.'),
    aliases: z.array(z.string()).describe('Other names and spellings met in the press.'),
    sameAs: z.array(z.url()).describe('Other addresses of the same place.'),
    wikidata: z.string().optional().describe('The Wikidata item.'),
    url: pages,
  }),
});

/** The shape of places.geojson: a FeatureCollection of RFC 7946. */
export const placesFile = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    license: z.url(),
    features: z.array(place),
  })
  .meta({ title: 'places.geojson', description: 'The places, by id, as GeoJSON (RFC 7946).' });

/** Makes places.geojson. */
export const placesData = (corpus: Corpus, paths: Paths): z.output<typeof placesFile> => ({
  type: 'FeatureCollection',
  license: site.license.url,
  features: [...corpus.places.values()].map(
    ({
      slug,
      name,
      disambiguatingDescription: apart,
      kind,
      coordinates,
      within,
      country,
      aliases,
      sameAs,
      wikidata,
    }) => ({
      type: 'Feature',
      id: slug,
      geometry: coordinates
        ? { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] }
        : null,
      properties: {
        name: textsOf(name),
        ...(apart === undefined ? {} : { disambiguatingDescription: textsOf(apart) }),
        kind,
        approximate: coordinates?.approximate ?? false,
        ...(within === undefined ? {} : { within }),
        country,
        aliases,
        sameAs,
        ...(wikidata === undefined ? {} : { wikidata }),
        url: pagesOf(paths, 'places', slug),
      },
    }),
  ),
});

/** The open data of places. */
export const placeFiles = {
  'places.geojson': jsonFile('places', placesFile, placesData, standards.geojson),
};
