import type { Collection, CollectionsThat, Data, PagedKind } from '../kinds/kind.ts';
import type { Locale } from '../settings.ts';

/** A link of the text that names something of the content, or a date. */
export interface TextLink {
  readonly scheme: PagedKind | 'date';
  readonly target: string;
  /** Id of the paragraph, list item or heading that holds it. */
  readonly passage: string;
  /** The sentence that holds it, as plain text, with the linked words at `start`–`end`. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** In the Markdown, from 1. */
  readonly line: number;
  readonly column: number;
}

/** A fault of the text itself. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly remedy: string;
}

/** What was read of a Markdown text. */
export interface Reading {
  readonly words: number;
  /** The plain text of each paragraph, heading and code, in order. */
  readonly passages: readonly string[];
  readonly links: readonly TextLink[];
  readonly faults: readonly TextFault[];
}

/** A file of a collection: what its frontmatter says, what it is called and what its text names. */
export type Entry<C extends Collection = Collection> = C extends Collection
  ? Data<C> & {
      readonly collection: C;
      readonly slug: string;
      /** Path of the file, from the root of the project. */
      readonly file: string;
      readonly reading: Reading;
    } & (C extends CollectionsThat<'isPerLanguage'> ? { readonly locale: Locale } : unknown)
  : never;

export type Article = Entry<'articles'>;
export type EventEntry = Entry<'events'>;
export type Actor = Entry<'actors'>;
export type Place = Entry<'places'>;
export type Source = Entry<'sources'>;

/** A date of one article alone. */
export type InlineEvent = Exclude<Article['dates'][number], string>;

export type Position = Actor['positions'][number];
