import { articlesThatName, type Corpus } from '../domain/corpus.ts';
import type { Actor, Place } from '../domain/entries.ts';
import { eventsOf, mostFrequent } from '../domain/frequent.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import type { Edition, Phrase } from '../edition/edition.ts';
import { spanYears } from '../charts/spans/view.ts';
import { roleOf } from './actor/item.ts';
import { markAmongNamesakes } from './namesakes.ts';
import { kindOfEntry, type CompanionItem } from './entity.ts';
import type { CollectionsThat } from './kind.ts';
import { entryPath, linkTo, type Link } from '../frame/links.ts';

/** A person, an organisation or a place as a line of an index. */
export interface IndexItem extends Link {
  readonly kind: string;
  /** Who an actor is. */
  readonly role?: Phrase;
  /** What tells it from another of its name. */
  readonly mark?: string;
  /** How many events and articles name it; none is not told. */
  readonly counts: readonly string[];
  readonly first?: readonly DateSegment[];
  readonly last?: readonly DateSegment[];
}

/** The name by which an actor or a place is filed: « Diop, Abdoulaye ». */
export const sortName = (edition: Edition, entry: Actor | Place): Phrase =>
  edition.phrase(entry.collection === 'actors' ? (entry.sortAs ?? entry.name) : entry.name);

/** Makes the line of an entry in an index. */
export function indexItem(corpus: Corpus, edition: Edition, entry: Actor | Place): IndexItem {
  const { counts } = edition.messages;
  const events = eventsOf(corpus, entry);
  const articles = articlesThatName(corpus, entry, edition.locale);
  const [first, last] = [events[0], events.at(-1)];
  const mark = markAmongNamesakes(corpus, edition, entry);
  const role = entry.collection === 'actors' ? roleOf(edition, entry, spanYears) : undefined;
  return {
    ...sortName(edition, entry),
    href: entryPath(edition, entry.collection, entry.slug),
    kind: kindOfEntry(edition, entry),
    ...(role && { role }),
    ...(mark === undefined ? {} : { mark }),
    counts: [
      ...(events.length ? [counts.events(events.length)] : []),
      ...(articles.length ? [counts.articles(articles.length)] : []),
    ],
    ...(first ? { first: edition.date(first.date) } : {}),
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
