import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { Fault } from './domain/fault.ts';
import { contentFolders } from './reading/folders.ts';
import { contentLoaders, type Stored } from './reading/loader.ts';

const loaders = contentLoaders(contentFolders());

// The loaders hand on what the schemas made of a file: Astro is told its type alone.
export const collections = {
  articles: defineCollection({ loader: loaders.articles, schema: z.custom<Stored<'articles'>>() }),
  events: defineCollection({ loader: loaders.events, schema: z.custom<Stored<'events'>>() }),
  actors: defineCollection({ loader: loaders.actors, schema: z.custom<Stored<'actors'>>() }),
  places: defineCollection({ loader: loaders.places, schema: z.custom<Stored<'places'>>() }),
  sources: defineCollection({ loader: loaders.sources, schema: z.custom<Stored<'sources'>>() }),
  faults: defineCollection({ loader: loaders.faults, schema: z.custom<Fault>() }),
};
