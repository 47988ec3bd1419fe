import type { CardPage, Page } from '../addresses/pages.ts';
import { cardPageOf, type Paths } from '../addresses/paths.ts';
import type { Card } from '../cards/card.ts';
import type { DataOutput } from '../data/data-file.ts';
import { articlesThatName, type Corpus } from '../domain/corpus.ts';
import type { Entry } from '../domain/entries.ts';
import { eventsOf } from '../domain/frequent.ts';
import type { Edition } from '../edition/edition.ts';
import type { GraphNode } from '../schema-org/node.ts';
import type { RecordText, SearchRecord } from '../search/record.ts';
import { defaultLocale, type Locale } from '../settings.ts';
import { site } from '../site.ts';
import { cut, latest, plain, type ListedPage } from '../sitemaps/listed.ts';
import { kindOf, kinds, type PagedCollection, type CollectionsThat } from './kind.ts';

/** A card, with the page by which it is addressed. */
export interface PageCard {
  readonly page: CardPage;
  readonly card: Card;
}

/** What a kind gives to each output of the site; an output is a loop over the kinds. */
export interface Outputs {
  /** Its pages in a language, as the sitemap lists them. */
  readonly pages: (corpus: Corpus, locale: Locale) => ListedPage[];
  /** The pages on which the events of someone or somewhere go on. */
  readonly furtherPages: (corpus: Corpus) => Page[];
  /** How the search finds each in a language. */
  readonly records: (corpus: Corpus, edition: Edition) => SearchRecord[];
  /** The cards in a language; none of a kind that is shared with that of its list. */
  readonly cards: (corpus: Corpus, edition: Edition) => PageCard[];
  /** The nodes of the graph of open data. */
  readonly nodes: (corpus: Corpus, paths: Paths) => GraphNode[];
  /** Its files of open data, by name. */
  readonly files: Readonly<Record<string, DataOutput>>;
}

/** What a kind says of one of its entries, from which its outputs are made. */
interface Parts<C extends PagedCollection> {
  /** Those of a language: the newest first, or by slug. */
  readonly entries: (corpus: Corpus, locale: Locale) => readonly Entry<C>[];
  readonly record: (corpus: Corpus, edition: Edition, entry: Entry<C>) => RecordText;
  readonly node: (corpus: Corpus, paths: Paths, entry: Entry<C>) => GraphNode;
  readonly files: Readonly<Record<string, DataOutput>>;
  /** As the sitemap lists its page; by default alike in every language, and changed by articles. */
  readonly page?: (corpus: Corpus, entry: Entry<C>) => ListedPage;
  readonly card?: (corpus: Corpus, edition: Edition, entry: Entry<C>) => Card;
  /** Those with cards of their own, where these are not all. */
  readonly withCards?: (corpus: Corpus) => readonly Entry<C>[];
}

const isNamed = (section: PagedCollection): section is CollectionsThat<'isNamed'> =>
  kinds[kindOf(section)].isNamed;

/** Makes the outputs of a kind of what it says of an entry. */
export function outputsOf<C extends PagedCollection>(collection: C, parts: Parts<C>): Outputs {
  const { entries, record, node, files, card, withCards } = parts;
  const kind = kindOf<PagedCollection>(collection);
  const { isPerLanguage } = kinds[kind];
  const pageOf = (corpus: Corpus, { slug }: Entry<C>, locale: Locale): ListedPage =>
    plain(
      { to: 'entry', section: collection, slug },
      latest(articlesThatName(corpus, { collection, slug }, locale)),
    );
  return {
    pages: (corpus, locale) =>
      entries(corpus, locale).map(
        (entry) => parts.page?.(corpus, entry) ?? pageOf(corpus, entry, locale),
      ),
    furtherPages: (corpus) =>
      isNamed(collection)
        ? [...corpus[collection].values()].flatMap((entity) =>
            cut(eventsOf(corpus, entity), (number) => ({
              to: 'entry',
              section: collection,
              slug: entity.slug,
              number,
            })).slice(1),
          )
        : [],
    records: (corpus, edition) =>
      entries(corpus, edition.locale).map((entry) => ({
        kind,
        slug: entry.slug,
        href: edition.path({ to: 'entry', section: collection, slug: entry.slug }),
        ...record(corpus, edition, entry),
      })),
    cards: (corpus, edition) =>
      card
        ? (withCards?.(corpus) ?? entries(corpus, edition.locale)).map((entry) => ({
            page: cardPageOf({ to: 'entry', section: collection, slug: entry.slug }),
            card: card(corpus, edition, entry),
          }))
        : [],
    nodes: (corpus, paths) =>
      (isPerLanguage ? site.locales : [defaultLocale]).flatMap((locale) =>
        entries(corpus, locale).map((entry) => node(corpus, paths, entry)),
      ),
    files,
  };
}
