import { placesAround, type Corpus } from '../../domain/corpus.ts';
import type { Place } from '../../domain/entries.ts';
import { eventsOf } from '../../domain/frequent.ts';
import type { Edition, Phrase } from '../../edition/edition.ts';
import { contourPath, type Ornament } from '../../ornament/contours.ts';
import {
  companionsOf,
  elsewhereOf,
  eventRuns,
  entityPage,
  entityPager,
  eventPages,
} from '../entity.ts';
import { kindOfEntry, type CompanionItem, type EventRun } from '../entity.ts';
import { mentionsOf, type ArticleMentions } from '../mentions.ts';
import { placeLinks, type Link } from '../../frame/links.ts';
import type { Pager } from '../../frame/pager.ts';
import { placeMap, type PlaceMapView } from '../../charts/map/view.ts';
import { nameAmongAll } from '../namesakes.ts';
import { placeCard } from './card.ts';
import { entryFeeds } from '../../frame/feeds.ts';
import { onPage } from '../../schema-org/telling.ts';
import { placeNode } from './schema-org.ts';
import { shareView, type ShareView } from '../../frame/share.ts';
import { shellOf, type Shell } from '../../frame/shell.ts';
import { timelineChart, type TimelineChartView } from '../../charts/timeline/view.ts';

export interface PlaceView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['entity'];
  readonly kind: string;
  readonly name: Phrase;
  readonly aliases: string;
  readonly countries: string;
  readonly within: readonly Link[];
  readonly contains: readonly Link[];
  readonly coordinates?: { readonly text: string; readonly note?: string };
  readonly ornament: Ornament;
  readonly map?: PlaceMapView;
  readonly chart?: TimelineChartView;
  readonly runs: readonly EventRun[];
  readonly pager?: Pager;
  readonly eventCount: string;
  readonly articles: readonly ArticleMentions[];
  readonly people: readonly CompanionItem[];
  readonly places: readonly CompanionItem[];
  readonly elsewhere: readonly Link[];
  readonly share: ShareView;
}

/** Says coordinates in degrees with their hemisphere: « 12,64° N, 8° O ». */
function coordinateWords(edition: Edition, latitude: number, longitude: number): string {
  const { north, south, east, west } = edition.messages.compass;
  const number = new Intl.NumberFormat(edition.locale, {
    maximumFractionDigits: 4,
  });
  const degrees = (value: number, positive: string, negative: string) =>
    `${number.format(Math.abs(value))}° ${value < 0 ? negative : positive}`;
  return `${degrees(latitude, north, south)}, ${degrees(longitude, east, west)}`;
}

/** The map of a place with what it contains or, where it contains nothing, with what contains it. */
function mapOf(corpus: Corpus, edition: Edition, place: Place): PlaceMapView | undefined {
  const isOnMap = (slug: string): boolean => corpus.places.get(slug)?.coordinates !== undefined;
  const inside = (corpus.placesWithin.get(place.slug) ?? [])
    .map(({ slug }) => slug)
    .filter(isOnMap);
  if (inside.length === 0 && !isOnMap(place.slug)) return undefined;
  const others = inside.length > 0 || place.within === undefined ? inside : [place.within];
  return placeMap(corpus, edition, [place.slug, ...others], { size: 'aside', here: place.slug });
}

/** Everything that the page of a place shows, with the first of its pages of events. */
export function placeView(corpus: Corpus, edition: Edition, place: Place): PlaceView {
  const { messages } = edition;
  const page = entityPage(place);
  const name = edition.phrase(place.name);
  const events = eventsOf(corpus, place);
  const [first] = eventPages(corpus, place);
  const pager = entityPager(edition, place, first);
  const { people, places } = companionsOf(corpus, edition, place.slug, events);
  const count = messages.counts.events(events.length);
  const kind = kindOfEntry(edition, place);
  const { coordinates } = place;
  const map = mapOf(corpus, edition, place);
  const chart = timelineChart(corpus, edition, events, { byKind: events.length > 12 });
  return {
    shell: shellOf(edition, page, {
      lastDate: events.at(-1)?.date,
      title: nameAmongAll(corpus, edition, place).text,
      description: messages.entity.placeDescription(name.text, kind, count),
      card: placeCard(corpus, edition, place),
      feeds: entryFeeds(corpus, edition, place),
      graph: [placeNode(corpus, onPage(edition), place)],
    }),
    labels: messages.entity,
    kind,
    name,
    aliases: edition.list(place.aliases),
    countries:
      place.kind === 'country'
        ? ''
        : edition.list(place.country.map((code) => edition.countryName(code))),
    within: placeLinks(corpus, edition, placesAround(corpus.places, place.slug).slice(1)),
    contains: placeLinks(
      corpus,
      edition,
      (corpus.placesWithin.get(place.slug) ?? []).map(({ slug }) => slug),
    ),
    ...(coordinates === undefined
      ? {}
      : {
          coordinates: {
            text: coordinateWords(edition, coordinates.latitude, coordinates.longitude),
            ...(coordinates.approximate ? { note: messages.entity.approximate } : {}),
          },
        }),
    ornament: contourPath(place.slug),
    ...(map ? { map } : {}),
    ...(chart ? { chart } : {}),
    runs: eventRuns(corpus, edition, place, first.items),
    ...(pager ? { pager } : {}),
    eventCount: count,
    articles: mentionsOf(corpus, edition, 'place', place.slug),
    people,
    places,
    elsewhere: elsewhereOf(place),
    share: shareView(edition, page, name.text),
  };
}
