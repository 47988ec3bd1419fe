import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolders } from './check/folders.ts';
import { slugify } from './domain/names.ts';
import { collections as schemas, type Collection } from './schema/collections.ts';

const filesOf = (name: Collection) =>
  defineCollection({
    loader: glob({
      base: `${contentFolders().content}/${name}`,
      pattern: '**/[!.]*.md',
      generateId: ({ entry }) =>
        entry
          .replace(/\.md$/, '')
          .split('/')
          .map((part) => slugify(part))
          .join('/'),
    }),
    schema: schemas[name],
  });

export const collections = {
  articles: filesOf('articles'),
  events: filesOf('events'),
  actors: filesOf('actors'),
  places: filesOf('places'),
  sources: filesOf('sources'),
};
