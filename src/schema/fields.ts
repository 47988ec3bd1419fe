import { z } from 'astro/zod';
import { EdtfError, parseEdtf, type EdtfDate } from '../edtf/edtf.ts';
import { defaultLocale, type Localized } from '../settings.ts';
import { site } from '../site.ts';
import { countryMeant, isCountry } from '../world/countries.ts';
import { isLanguage, languageMeant } from '../world/languages.ts';
import { refusal } from './refusal.ts';
import { slugPattern } from './slug.ts';

/** A text that is not blank, trimmed. */
export const text = z
  .string({ error: 'must be a text' })
  .trim()
  .min(1, refusal('is empty', 'write a text or remove the key'));

/** A plain text (the same in every language) or one text a language, as `{ fr: …, en: … }`. */
export const localized = (
  each: z.ZodType<string, string> = text,
): z.ZodType<Localized, Localized> =>
  z.union(
    [
      each,
      z.strictObject(
        Object.fromEntries(
          site.locales.map((locale) => [locale, locale === defaultLocale ? each : each.optional()]),
        ),
      ),
    ],
    {
      error: `must be a text, or one text a language with at least “${defaultLocale}:”`,
    },
  );

/**
 * Spells a year that YAML has read as a number, which drops the zeros of `0987`. One below 100 is
 * left as it is: it may be 2025 in short.
 */
const yearText = (year: number): string =>
  year < 0 || year > 99
    ? `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
    : String(year);

// YAML 1.1 reads 2025-07-21 as a Date and 2025 as a number: both keep the precision of the writing.
const written = z.union(
  [
    z.string().trim(),
    z.int().transform(yearText),
    z.date().transform((date) => date.toISOString().replace(/T00:00:00\.000Z$/, '')),
  ],
  { error: 'must be a date, such as 2025-07-09' },
);

// `[2025-07-07, 2025-07-08]` without quotes is a list to YAML, and a choice to who wrote it.
const asWritten = z.union(
  [written, z.array(written).transform((members) => `[${members.join(',')}]`)],
  { error: 'must be a date, such as 2025-07-09' },
);

/** A partial date in the site's EDTF profile. */
export const edtf = asWritten.transform((written, context): EdtfDate => {
  try {
    return parseEdtf(written);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    context.addIssue({ code: 'custom', message: refusal(error.problem, error.remedy) });
    return z.NEVER;
  }
});

/** A partial date without a second side: no interval, no choice. */
export const edtfPoint = edtf.transform((date, context) => {
  if (date.form === 'point') return date;
  context.addIssue({
    code: 'custom',
    message: refusal(
      `“${date.text}” is more than one date`,
      'write one, such as 2021-06 or 2021-06-11',
    ),
  });
  return z.NEVER;
});

const isDay = (written: string): boolean => {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(written) && parseEdtf(written).earliest === written;
  } catch {
    return false;
  }
};

/** A day, `YYYY-MM-DD`, or an instant in UTC, `YYYY-MM-DDThh:mm:ssZ` (RFC 3339). */
export const moment = asWritten.transform((written, context): string => {
  if (isDay(written)) return written;
  const time = Date.parse(written);
  const isInstant = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(written);
  if (isInstant && isDay(written.slice(0, 10)) && !Number.isNaN(time))
    return new Date(time).toISOString().replace('.000', '');
  context.addIssue({
    code: 'custom',
    message: refusal(
      `“${written}” is not a day or an instant`,
      'write 2026-11-24 or 2026-11-24T08:30:00Z',
    ),
  });
  return z.NEVER;
});

/** How an hour may be written that is not `04:30`. */
const otherHours =
  /^(\d{1,2})\s*(?:[h.:]?\s*(\d{2}))?\s*h?(?::\d{2})?\s*(?:min)?\s*([ap])?\.?\s*m?\.?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;

const namedHours: Readonly<Record<string, string>> = {
  midi: '12:00',
  noon: '12:00',
  minuit: '00:00',
  midnight: '00:00',
};

/** The hour that was meant by a writing of another custom: `4h30`, `16 h`, `4:30 pm`. */
function hourMeant(written: string): string {
  const named = namedHours[written.toLowerCase()];
  if (named !== undefined) return named;
  const [, hour = '', minute = '00', half] = otherHours.exec(written) ?? [];
  const number = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  const meant = `${String(number).padStart(2, '0')}:${minute}`;
  return hour && Number(hour) < 24 && Number(minute) < 60 ? meant : '04:30 or 16:00';
}

/** An hour of the day, `hh:mm` from 00:00 to 23:59. */
export const localTime = z
  .string({ error: 'must be an hour of the day, such as 04:30' })
  .trim()
  .transform((written, context): string => {
    const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})$/.exec(written) ?? [];
    if (hour && Number(hour) < 24 && Number(minute) < 60)
      return `${hour.padStart(2, '0')}:${minute}`;
    context.addIssue({
      code: 'custom',
      message: refusal(`“${written}” is not an hour of the day`, `write ${hourMeant(written)}`),
    });
    return z.NEVER;
  });

/**
 * Lets a rule on an object run wherever the keys that it speaks of are sound, so that a fault of
 * another key does not hide it.
 */
export const needs = (...keys: readonly string[]) => ({
  when: ({ value, issues }: z.core.ParsePayload): boolean =>
    typeof value === 'object' &&
    value !== null &&
    !issues.some(({ path = [] }) => keys.includes(String(path[0]))),
});

/** The name of another file, without its folder and extension. */
export const slug = z
  .string({ error: 'must be the name of a file without its extension' })
  .regex(slugPattern, {
    error: ({ input }) =>
      refusal(
        `“${String(input)}” is not a slug`,
        'write small letters without accents, digits and hyphens',
      ),
  });

/** Slugs without a repetition; absent means none. */
export const slugs = z
  .array(slug, { error: 'must be a list of slugs, such as [bamako, kati]' })
  .refine((list) => new Set(list).size === list.length, 'names a slug twice')
  .default([]);

/** Sources of a claim: at least one. */
export const sources = z
  .array(slug, {
    error: 'must be a list of source slugs, such as [rfi-2025-07-14]',
  })
  .min(1, refusal('is empty', 'every claim has at least one source'))
  .refine((list) => new Set(list).size === list.length, 'names a source twice');

/**
 * Spells an address as the web wants it (RFC 3986): accents and other letters by their bytes, the
 * name of the host in ASCII.
 */
export function spellAddress(address: string): string {
  const { origin, username, pathname, search, hash } = new URL(address);
  const rest = `${pathname}${search}${hash}`
    .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, (sign) => encodeURIComponent(sign))
    .replaceAll(/%(?![\dA-F]{2})/gi, '%25')
    .replaceAll(/(?<=#.*)#/g, '%23');
  return username === '' ? `${origin}${rest}` : new URL(address).href;
}

/** An address on the web: https or http only. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: ({ input }) =>
      refusal(
        `“${String(input)}” is not an address on the web`,
        'write one that begins with https:// or http://',
      ),
  })
  .transform(spellAddress)
  .describe('https or http address');

const didYouMean = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `did you mean “${meant}”?`;

/** A country by its ISO 3166-1 alpha-2 code. */
export const country = z.string({ error: 'must be the code of a country' }).refine(isCountry, {
  error: ({ input }) =>
    refusal(
      `“${String(input)}” is not a country code`,
      didYouMean(countryMeant(String(input)), 'write two capitals of ISO 3166-1, such as ML'),
    ),
});

/** A language by its BCP 47 tag, of the subtags that IANA registers. */
export const language = z.string({ error: 'must be the tag of a language' }).refine(isLanguage, {
  error: ({ input }) =>
    refusal(
      `“${String(input)}” is not a language tag`,
      didYouMean(languageMeant(String(input)), 'write one of BCP 47, such as fr, en or pt-BR'),
    ),
});

/** What tells apart two of one name (schema.org disambiguatingDescription). */
export const disambiguation = localized(text.max(60, 'is longer than 60 characters'))
  .optional()
  .describe('In a few words, what tells it from another of the same name: “judge in Gao”.');

/** A Wikidata item. */
export const wikidata = z.string({ error: 'must be a Wikidata item' }).regex(/^Q[1-9]\d*$/, {
  error: ({ input }) => {
    const [, number] = /(?:^|\/)Q?([1-9]\d*)$/i.exec(String(input).trim()) ?? [];
    return refusal(
      'is not a Wikidata item',
      `write ${number === undefined ? 'for instance Q912' : `Q${number}`}`,
    );
  },
});

/** Other addresses of the same thing (schema.org sameAs). */
export const sameAs = z.array(webAddress).default([]);
