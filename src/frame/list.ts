import type { ListSection, Page } from '../addresses/pages.ts';
import { sectionCard } from '../cards/section.ts';
import { groupByLetter } from '../domain/alphabet.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Slice } from '../domain/paging.ts';
import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../settings.ts';
import { site } from '../site.ts';
import type { Link } from './links.ts';
import { pagedTitle, pagerOf, type Pager } from './pager.ts';
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
  /** The letters of the whole list, each with where it begins. */
  readonly letters?: { readonly label: string; readonly links: readonly Link[] };
  readonly pager?: Pager;
}

interface ListOptions<Item, Listed> {
  readonly section: ListSection;
  readonly slice: Slice<Listed>;
  readonly groups: readonly Group<Item>[];
  /** How many pages the same list has in each language; by default as many as in this one. */
  readonly pagesIn?: (locale: Locale) => number;
  /** Of a list from A to Z: all its pages, and by what it is sorted. */
  readonly letters?: {
    readonly slices: readonly Slice<Listed>[];
    readonly nameOf: (item: Listed) => string;
  };
}

/** The letters of a list that is cut into pages, each with where it first stands. */
function letterLinks<Listed>(
  edition: Edition,
  here: number,
  { slices, nameOf }: NonNullable<ListOptions<unknown, Listed>['letters']>,
  pageAt: (number: number) => Page,
): Link[] {
  const found = new Map<string, Link>();
  for (const { number, items } of slices) {
    const page = number === here ? '' : edition.path(pageAt(number));
    for (const { letter } of groupByLetter(items, nameOf)) {
      const { heading, id } = headingOf(edition, letter);
      if (!found.has(letter)) found.set(letter, { text: heading, href: `${page}#${id}` });
    }
  }
  return [...found.values()];
}

/** Makes a page that lists things. */
export function listView<Item, Listed>(
  corpus: Corpus,
  edition: Edition,
  { section, slice, groups, pagesIn, letters }: ListOptions<Item, Listed>,
): ListView<Item> {
  const words = edition.messages.lists[section];
  const pageAt = (number: number): Page => ({ to: 'list', section, number });
  const pager = pagerOf(edition, slice, pageAt);
  const title = pagedTitle(edition, words.title, slice);
  const links = letters ? letterLinks(edition, slice.number, letters, pageAt) : [];
  const locales = site.locales.filter((tag) => (pagesIn?.(tag) ?? slice.of) >= slice.number);
  return {
    shell: shellOf(edition, pageAt(slice.number), {
      lastDate: corpus.events.at(-1)?.date,
      title,
      description: words.intro,
      card: sectionCard(corpus, edition, { to: 'list', section }),
      translations: new Map(locales.map((tag) => [tag, pageAt(slice.number)])),
    }),
    title,
    intro: words.intro,
    groups,
    ...(groups.length === 0 ? { empty: words.empty } : {}),
    ...(links.length > 1 && { letters: { label: edition.messages.letters.label, links } }),
    ...(pager ? { pager } : {}),
  };
}

/** Groups what is listed under headings, in the order in which these come. */
export const groupInOrder = <Listed, Item>(
  items: readonly Listed[],
  headingOf: (item: Listed) => string,
  itemOf: (item: Listed) => Item,
): Group<Item>[] =>
  [...Map.groupBy(items, headingOf)].map(([heading, listed], index) => ({
    heading,
    id: `g${String(index + 1)}`,
    items: listed.map(itemOf),
  }));

const headingOf = ({ messages }: Edition, letter: string) =>
  letter === '#'
    ? { heading: messages.letters.other, id: 'other' }
    : { heading: letter, id: letter.toLowerCase() };

/** Groups what is listed, already sorted by name, under the letters of the names. */
export const groupsByLetter = <Listed, Item>(
  edition: Edition,
  items: readonly Listed[],
  nameOf: (item: Listed) => string,
  itemOf: (item: Listed) => Item,
): Group<Item>[] =>
  groupByLetter(items, nameOf).map(({ letter, items: listed }) => ({
    ...headingOf(edition, letter),
    items: listed.map(itemOf),
  }));
