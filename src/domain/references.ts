import type { Collection } from '../schema/collections.ts';
import type { Entry, InlineEvent, TextLink } from './entries.ts';

/** One entry names another: from where, and by which slug. */
export interface Reference {
  readonly to: Collection;
  readonly slug: string;
  /** Key path in the frontmatter; absent for a link of the text. */
  readonly path?: readonly PropertyKey[];
  readonly link?: TextLink;
}

const collectionOf = {
  actor: 'actors',
  place: 'places',
  event: 'events',
  source: 'sources',
  article: 'articles',
} as const satisfies Partial<Record<TextLink['scheme'], Collection>>;

const each = (
  to: Collection,
  slugs: readonly string[],
  ...path: readonly PropertyKey[]
): Reference[] => slugs.map((slug, index) => ({ to, slug, path: [...path, index] }));

const one = (
  to: Collection,
  slug: string | undefined,
  ...path: readonly PropertyKey[]
): Reference[] => (slug === undefined ? [] : [{ to, slug, path }]);

type Happening = Pick<InlineEvent, 'actors' | 'places' | 'sources'>;

const ofHappening = (event: Happening, ...path: readonly PropertyKey[]): Reference[] => [
  ...each('actors', event.actors, ...path, 'actors'),
  ...each('places', event.places, ...path, 'places'),
  ...each('sources', event.sources, ...path, 'sources'),
];

function ofFrontmatter(entry: Entry): Reference[] {
  switch (entry.collection) {
    case 'articles':
      return [
        ...each('actors', entry.actors, 'actors'),
        ...each('places', entry.places, 'places'),
        ...entry.dates.flatMap((date, index) =>
          typeof date === 'string'
            ? one('events', date, 'dates', index)
            : ofHappening(date, 'dates', index),
        ),
        ...entry.questions.flatMap(({ event }, index) =>
          one('events', event, 'questions', index, 'event'),
        ),
      ];
    case 'events':
      return ofHappening(entry);
    case 'actors':
      return [
        ...each('sources', entry.sources, 'sources'),
        ...entry.positions.flatMap(({ organisation, sources }, index) => [
          ...one('actors', organisation, 'positions', index, 'organisation'),
          ...each('sources', sources, 'positions', index, 'sources'),
        ]),
        ...entry.relations.flatMap(({ to, sources }, index) => [
          ...one('actors', to, 'relations', index, 'to'),
          ...each('sources', sources, 'relations', index, 'sources'),
        ]),
        ...entry.since.flatMap(({ sources }, index) =>
          each('sources', sources, 'since', index, 'sources'),
        ),
      ];
    case 'places':
      return one('places', entry.within, 'within');
    case 'sources':
      return [];
  }
}

/** Lists every other entry that an entry names, in its frontmatter and then in its text. */
export const referencesOf = (entry: Entry): Reference[] => [
  ...ofFrontmatter(entry),
  ...entry.reading.links.flatMap((link): Reference[] =>
    link.scheme === 'date' ? [] : [{ to: collectionOf[link.scheme], slug: link.target, link }],
  ),
];
