import {
  kindNames,
  kinds,
  type CollectionsThat,
  type DataCollection,
  type KindDataFile,
  type PagedCollection,
} from '../kinds/kind.ts';

/** A section of the site that lists things and pages its list. */
export type ListSection = CollectionsThat<'hasList'> | 'index';

/** A section that is one page. */
export const singlePages = [
  'search',
  'questions',
  'corrections',
  'follow',
  'data',
  'about',
  'method',
] as const;

export type SinglePage = (typeof singlePages)[number];

/** Those that the newsroom writes (content/pages/), and that are there where they are written. */
export const writtenPages = ['about', 'method'] as const satisfies SinglePage[];

export type WrittenPage = (typeof writtenPages)[number];

export type Section = ListSection | PagedCollection | 'timeline' | SinglePage;

/** The first segment of each section's addresses. */
export type Segments = Readonly<Record<Section, string>>;

/** A page of the site, whatever the language and the base path. */
export type Page =
  | { readonly to: 'home' }
  | {
      readonly to: 'list';
      readonly section: ListSection;
      readonly number?: number;
    }
  | {
      readonly to: 'entry';
      readonly section: PagedCollection;
      readonly slug: string;
      /** The events of an actor or a place may go on over pages. */
      readonly number?: number;
    }
  | {
      readonly to: 'timeline';
      readonly order?: 'oldest';
      readonly number?: number;
    }
  | { readonly to: 'year'; readonly year: string; readonly number?: number }
  | { readonly to: 'single'; readonly section: SinglePage };

/** The forms in which the feed of the site is written, each with the name of its file. */
export const feedFiles = { atom: 'atom.xml', rss: 'rss.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

export const feedFormats = Object.keys(feedFiles) as FeedFormat[];

/** The files of open data, the same in every language. */
export type DataFile = KindDataFile | 'graph.jsonld';

export const dataFiles: readonly DataFile[] = [
  ...kindNames.flatMap((kind): readonly KindDataFile[] => kinds[kind].data),
  'graph.jsonld',
];

/** The JSON Schemas, by what they describe. */
export type SchemaName = DataCollection | 'graph';

export const schemaNames: readonly SchemaName[] = [
  ...kindNames
    .filter((kind) => kinds[kind].data.length > 0)
    .map((kind) => kinds[kind].collection as DataCollection),
  'graph',
];

/** A file that is made of the content and stands beside the pages. */
export type SiteFile =
  | { readonly to: 'feed'; readonly format: FeedFormat }
  | {
      readonly to: 'entry-feed';
      readonly section: CollectionsThat<'isNamed'>;
      readonly slug: string;
    }
  | { readonly to: 'markdown'; readonly slug: string }
  /** `events`: those of the timeline, for its filters. */
  | { readonly to: 'calendar' | 'events' | 'llms' }
  | { readonly to: 'data'; readonly file: DataFile }
  | { readonly to: 'schema'; readonly name: SchemaName }
  | { readonly to: 'sitemap'; readonly part?: number }
  | { readonly to: 'news-sitemap' }
  /** A part of the index in which the search looks; its name changes with what it holds. */
  | { readonly to: 'search'; readonly name: string }
  /** The picture by which a page is shared; the version changes with what it shows. */
  | { readonly to: 'card'; readonly of: Page; readonly version: string };

/** A page that has a card of its own. */
export type CardPage =
  | { readonly to: 'home' }
  | { readonly to: 'list'; readonly section: ListSection }
  | {
      readonly to: 'entry';
      readonly section: CollectionsThat<'hasCard'>;
      readonly slug: string;
    }
  | { readonly to: 'timeline' }
  | { readonly to: 'year'; readonly year: string }
  | { readonly to: 'single'; readonly section: SinglePage };
