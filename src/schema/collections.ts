import type { z } from 'astro/zod';
import { actor } from './actor.ts';
import { article } from './article.ts';
import { event } from './event.ts';
import { place } from './place.ts';
import { source } from './source.ts';

/** The five collections: the folder under `content/` and the schema of its files. */
export const collections = {
  articles: article,
  events: event,
  actors: actor,
  places: place,
  sources: source,
} as const satisfies Record<string, z.ZodType>;

export type Collection = keyof typeof collections;

/** What code reads of a file's frontmatter. */
export type Data<C extends Collection> = z.output<(typeof collections)[C]>;

export const isCollection = (folder: string): folder is Collection =>
  Object.hasOwn(collections, folder);
