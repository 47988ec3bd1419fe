import type { z } from 'astro/zod';
import type { Entry, Reading } from '../domain/entries.ts';
import { kindNames, kindOf, kinds, type Collection } from '../kinds/kind.ts';
import type { Locale } from '../settings.ts';

/** What a file is, apart from what its frontmatter says. */
export interface Head {
  readonly slug: string;
  /** Path of the file, from the root of the project. */
  readonly file: string;
  readonly reading: Reading;
  /** That of its folder where a kind is written once a language, else the default. */
  readonly locale: Locale;
}

type Parsed =
  | { readonly entry: Entry; readonly issues?: undefined }
  | { readonly entry?: undefined; readonly issues: readonly z.core.$ZodIssue[] };

/** The schema of each collection. */
export const schemas = Object.fromEntries(
  await Promise.all(
    kindNames.map(async (kind): Promise<[Collection, z.ZodType<object>]> => {
      const { collection, schema } = kinds[kind];
      return [collection, await schema()];
    }),
  ),
) as Readonly<Record<Collection, z.ZodType<object>>>;

/** Makes an entry of the frontmatter of a file, or says by which issues of its schema it is none. */
export function parseEntry(
  collection: Collection,
  frontmatter: unknown,
  { locale, ...head }: Head,
): Parsed {
  const parsed = schemas[collection].safeParse(frontmatter ?? {});
  if (!parsed.success) return { issues: parsed.error.issues };
  const { isPerLanguage } = kinds[kindOf(collection)];
  // What the schema of a collection makes is what its entries are (`Data`).
  const entry = { ...parsed.data, ...head, ...(isPerLanguage ? { locale } : {}), collection };
  return { entry: entry as Entry };
}
