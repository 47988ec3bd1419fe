import type { z } from 'astro/zod';
import { actor } from './actor/facts.ts';
import { article } from './article/facts.ts';
import { event } from './event/facts.ts';
import type { Facts } from './facts.ts';
import { page } from './page/facts.ts';
import { place } from './place/facts.ts';
import { source } from './source/facts.ts';

/**
 * The kinds of things that a newsroom writes. The key is the scheme by which a text names one
 * (`actor:ada`); their order is that of the search.
 */
export const kinds = { article, event, actor, place, source, page } as const satisfies Record<
  string,
  Facts
>;

type Kinds = typeof kinds;

/** What is or is not so of a kind. */
type YesOrNo = 'hasPage' | 'hasText' | 'isPerLanguage' | 'hasList' | 'isNamed' | 'hasCard';

export type Kind = keyof Kinds;

/** The folder under `content/` of a kind. */
export type Collection = Kinds[Kind]['collection'];

/** The collections of the kinds of which something is true. */
export type CollectionsThat<Fact extends YesOrNo> = {
  [K in Kind]: Kinds[K][Fact] extends true ? Kinds[K]['collection'] : never;
}[Kind];

/** The files of open data that tell one kind. */
export type KindDataFile = Kinds[Kind]['data'][number];

/** The collections of the kinds that open data tell, each with a JSON Schema. */
export type DataCollection = {
  [K in Kind]: Kinds[K]['data'] extends readonly [] ? never : Kinds[K]['collection'];
}[Kind];

/** The kind whose files lie in a collection. */
export type KindOf<C extends Collection> = {
  [K in Kind]: Kinds[K]['collection'] extends C ? K : never;
}[Kind];

/** What code reads of the frontmatter of a file. */
export type Data<C extends Collection> = z.output<Awaited<ReturnType<Kinds[KindOf<C>]['schema']>>>;

export const kindNames = Object.keys(kinds) as Kind[];

/** The collections of which each entry has a page; they are sections of the site too. */
export type PagedCollection = CollectionsThat<'hasPage'>;

/** A kind of which each has a page. */
export type PagedKind = KindOf<PagedCollection>;

export const pagedKinds = kindNames.filter((kind): kind is PagedKind => kinds[kind].hasPage);

const byCollection = Object.fromEntries(
  kindNames.map((kind) => [kinds[kind].collection, kind]),
) as Readonly<Record<Collection, Kind>>;

export const isCollection = (folder: string): folder is Collection =>
  Object.hasOwn(byCollection, folder);

export const isPagedKind = (word: string): word is PagedKind =>
  pagedKinds.some((kind) => kind === word);

/** The kind whose files lie in a collection. */
export const kindOf = <C extends Collection>(collection: C): KindOf<C> =>
  byCollection[collection] as KindOf<C>;

/** The collections of the kinds of which something is true, in their order. */
export const collectionsThat = <Fact extends YesOrNo>(fact: Fact): CollectionsThat<Fact>[] =>
  kindNames
    .filter((kind) => kinds[kind][fact])
    .map((kind) => kinds[kind].collection as CollectionsThat<Fact>);

/** The folders under `content/`. */
export const collectionNames: readonly Collection[] = kindNames.map(
  (kind) => kinds[kind].collection,
);
