import { z } from 'astro/zod';
import {
  country,
  disambiguation,
  localized,
  sameAs,
  slug,
  text,
  wikidata,
} from '../../schema/fields.ts';
import { refusal } from '../../schema/refusal.ts';

export const placeKinds = ['country', 'region', 'city', 'district', 'river', 'site'] as const;

const hemispheres: Readonly<Record<string, number>> = { n: 1, e: 1, s: -1, w: -1, o: -1 };

/** Says how a number of degrees is written that was typed in another way: `12,64`, `12°38′N`. */
function degreesMeant(typed: string): string | undefined {
  const [, sign = '', degrees = '', minutes = '0', seconds = '0', side = ''] =
    /^([+-]?)\s*(\d+(?:[.,]\d+)?)\s*°?\s*(?:(\d+(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|”|''|′′)\s*)?([nsewo])?$/iu.exec(
      typed.trim(),
    ) ?? [];
  if (degrees === '') return undefined;
  const number = (text: string): number => Number(text.replace(',', '.'));
  const value = number(degrees) + number(minutes) / 60 + number(seconds) / 3600;
  const turned = (sign === '-' ? -1 : 1) * (hemispheres[side.toLowerCase()] ?? 1) * value;
  return String(Number(turned.toFixed(4)));
}

/** Decimal degrees, which the frontmatter gives as they were typed. */
function degrees(limit: number, remedy?: string) {
  const refuse = (problem: string) => (remedy === undefined ? problem : refusal(problem, remedy));
  return z.preprocess(
    (typed) =>
      typeof typed === 'string' && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(typed) ? Number(typed) : typed,
    z
      .number({
        error: ({ input }) => {
          const meant = typeof input === 'string' ? degreesMeant(input) : undefined;
          return meant === undefined
            ? 'must be a number of decimal degrees, such as 12.64'
            : /^[+-]?\d+,\d+$/.test(String(input).trim())
              ? refusal(
                  `“${String(input)}” has a comma where a decimal point is meant`,
                  `write ${meant}`,
                )
              : refusal(`“${String(input)}” is no number of decimal degrees`, `write ${meant}`);
        },
      })
      .min(-limit, refuse(`is below -${String(limit)} degrees`))
      .max(limit, refuse(`is above ${String(limit)} degrees`)),
  );
}

/** Says how a point is written that was typed as its two numbers alone: `12.64, -8.0`. */
function pointMeant(input: unknown): string {
  const [latitude, longitude, ...others] = (
    Array.isArray(input) ? input : String(input).split(/\s*[,;]\s+|;/)
  ).map((each) => degreesMeant(String(each)));
  return latitude === undefined || longitude === undefined || others.length
    ? 'write { latitude: 12.64, longitude: -8.0 }'
    : `write { latitude: ${latitude}, longitude: ${longitude} }`;
}

/** A place: `content/places/<slug>.md`. */
export const place = z.strictObject({
  name: localized().describe('The usual name, in the language of each page.'),
  kind: z
    .enum(placeKinds)
    .describe('country, region, city (a town or a village), district, river or site.'),
  aliases: z.array(text).default([]).describe('Other names and spellings met in the press.'),
  disambiguatingDescription: disambiguation,
  within: slug.optional().describe('Slug of the place that contains it.'),
  country: z
    .union([country.transform((code) => [code]), z.array(country)], {
      error: 'must be the code of a country, or a list of them, such as [ML, NE]',
    })
    .default([])
    .describe('ISO 3166-1 alpha-2 code; several for a region.'),
  coordinates: z
    .strictObject(
      {
        latitude: degrees(90, 'look whether latitude and longitude are swapped').describe(
          'Decimal degrees north.',
        ),
        longitude: degrees(180).describe('Decimal degrees east.'),
        approximate: z
          .boolean()
          .default(false)
          .describe('true where the point only stands for an area or is not checked.'),
      },
      {
        error: ({ code, input }) =>
          code === 'invalid_type'
            ? refusal('must be a block of two numbers', pointMeant(input))
            : undefined,
      },
    )
    .optional()
    .describe('WGS 84, decimal degrees.'),
  sameAs: sameAs.describe('Other addresses of the same place.'),
  wikidata: wikidata.optional().describe('The Wikidata item.'),
});
