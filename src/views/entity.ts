import type { Corpus } from '../domain/corpus.ts';
import type { EventEntry } from '../domain/entries.ts';
import { companions } from '../domain/together.ts';
import type { Edition } from '../i18n/edition.ts';
import { actorLinks, placeLinks, type CompanionItem, type Link } from './parts.ts';

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
    text: new URL(href).hostname.replace(/^www\./, ''),
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
