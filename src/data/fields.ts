import { z } from 'astro/zod';
import type { EdtfDate } from '../edtf/edtf.ts';
import type { PagedCollection } from '../kinds/kind.ts';
import type { Paths } from '../addresses/paths.ts';
import type { Localized } from '../settings.ts';
import { defaultLocale, type Texts } from '../settings.ts';
import { site } from '../site.ts';

const inLanguages = (each: z.ZodType<string>) =>
  z.strictObject(
    Object.fromEntries(
      site.locales.map((locale) => [locale, locale === defaultLocale ? each : each.optional()]),
    ),
  ) as z.ZodType<Texts>;

/** A text in each language that has it. */
export const texts = inLanguages(z.string());

/** A localized text with every language that has it spelled out. */
export const textsOf = (localized: Localized): Texts =>
  typeof localized === 'string'
    ? Object.fromEntries(site.locales.map((locale) => [locale, localized]))
    : localized;

/** The whole address of an entry's page in each language. */
export const pages = inLanguages(z.url()).describe('The page in each language.');

/** Spells the address of an entry's page in each language. */
export const pagesOf = (paths: Paths, section: PagedCollection, slug: string): Texts =>
  Object.fromEntries(
    site.locales.map((locale) => [locale, paths.url({ to: 'entry', section, slug }, locale)]),
  );

const day = z.iso.date().nullable();

/** A partial date. */
export const date = z.strictObject({
  edtf: z.string().describe('The date as it was written: EDTF, ISO 8601-2.'),
  earliest: day.describe(
    'The first day that it covers; null where the start is open or not known, or lies before the year 0000.',
  ),
  latest: day.describe(
    'The last day that it covers; null where the end is open or not known, or lies before the year 0000.',
  ),
});

// A date of RFC 3339, by which the schema reads these, has four digits and no sign.
const writable = (known: string | null): string | null =>
  known === null || known.startsWith('-') ? null : known;

/** Says a partial date by its text and the days that it covers. */
export const dateOf = ({ text, earliest, latest }: EdtfDate): z.output<typeof date> => ({
  edtf: text,
  earliest: writable(earliest),
  latest: writable(latest),
});

/** The name of an entry, the same in every file and in the addresses of the site. */
export const id = z.string();

/** What every file says of itself. */
export const heading = {
  $schema: z.url().describe('The address of the schema of this file.'),
  license: z.strictObject({ name: z.string(), url: z.url() }),
  site: z.strictObject({ name: z.string(), url: z.url() }),
};

/** Says what every file says of itself. */
export const headingOf = (
  paths: Paths,
  name: 'events' | 'actors',
): { [Key in keyof typeof heading]: z.output<(typeof heading)[Key]> } => ({
  $schema: paths.url({ to: 'schema', name }, defaultLocale),
  license: site.license,
  site: { name: site.name, url: paths.url({ to: 'home' }, defaultLocale) },
});
