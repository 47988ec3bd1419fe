import type { Corpus } from '../domain/corpus.ts';
import { eventsOf } from '../domain/frequent.ts';
import type { Actor, EventEntry, Place, Position } from '../domain/entries.ts';
import { paginate, type Slice } from '../domain/paging.ts';
import { positionAt } from '../domain/positions.ts';
import { companions } from '../domain/together.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import type { Edition, Phrase } from '../edition/edition.ts';
import { hostOf } from '../addresses/host.ts';
import type { Page } from '../addresses/pages.ts';
import { markAmongNamesakes } from './namesakes.ts';
import { actorLinks, placeLinks, type Link } from '../frame/links.ts';
import { eventItem, type EventItem } from './event/item.ts';
import { pagerOf, type Pager } from '../frame/pager.ts';

/** A name seen with another, and how often. */
export interface CompanionItem extends Link {
  readonly count: string;
  /** The events that both are in, newest first, and in words how many more there are. */
  readonly shared?: {
    readonly events: readonly (Link & { readonly date: readonly DateSegment[] })[];
    readonly more?: string;
  };
}

/** What has a page that lists its events. */
export type Entity = Actor | Place;

/** The events of an actor or a place, newest first, as its pages cut them. */
export const eventPages = (
  corpus: Corpus,
  entity: Entity,
): [first: Slice<EventEntry>, ...others: Slice<EventEntry>[]] =>
  paginate(eventsOf(corpus, entity).toReversed());

/** The kind of an entry as the page names it. */
export const kindOfEntry = (edition: Edition, entry: Actor | Place): string =>
  entry.collection === 'actors'
    ? edition.messages.kinds.actor[entry.kind]
    : edition.messages.kinds.place[entry.kind];

/** What sort of thing an entry is, and what tells it from others of its name. */
export const sortOf = (corpus: Corpus, edition: Edition, entity: Entity): string =>
  [kindOfEntry(edition, entity), markAmongNamesakes(corpus, edition, entity)]
    .filter((text) => text !== undefined && text !== '')
    .join(' · ');

/** The names of entries in a language, by their slugs. */
export const namesOf = (
  edition: Edition,
  entries: ReadonlyMap<string, Entity>,
  slugs: readonly string[],
): string[] => slugs.map((slug) => edition.phrase(entries.get(slug)?.name ?? slug).text);

/** Other names, with what says that they are; none where there are none. */
export const otherNames = (edition: Edition, { aliases }: Entity): string | undefined =>
  aliases.length ? `${edition.messages.entity.alsoCalled} ${aliases.join(', ')}` : undefined;

/** A page of an actor or a place: the first tells everything, the others more events. */
export const entityPage = ({ collection, slug }: Entity, number = 1): Page => ({
  to: 'entry',
  section: collection,
  slug,
  number,
});

export const entityPager = (
  edition: Edition,
  entity: Entity,
  slice: Slice<EventEntry>,
): Pager | undefined => pagerOf(edition, slice, (number) => entityPage(entity, number));

/** Events, newest first, during which an actor held one position; none where it is not sure. */
export interface EventRun {
  /** The position, or that it is not known where one was told before. */
  readonly held?: Phrase;
  readonly events: readonly EventItem[];
}

/**
 * Makes the lines of events: those of an actor under the position surely held, which is told where
 * it changes, and with what the actor says marked as a statement.
 */
export function eventRuns(
  corpus: Corpus,
  edition: Edition,
  entity: Entity,
  events: readonly EventEntry[],
): EventRun[] {
  const { kinds, entity: labels } = edition.messages;
  const runs: { position: Position | undefined; events: EventItem[] }[] = [];
  for (const event of events) {
    const position = entity.collection === 'actors' ? positionAt(entity, event.date) : undefined;
    const line = eventItem(corpus, edition, event);
    const item = event.speakers.includes(entity.slug)
      ? { ...line, said: kinds.event.statement }
      : line;
    const run = runs.at(-1);
    if (run && run.position === position) run.events.push(item);
    else runs.push({ position, events: [item] });
  }
  return runs.map((run, index) => ({
    events: run.events,
    ...(run.position
      ? { held: edition.phrase(run.position.title) }
      : index > 0 && { held: { text: labels.heldUnknown } }),
  }));
}

const most = 8;

/** The most events that are named for one companion. */
const mostShared = 12;

/** Names the events that an entry shares with another. */
function sharedEvents(
  edition: Edition,
  events: readonly EventEntry[],
): NonNullable<CompanionItem['shared']> {
  const more = events.length - mostShared;
  return {
    events: events
      .toReversed()
      .slice(0, mostShared)
      .map(({ slug, title, date }) => ({
        ...edition.phrase(title),
        href: edition.path({ to: 'entry', section: 'events', slug }),
        date: edition.date(date),
      })),
    ...(more > 0 ? { more: edition.messages.network.more(more) } : {}),
  };
}

const withCounts = (
  edition: Edition,
  events: readonly EventEntry[],
  side: 'actors' | 'places',
  slug: string,
  linkOf: (slug: string) => Link | undefined,
): CompanionItem[] =>
  companions(
    events.map((event) => event[side]),
    slug,
  )
    .slice(0, most)
    .flatMap(({ slug: other, count }) => {
      const link = linkOf(other);
      const both = events.filter((event) => event[side].includes(other));
      return link
        ? [
            {
              ...link,
              count: edition.messages.counts.events(count),
              shared: sharedEvents(edition, both),
            },
          ]
        : [];
    });

/** The actors and the places most often seen in the same events as an entry. */
export const companionsOf = (
  corpus: Corpus,
  edition: Edition,
  slug: string,
  events: readonly EventEntry[],
): { people: CompanionItem[]; places: CompanionItem[] } => ({
  people: withCounts(
    edition,
    events,
    'actors',
    slug,
    (other) => actorLinks(corpus, edition, [other])[0],
  ),
  places: withCounts(
    edition,
    events,
    'places',
    slug,
    (other) => placeLinks(corpus, edition, [other])[0],
  ),
});

/** Other addresses of an entry: those it gives, and its Wikidata item. */
export const elsewhereOf = ({
  sameAs,
  wikidata,
}: {
  readonly sameAs: readonly string[];
  readonly wikidata?: string | undefined;
}): Link[] => [
  ...sameAs.map((href) => ({
    text: hostOf(href),
    href,
  })),
  ...(wikidata === undefined
    ? []
    : [
        {
          text: `Wikidata ${wikidata}`,
          href: `https://www.wikidata.org/wiki/${wikidata}`,
        },
      ]),
];
