import { sparkPath, sparkWidth } from '../charts/sparkline.ts';
import { articlesThatName, type Corpus } from '../domain/corpus.ts';
import type { Actor, Place } from '../domain/entries.ts';
import { eventsOf, mostFrequent } from '../domain/frequent.ts';
import { compareDays } from '../edtf/days.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import type { Edition, Phrase } from '../edition/edition.ts';
import { markAmongNamesakes } from './namesakes.ts';
import { kindOfEntry, type CompanionItem } from './entity.ts';
import type { CollectionsThat } from './kind.ts';
import { entryPath, linkTo, type Link } from '../frame/links.ts';

/** A person, an organisation or a place as a line of an index. */
export interface IndexItem extends Link {
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

/** The name by which an actor or a place is filed: « Diop, Abdoulaye ». */
export const sortName = (edition: Edition, entry: Actor | Place): Phrase =>
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
  const articles = articlesThatName(corpus, entry, edition.locale);
  const [first, last] = [events[0], events.at(-1)];
  const span = spanOf(corpus);
  const mark = markAmongNamesakes(corpus, edition, entry);
  return {
    ...sortName(edition, entry),
    href: entryPath(edition, entry.collection, entry.slug),
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

/** The actors or places that most events name, with how many. */
export const frequentItems = (
  corpus: Corpus,
  edition: Edition,
  collection: CollectionsThat<'isNamed'>,
  most: number,
): CompanionItem[] =>
  mostFrequent(corpus, collection, most).map(({ entry, count }) => ({
    ...linkTo(edition, collection, entry.slug, edition.phrase(entry.name)),
    count: edition.messages.counts.events(count),
  }));
