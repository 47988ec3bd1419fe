import { groupByLetter, sortByName } from '../domain/alphabet.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Article, Source } from '../domain/entries.ts';
import { paginate, type Slice } from '../domain/paging.ts';
import type { Edition } from '../i18n/edition.ts';
import type { ListSection, Page } from '../i18n/pages.ts';
import { sourceName } from '../i18n/source-name.ts';
import { type Locale } from '../settings.ts';
import { site } from '../site.ts';
import { cardOf } from './cards.ts';
import { indexItem, type IndexItem } from './index-items.ts';
import { networkTable, type NetworkTable } from './network-table.ts';
import { networkView, type NetworkView } from './network.ts';
import {
  articleItem,
  pagedTitle,
  pagerOf,
  placeLinks,
  sourceItem,
  type ArticleItem,
  type Link,
  type Pager,
  type SourceItem,
} from './parts.ts';
import { placeMap, type PlaceMapView } from './place-map.ts';
import { shellOf, type Shell } from './shell.ts';

/** A heading and what is listed under it. */
export interface Group<Item> {
  readonly heading: string;
  /** For a link from the row of headings. */
  readonly id: string;
  readonly items: readonly Item[];
}

/** A page that lists things under headings. */
export interface ListView<Item> {
  readonly shell: Shell;
  readonly title: string;
  readonly intro: string;
  /** Said instead of the list where there is nothing to list. */
  readonly empty?: string;
  readonly groups: readonly Group<Item>[];
  readonly jumpLabel?: string;
  readonly pager?: Pager;
}

interface ListOptions<Item, Listed> {
  readonly section: ListSection;
  readonly slice: Slice<Listed>;
  readonly groups: readonly Group<Item>[];
  /** How many pages the same list has in each language; by default as many as in this one. */
  readonly pagesIn?: (locale: Locale) => number;
  readonly jumpLabel?: string;
}

function listView<Item, Listed>(
  corpus: Corpus,
  edition: Edition,
  { section, slice, groups, pagesIn, jumpLabel }: ListOptions<Item, Listed>,
): ListView<Item> {
  const words = edition.messages.lists[section];
  const pageAt = (number: number): Page => ({ to: 'list', section, number });
  const pager = pagerOf(edition, slice, pageAt);
  const title = pagedTitle(edition, words.title, slice);
  const locales = site.locales.filter((tag) => (pagesIn?.(tag) ?? slice.of) >= slice.number);
  return {
    shell: shellOf(edition, pageAt(slice.number), {
      title,
      description: words.intro,
      card: cardOf(corpus, edition, { to: 'list', section }),
      translations: new Map(locales.map((tag) => [tag, pageAt(slice.number)])),
    }),
    title,
    intro: words.intro,
    groups,
    ...(groups.length === 0 ? { empty: words.empty } : {}),
    ...(jumpLabel !== undefined && groups.length > 1 ? { jumpLabel } : {}),
    ...(pager ? { pager } : {}),
  };
}

const groupInOrder = <Listed, Item>(
  items: readonly Listed[],
  headingOf: (item: Listed) => string,
  itemOf: (item: Listed) => Item,
): Group<Item>[] =>
  [...Map.groupBy(items, headingOf)].map(([heading, listed], index) => ({
    heading,
    id: `g${String(index + 1)}`,
    items: listed.map(itemOf),
  }));

/** The articles of a language, cut into pages. */
export const analysisPages = (corpus: Corpus, locale: Locale): Slice<Article>[] =>
  paginate(corpus.articles.get(locale) ?? []);

/** A page of the list of analyses, by year. */
export const analysesView = (
  corpus: Corpus,
  edition: Edition,
  slice: Slice<Article>,
): ListView<ArticleItem> =>
  listView(corpus, edition, {
    section: 'analyses',
    slice,
    groups: groupInOrder(
      slice.items,
      ({ published }) => published.slice(0, 4),
      (article) => articleItem(corpus, edition, article),
    ),
    pagesIn: (locale) => analysisPages(corpus, locale).length,
  });

/** The lines of the index, sorted by name in the language of the edition, cut into pages. */
export const indexPages = (corpus: Corpus, edition: Edition): Slice<IndexItem>[] =>
  paginate(
    sortByName(
      [...corpus.actors.values(), ...corpus.places.values()].map((entry) =>
        indexItem(corpus, edition, entry),
      ),
      ({ sortName }) => sortName,
      edition.locale,
    ),
  );

/** A page of the index from A to Z. */
export const indexView = (
  corpus: Corpus,
  edition: Edition,
  slice: Slice<IndexItem>,
): ListView<IndexItem> =>
  listView(corpus, edition, {
    section: 'index',
    slice,
    groups: groupByLetter(slice.items, ({ sortName }) => sortName).map(({ letter, items }) => ({
      heading: letter === '#' ? edition.messages.letters.other : letter,
      id: letter === '#' ? 'other' : letter.toLowerCase(),
      items,
    })),
    jumpLabel: edition.messages.letters.label,
  });

/** An actor in the list of actors: people first, then organisations, each by name. */
export const actorPages = (corpus: Corpus, edition: Edition): Slice<IndexItem>[] =>
  paginate(
    (['person', 'organisation'] as const).flatMap((kind) =>
      sortByName(
        [...corpus.actors.values()]
          .filter((actor) => actor.kind === kind)
          .map((actor) => indexItem(corpus, edition, actor)),
        ({ sortName }) => sortName,
        edition.locale,
      ),
    ),
  );

export interface ActorsView extends ListView<IndexItem> {
  readonly network?: NetworkView;
  readonly table?: NetworkTable;
}

/** A page of the list of actors; the first has the picture of who appears with whom. */
export function actorsView(corpus: Corpus, edition: Edition, slice: Slice<IndexItem>): ActorsView {
  const { people, organisations } = edition.messages.entity;
  const network = slice.number === 1 ? networkView(corpus, edition) : undefined;
  const view = listView(corpus, edition, {
    section: 'actors',
    slice,
    groups: groupInOrder(
      slice.items,
      ({ kind }) => (kind === edition.messages.kinds.actor.person ? people : organisations),
      (item) => item,
    ),
  });
  return { ...view, ...(network ? { network, table: networkTable(corpus, edition) } : {}) };
}

/** A place of the list, with what contains it. */
export interface PlaceItem extends IndexItem {
  readonly heading: string;
  readonly within: readonly Link[];
}

/** The places, countries first, each kind by name, cut into pages. */
export const placePages = (corpus: Corpus, edition: Edition): Slice<PlaceItem>[] =>
  paginate(
    (['country', 'region', 'city', 'site'] as const).flatMap((kind) =>
      sortByName(
        [...corpus.places.values()]
          .filter((place) => place.kind === kind)
          .map((place) => ({
            ...indexItem(corpus, edition, place),
            heading: edition.messages.kinds.places[kind],
            within: placeLinks(corpus, edition, place.within === undefined ? [] : [place.within]),
          })),
        ({ sortName }) => sortName,
        edition.locale,
      ),
    ),
  );

export interface PlacesView extends ListView<PlaceItem> {
  readonly map?: PlaceMapView;
}

/** A page of the list of places; the first has the map of all of them. */
export function placesView(corpus: Corpus, edition: Edition, slice: Slice<PlaceItem>): PlacesView {
  const map =
    slice.number === 1
      ? placeMap(corpus, edition, [...corpus.places.keys()], { size: 'page' })
      : undefined;
  const view = listView(corpus, edition, {
    section: 'places',
    slice,
    groups: groupInOrder(
      slice.items,
      ({ heading }) => heading,
      (item) => item,
    ),
  });
  return { ...view, ...(map ? { map } : {}) };
}

/** A source of the list, with how often it is cited. */
export interface ListedSource extends SourceItem {
  readonly citations: string;
}

/** The sources by name, cut into pages. */
export const sourcePages = (corpus: Corpus, edition: Edition): Slice<Source>[] =>
  paginate(
    sortByName(
      [...corpus.sources.values()],
      (source) => `${sourceName(edition, source).text} ${source.slug}`,
      edition.locale,
    ),
  );

/** A page of the list of sources, under the letters of their names. */
export const sourcesView = (
  corpus: Corpus,
  edition: Edition,
  slice: Slice<Source>,
): ListView<ListedSource> =>
  listView(corpus, edition, {
    section: 'sources',
    slice,
    groups: groupByLetter(slice.items, (source) => sourceName(edition, source).text).map(
      ({ letter, items }) => ({
        heading: letter === '#' ? edition.messages.letters.other : letter,
        id: letter === '#' ? 'other' : letter.toLowerCase(),
        items: items.map((source) => {
          const cited = corpus.citationsOf.get(source.slug);
          const articles = cited?.articles.filter(({ locale }) => locale === edition.locale) ?? [];
          const count = articles.length + (cited?.events.length ?? 0) + (cited?.actors.length ?? 0);
          return {
            ...sourceItem(edition, source),
            citations: edition.messages.counts.citations(count),
          };
        }),
      }),
    ),
    jumpLabel: edition.messages.letters.label,
  });
