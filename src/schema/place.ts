import { z } from 'astro/zod';
import { country, disambiguation, localized, sameAs, slug, text, wikidata } from './fields.ts';

export const placeKinds = ['country', 'region', 'city', 'site'] as const;

const degrees = (limit: number, advice = '') =>
  z
    .number({ error: 'must be a number of decimal degrees, such as 12.64' })
    .min(-limit, `is below -${String(limit)} degrees${advice}`)
    .max(limit, `is above ${String(limit)} degrees${advice}`);

/** A place: `content/places/<slug>.md`. */
export const place = z.strictObject({
  name: localized().describe('The usual name, in the language of each page.'),
  kind: z.enum(placeKinds).describe('country, region, city (a town or a village) or site.'),
  aliases: z.array(text).default([]).describe('Other names and spellings met in the press.'),
  disambiguatingDescription: disambiguation,
  within: slug.optional().describe('Slug of the place that contains it.'),
  country: z
    .union([country.transform((code) => [code]), z.array(country)])
    .default([])
    .describe('ISO 3166-1 alpha-2 code; several for a region.'),
  coordinates: z
    .strictObject({
      latitude: degrees(90, '; look whether latitude and longitude are swapped').describe(
        'Decimal degrees north.',
      ),
      longitude: degrees(180).describe('Decimal degrees east.'),
      approximate: z
        .boolean()
        .default(false)
        .describe('true where the point only stands for an area or is not checked.'),
    })
    .optional()
    .describe('WGS 84, decimal degrees.'),
  sameAs: sameAs.describe('Other addresses of the same place.'),
  wikidata: wikidata.optional().describe('The Wikidata item.'),
});
