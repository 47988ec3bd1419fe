import { partIds } from '../../addresses/parts.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { EventEntry } from '../../domain/entries.ts';
import { positionAt } from '../../domain/positions.ts';
import { yearOf } from '../../domain/timeline.ts';
import type { Edition } from '../../edition/edition.ts';
import { contourPath, type Ornament } from '../../ornament/contours.ts';
import { eventOnPage } from './schema-org.ts';
import { eventItem, type EventItem } from './item.ts';
import { mentionsOf, type ArticleMentions } from '../mentions.ts';
import { sourceItem, type SourceItem } from '../source/item.ts';
import { whoItem, type WhoItem } from '../actor/item.ts';
import { pick, type Link } from '../../frame/links.ts';
import { placeMap, type PlaceMapView } from '../../charts/map/view.ts';
import { sharedCard } from './card.ts';
import { shareView, type ShareView } from '../../frame/share.ts';
import { shellOf, type Shell } from '../../frame/shell.ts';

export interface EventView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['event'];
  readonly event: EventItem;
  /** Whose hour its date gives, where it gives one. */
  readonly clock?: string;
  readonly meaning: string;
  readonly who: readonly WhoItem[];
  readonly sinceLabel: string;
  readonly sources: readonly SourceItem[];
  readonly articles: readonly ArticleMentions[];
  /** How many articles speak of it, and where the page tells what. */
  readonly cited?: Link;
  /** The event between those before and after it. */
  readonly around: readonly EventItem[];
  readonly ornament: Ornament;
  readonly map?: PlaceMapView;
  /** The line of the event on the timeline of its year. */
  readonly onTimeline: Link;
  readonly share: ShareView;
}

const neighbours = 2;

/**
 * When, how sure, and what there is to know, or where and who: the title stands above it wherever it
 * is shared.
 */
function described(date: string, { certainty, note, places, actors }: EventItem): string {
  const names = (links: readonly Link[]) => links.map(({ text }) => text).join(', ');
  const told = note
    ? [note.text]
    : [names(places), names(actors)].filter(Boolean).map((text) => `${text}.`);
  return [`${date}.`, `${certainty.words}.`, ...told].join(' ');
}

/** Everything that the page of an event shows. */
export function eventView(corpus: Corpus, edition: Edition, event: EventEntry): EventView {
  const { messages } = edition;
  const page = { to: 'entry', section: 'events', slug: event.slug } as const;
  const item = eventItem(corpus, edition, event);
  const place = corpus.events.indexOf(event);
  const date = edition.dateText(event.date, event.time);
  const map = placeMap(corpus, edition, event.places, { size: 'aside' });
  const year = yearOf(event.date);
  const shared = sharedCard(corpus, edition, event);
  const articles = mentionsOf(corpus, edition, 'event', event.slug);
  return {
    shell: shellOf(edition, page, {
      title: item.title.text,
      description: described(date, item),
      card: shared.card,
      cardOf: shared.page,
      graph: [eventOnPage(corpus, edition, event)],
    }),
    labels: messages.event,
    event: item,
    ...(event.time === undefined ? {} : { clock: messages.event.localTime }),
    meaning: messages.certaintyMeaning[event.certainty],
    who: pick(corpus.actors, event.actors).map((actor) =>
      whoItem(corpus, edition, actor, positionAt(actor, event.date)),
    ),
    sinceLabel: messages.entity.since,
    sources: pick(corpus.sources, event.sources).map((source) => sourceItem(edition, source)),
    articles,
    ...(articles.length && {
      cited: { text: messages.event.citedIn(articles.length), href: `#${partIds.articles}` },
    }),
    around: corpus.events
      .slice(Math.max(0, place - neighbours), place + neighbours + 1)
      .map((other) => eventItem(corpus, edition, other)),
    ornament: contourPath(event.slug),
    ...(map ? { map } : {}),
    onTimeline: {
      text: messages.timeline.year(edition.year(year)),
      href: `${edition.path({ to: 'year', year })}#${event.slug}`,
    },
    share: shareView(edition, page, item.title.text),
  };
}
