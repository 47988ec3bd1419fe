import { collectionNames, type Collection } from '../kinds/kind.ts';
import { defaultLocale, type Locale } from '../settings.ts';
import { site } from '../site.ts';
import type { Actor, Article, Entry, EventEntry, Place, Source } from './entries.ts';
import { isPublished } from './publication.ts';
import { referencesOf } from './references.ts';
import { byDate, yearsOf } from './timeline.ts';
import { countTogether } from './together.ts';

/** Everything published, as plain objects, with each index that pages look things up in. */
export interface Corpus {
  /** Everything of each kind, by slug. */
  readonly entries: { readonly [C in Collection]: readonly Entry<C>[] };
  /** Newest first, by language. */
  readonly articles: ReadonlyMap<Locale, readonly Article[]>;
  /** Oldest first. */
  readonly events: readonly EventEntry[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly eventBySlug: ReadonlyMap<string, EventEntry>;
  /** The years that have events, newest first, each with its own, oldest first. */
  readonly eventsOfYear: ReadonlyMap<string, readonly EventEntry[]>;
  /** Events in which an actor acts, oldest first, by the actor's slug. */
  readonly eventsOfActor: ReadonlyMap<string, readonly EventEntry[]>;
  /** In how many events each actor acts with each other, by their slugs. */
  readonly together: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Events at a place or at one that it contains, oldest first, by the place's slug. */
  readonly eventsAtPlace: ReadonlyMap<string, readonly EventEntry[]>;
  /** Articles that name an entry in any way, newest first, by `collection/slug`. */
  readonly articlesNaming: ReadonlyMap<string, readonly Article[]>;
  /** What cites a source, by its slug. */
  readonly citationsOf: ReadonlyMap<string, Citations>;
  /** Ties that other actors have to an actor, by its slug. */
  readonly tiesTo: ReadonlyMap<string, readonly Tie[]>;
  /** Places directly inside a place, by its slug. */
  readonly placesWithin: ReadonlyMap<string, readonly Place[]>;
  /** The same article by language, the article itself included. */
  readonly translationsOf: ReadonlyMap<Article, ReadonlyMap<Locale, Article>>;
  /** The articles of each language that were withdrawn: they have a page, and are in no list. */
  readonly withdrawn: ReadonlyMap<Locale, readonly Article[]>;
  /** Drafts and articles that wait for their day, which only who writes them sees. */
  readonly unpublished: ReadonlySet<Article>;
}

/** A relation, with the actor that declares it. */
interface Tie {
  readonly from: Actor;
  readonly relation: Actor['relations'][number];
}

interface Citations {
  readonly articles: readonly Article[];
  readonly events: readonly EventEntry[];
  readonly actors: readonly Actor[];
}

/** Values listed by key, without repetition, in the order in which they came. */
class Index<K, V> {
  readonly #sets = new Map<K, Set<V>>();

  add(key: K, value: V): void {
    const set = this.#sets.get(key);
    if (set) set.add(value);
    else this.#sets.set(key, new Set([value]));
  }

  toMap(): ReadonlyMap<K, readonly V[]> {
    return new Map([...this.#sets].map(([key, set]) => [key, [...set]]));
  }
}

/** The slug of an article's original: what is the same in every language. */
const originalOf = ({ translationOf, slug }: Article): string => translationOf ?? slug;

/** Whether of two articles the one comes before the other: -1 or 1; 0 where nothing tells. */
type Order = (a: Article, b: Article) => number;

/** By the rank that editors gave to an article or its original, 1 first; the others come after. */
function byRank(articles: readonly Article[]): Order {
  const given = new Map(
    articles.filter(({ locale }) => locale === defaultLocale).map(({ slug, rank }) => [slug, rank]),
  );
  const rankOf = (article: Article): number =>
    article.rank ?? given.get(originalOf(article)) ?? Number.MAX_SAFE_INTEGER;
  return (a, b) => rankOf(a) - rankOf(b);
}

/** Newest first, those of one day or instant by rank, then in the same order in every language. */
function newestFirst(articles: readonly Article[]): Order {
  const inRank = byRank(articles);
  return (a, b) => {
    if (a.published !== b.published) return a.published < b.published ? 1 : -1;
    return inRank(a, b) || (originalOf(a) < originalOf(b) ? -1 : 1);
  };
}

const bySlug = <T extends { readonly slug: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.slug, entry]));

/** A place and all that contain it, from the inside out; a circle ends where it closes. */
export function placesAround(
  places: ReadonlyMap<string, Pick<Place, 'slug' | 'within'>>,
  slug: string,
): string[] {
  const around: string[] = [];
  let current: string | undefined = slug;
  while (current !== undefined && !around.includes(current)) {
    around.push(current);
    current = places.get(current)?.within;
  }
  return around;
}

/** What there is of a kind in a language, by slug. */
export const entriesIn = <C extends Collection>(
  { entries }: Pick<Corpus, 'entries'>,
  collection: C,
  locale: Locale,
): Entry<C>[] =>
  entries[collection].filter((entry) => !('locale' in entry) || entry.locale === locale);

/** The articles of a language that have a page: those in lists, and those that were withdrawn. */
export const pagedArticles = (
  { articles, withdrawn }: Pick<Corpus, 'articles' | 'withdrawn'>,
  locale: Locale,
): Article[] => [articles, withdrawn].flatMap((list) => list.get(locale) ?? []);

/** The articles of a language as the front page has them: by rank, then newest first. */
export const rankedArticles = ({ articles }: Pick<Corpus, 'articles'>, locale: Locale): Article[] =>
  (articles.get(locale) ?? []).toSorted(byRank([...articles.values()].flat()));

/** The articles of a language that name an entry in any way, newest first. */
export const articlesThatName = (
  { articlesNaming }: Pick<Corpus, 'articlesNaming'>,
  { collection, slug }: { readonly collection: Collection; readonly slug: string },
  locale: Locale,
): Article[] =>
  (articlesNaming.get(`${collection}/${slug}`) ?? []).filter(
    (article) => article.locale === locale,
  );

/** Some places and all that contain them, each once. */
export const placesAroundAll = (
  places: ReadonlyMap<string, Place>,
  slugs: readonly string[],
): string[] => [...new Set(slugs.flatMap((slug) => placesAround(places, slug)))];

/** Sound entries in the orders in which every index lists them. */
interface Sorted extends Pick<Corpus, 'events' | 'actors' | 'places' | 'sources'> {
  readonly all: readonly Entry[];
  /** Newest first, of every language. */
  readonly articles: readonly Article[];
}

function sort(entries: readonly Entry[]): Sorted {
  const all = entries.toSorted((a, b) =>
    a.slug === b.slug ? (a.file < b.file ? -1 : 1) : a.slug < b.slug ? -1 : 1,
  );
  const articles = all.filter((entry) => entry.collection === 'articles');
  return {
    all,
    articles: articles.toSorted(newestFirst(articles)),
    events: all.filter((entry) => entry.collection === 'events').sort(byDate),
    actors: bySlug(all.filter((entry) => entry.collection === 'actors')),
    places: bySlug(all.filter((entry) => entry.collection === 'places')),
    sources: bySlug(all.filter((entry) => entry.collection === 'sources')),
  };
}

/** Brings together, by source, what cites it; a source that nothing cites has empty lists. */
const joinCitations = (
  slugs: Iterable<string>,
  citing: { readonly [Kind in keyof Citations]: ReadonlyMap<string, Citations[Kind]> },
): Corpus['citationsOf'] =>
  new Map(
    [...slugs].map((slug) => [
      slug,
      {
        articles: citing.articles.get(slug) ?? [],
        events: citing.events.get(slug) ?? [],
        actors: citing.actors.get(slug) ?? [],
      },
    ]),
  );

type ByReference = Pick<
  Corpus,
  'eventsOfActor' | 'eventsAtPlace' | 'articlesNaming' | 'placesWithin' | 'citationsOf'
>;

/** Indexes entries by what they name, in one pass over their references. */
function indexReferences({ articles, events, actors, places, sources }: Sorted): ByReference {
  const eventsOfActor = new Index<string, EventEntry>();
  const eventsAtPlace = new Index<string, EventEntry>();
  const articlesNaming = new Index<string, Article>();
  const placesWithin = new Index<string, Place>();
  const citing = {
    articles: new Index<string, Article>(),
    events: new Index<string, EventEntry>(),
    actors: new Index<string, Actor>(),
  };
  for (const entry of [...articles, ...events, ...actors.values(), ...places.values()])
    for (const { to, slug } of referencesOf(entry)) {
      if (entry.collection === 'articles') articlesNaming.add(`${to}/${slug}`, entry);
      if (to === 'sources') {
        if (entry.collection === 'articles') citing.articles.add(slug, entry);
        if (entry.collection === 'events') citing.events.add(slug, entry);
        if (entry.collection === 'actors') citing.actors.add(slug, entry);
      }
      if (entry.collection === 'events' && to === 'actors') eventsOfActor.add(slug, entry);
      if (entry.collection === 'events' && to === 'places')
        for (const around of placesAround(places, slug)) eventsAtPlace.add(around, entry);
      if (entry.collection === 'places') placesWithin.add(slug, entry);
    }
  return {
    eventsOfActor: eventsOfActor.toMap(),
    eventsAtPlace: eventsAtPlace.toMap(),
    articlesNaming: articlesNaming.toMap(),
    placesWithin: placesWithin.toMap(),
    citationsOf: joinCitations(sources.keys(), {
      articles: citing.articles.toMap(),
      events: citing.events.toMap(),
      actors: citing.actors.toMap(),
    }),
  };
}

function indexTies(actors: Iterable<Actor>): Corpus['tiesTo'] {
  const tiesTo = new Index<string, Tie>();
  for (const from of actors)
    for (const relation of from.relations) tiesTo.add(relation.to, { from, relation });
  return tiesTo.toMap();
}

/** Brings together each original and what is named as its translation. */
function matchTranslations(articles: readonly Article[]): Corpus['translationsOf'] {
  const families = Map.groupBy(articles, ({ translationOf, locale, slug }) =>
    translationOf === undefined && locale !== defaultLocale
      ? `${locale}/${slug}`
      : (translationOf ?? slug),
  );
  return new Map(
    [...families.values()].flatMap((family) => {
      const byLocale = new Map(family.map((article) => [article.locale, article]));
      return family.map((article) => [article, byLocale] as const);
    }),
  );
}

/**
 * Builds every index of sound entries.
 *
 * @param now instant in UTC (RFC 3339) at which those are told that readers cannot open; absent
 *   where whoever calls it has left them out
 */
export function buildCorpus(entries: readonly Entry[], now?: string): Corpus {
  const isWithdrawn = (entry: Entry) =>
    entry.collection === 'articles' && entry.withdrawn !== undefined;
  const sorted = sort(entries.filter((entry) => !isWithdrawn(entry)));
  const { articles: gone } = sort(entries.filter(isWithdrawn));
  const byLocale = (list: readonly Article[]) =>
    new Map(
      site.locales.map((locale) => [locale, list.filter((article) => article.locale === locale)]),
    );
  const { all, articles, events, actors, places, sources } = sorted;
  return {
    entries: Object.fromEntries(
      collectionNames.map((name) => [name, all.filter(({ collection }) => collection === name)]),
    ) as unknown as Corpus['entries'],
    articles: byLocale(articles),
    withdrawn: byLocale(gone),
    events,
    actors,
    places,
    sources,
    eventBySlug: bySlug(events),
    eventsOfYear: yearsOf(events),
    together: countTogether(events.map((event) => event.actors)),
    ...indexReferences(sorted),
    tiesTo: indexTies(actors.values()),
    translationsOf: matchTranslations(articles),
    unpublished: new Set(
      now === undefined
        ? []
        : [...articles, ...gone].filter((article) => !isPublished(article, now)),
    ),
  };
}
