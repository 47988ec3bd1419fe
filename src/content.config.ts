import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { Fault } from './domain/fault.ts';
import { collectionNames, type Collection } from './kinds/kind.ts';
import { contentFolders } from './reading/folders.ts';
import { contentLoaders } from './reading/loader.ts';
import type { Stored } from './reading/store.ts';

const loaders = contentLoaders(contentFolders());

// The loaders hand on what the schemas made of a file: Astro is told its type alone.
const collectionOf = <C extends Collection>(name: C) =>
  defineCollection({ loader: loaders[name], schema: z.custom<Stored<C>>() });

export const collections = {
  ...(Object.fromEntries(collectionNames.map((name) => [name, collectionOf(name)])) as {
    [C in Collection]: ReturnType<typeof collectionOf<C>>;
  }),
  faults: defineCollection({ loader: loaders.faults, schema: z.custom<Fault>() }),
};
