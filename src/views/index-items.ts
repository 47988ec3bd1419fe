import { sparkPath, sparkWidth } from '../charts/sparkline.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Actor, EventEntry, Place } from '../domain/entries.ts';
import { compareDays } from '../edtf/days.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import type { Edition, Phrase } from '../i18n/edition.ts';
import { markAmongNamesakes } from '../search/namesakes.ts';
import { kindOfEntry, type CompanionItem, type Link } from './parts.ts';

/** A person, an organisation or a place as a line of an index. */
export interface IndexItem extends Link {
  /** The name by which it is sorted: « Diop, Abdoulaye ». */
  readonly sortName: string;
  readonly kind: string;
  /** What tells it from another of its name. */
  readonly mark?: string;
  /** How many events and articles name it; none is not told. */
  readonly counts: readonly string[];
  readonly first?: readonly DateSegment[];
  readonly last?: readonly DateSegment[];
  /** Its events a quarter: the `d` of a path, and the width of its box; none for one event. */
  readonly spark?: { readonly path: string; readonly width: number };
}

const eventsOf = (corpus: Corpus, entry: Actor | Place): readonly EventEntry[] =>
  (entry.collection === 'actors' ? corpus.eventsOfActor : corpus.eventsAtPlace).get(entry.slug) ??
  [];

/** The name of an entry as an index files it. */
const sortPhrase = (edition: Edition, entry: Actor | Place): Phrase =>
  edition.phrase(entry.collection === 'actors' ? (entry.sortAs ?? entry.name) : entry.name);

type Span = readonly [string, string] | undefined;

const spans = new WeakMap<Corpus, Span>();

/** The first and last days of all events, which all sparklines share. */
function spanOf(corpus: Corpus): Span {
  const span = spans.has(corpus) ? spans.get(corpus) : measureSpan(corpus);
  spans.set(corpus, span);
  return span;
}

function measureSpan({ events }: Corpus): Span {
  const days = events.flatMap(({ date }) => date.earliest ?? date.latest ?? []).sort(compareDays);
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}

/** Makes the line of an entry in an index. */
export function indexItem(corpus: Corpus, edition: Edition, entry: Actor | Place): IndexItem {
  const { counts } = edition.messages;
  const events = eventsOf(corpus, entry);
  const articles = (corpus.articlesNaming.get(`${entry.collection}/${entry.slug}`) ?? []).filter(
    ({ locale }) => locale === edition.locale,
  );
  const [first, last] = [events[0], events.at(-1)];
  const name = sortPhrase(edition, entry);
  const span = spanOf(corpus);
  const mark = markAmongNamesakes(corpus, edition, entry);
  return {
    ...name,
    sortName: name.text,
    href: edition.path({
      to: 'entry',
      section: entry.collection,
      slug: entry.slug,
    }),
    kind: kindOfEntry(edition, entry),
    ...(mark === undefined ? {} : { mark }),
    counts: [
      ...(events.length ? [counts.events(events.length)] : []),
      ...(articles.length ? [counts.articles(articles.length)] : []),
    ],
    ...(first ? { first: edition.date(first.date) } : {}),
    ...(events.length > 1 && span
      ? {
          spark: {
            path: sparkPath(
              events.flatMap(({ date }) => date.earliest ?? date.latest ?? []),
              span,
            ),
            width: sparkWidth(span),
          },
        }
      : {}),
    ...(last && last !== first ? { last: edition.date(last.date) } : {}),
  };
}

/** The entries of a collection that most events name, with how many. */
export const frequentItems = (
  corpus: Corpus,
  edition: Edition,
  collection: 'actors' | 'places',
  most: number,
): CompanionItem[] =>
  [...corpus[collection].values()]
    .map((entry) => ({ entry, count: eventsOf(corpus, entry).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.entry.slug < b.entry.slug ? -1 : 1))
    .slice(0, most)
    .map(({ entry, count }) => ({
      ...edition.phrase(entry.name),
      href: edition.path({
        to: 'entry',
        section: collection,
        slug: entry.slug,
      }),
      count: edition.messages.counts.events(count),
    }));
