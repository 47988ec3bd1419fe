import type { z } from 'astro/zod';
import type { Entry, Reading } from '../domain/entries.ts';
import { actor } from '../schema/actor.ts';
import { article } from '../schema/article.ts';
import type { Collection } from '../schema/collections.ts';
import { event } from '../schema/event.ts';
import { place } from '../schema/place.ts';
import { source } from '../schema/source.ts';
import type { Locale } from '../settings.ts';

/** What a file is, apart from what its frontmatter says. */
export interface Head {
  readonly slug: string;
  /** Path of the file, from the root of the project. */
  readonly file: string;
  readonly reading: Reading;
  /** That of its folder for an article, else the default. */
  readonly locale: Locale;
}

type Parsed =
  | { readonly entry: Entry; readonly issues?: undefined }
  | { readonly entry?: undefined; readonly issues: readonly z.core.$ZodIssue[] };

const parserOf =
  <Data>(schema: z.ZodType<Data>, enter: (data: Data, head: Head) => Entry) =>
  (frontmatter: unknown, head: Head): Parsed => {
    const parsed = schema.safeParse(frontmatter ?? {});
    return parsed.success ? { entry: enter(parsed.data, head) } : { issues: parsed.error.issues };
  };

const parsers = {
  articles: parserOf(article, (data, head) => ({ ...data, ...head, collection: 'articles' })),
  events: parserOf(event, (data, { locale, ...head }) => ({
    ...data,
    ...head,
    collection: 'events',
  })),
  actors: parserOf(actor, (data, { locale, ...head }) => ({
    ...data,
    ...head,
    collection: 'actors',
  })),
  places: parserOf(place, (data, { locale, ...head }) => ({
    ...data,
    ...head,
    collection: 'places',
  })),
  sources: parserOf(source, (data, { locale, ...head }) => ({
    ...data,
    ...head,
    collection: 'sources',
  })),
} satisfies Record<Collection, (frontmatter: unknown, head: Head) => Parsed>;

/** Makes an entry of the frontmatter of a file, or says by which issues of its schema it is none. */
export const parseEntry = (collection: Collection, frontmatter: unknown, head: Head): Parsed =>
  parsers[collection](frontmatter, head);
