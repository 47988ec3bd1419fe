import type { Corpus } from '../domain/corpus.ts';
import type { EventEntry } from '../domain/entries.ts';
import type { Slice } from '../domain/paging.ts';
import { eventsOf } from '../domain/frequent.ts';
import type { Edition } from '../edition/edition.ts';
import { contourPath, type Ornament } from '../ornament/contours.ts';
import type { Card } from '../cards/card.ts';
import { eventRuns, entityPage, entityPager, type Entity, type EventRun } from './entity.ts';
import { entryFeeds } from '../frame/feeds.ts';
import { kindOfEntry } from './entity.ts';
import { pagedTitle, type Pager } from '../frame/pager.ts';
import type { Link } from '../frame/links.ts';
import { shellOf, type Shell } from '../frame/shell.ts';

/** A page that only goes on with the events of an actor or a place. */
export interface FurtherView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['entity'];
  readonly kind: string;
  readonly title: string;
  /** The first page, which tells everything else. */
  readonly first: Link;
  readonly eventCount: string;
  readonly ornament: Ornament;
  readonly runs: readonly EventRun[];
  readonly pager?: Pager;
}

/** Everything that a further page of the events of an actor or a place shows. */
export function furtherView(
  corpus: Corpus,
  edition: Edition,
  entity: Entity,
  slice: Slice<EventEntry>,
  card: Card,
): FurtherView {
  const { messages } = edition;
  const name = edition.phrase(entity.name);
  const title = pagedTitle(edition, name.text, slice);
  const kind = kindOfEntry(edition, entity);
  const eventCount = messages.counts.events(eventsOf(corpus, entity).length);
  const pager = entityPager(edition, entity, slice);
  return {
    shell: shellOf(edition, entityPage(entity, slice.number), {
      lastDate: eventsOf(corpus, entity).at(-1)?.date,
      title,
      description: messages.entity.placeDescription(title, kind, eventCount),
      card,
      feeds: entryFeeds(corpus, edition, entity),
    }),
    labels: messages.entity,
    kind,
    title,
    first: { ...name, href: edition.path(entityPage(entity)) },
    eventCount,
    ornament: contourPath(entity.slug),
    runs: eventRuns(corpus, edition, entity, slice.items),
    ...(pager ? { pager } : {}),
  };
}
