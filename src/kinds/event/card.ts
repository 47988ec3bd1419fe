import type { CardPage } from '../../addresses/pages.ts';
import { cardIn, type Card } from '../../cards/card.ts';
import { sectionCard } from '../../cards/section.ts';
import { actorNames } from '../../cards/words.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { EventEntry } from '../../domain/entries.ts';
import { yearOf } from '../../domain/timeline.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../settings.ts';
import { site } from '../../site.ts';
import { certaintyWords } from './item.ts';

const mostCards = site.mostCards ?? 4000;
/** The newest events have cards of their own however many others there are. */
const leastEvents = 200;

type Counted = Pick<Corpus, 'events' | 'articles' | 'actors' | 'places'>;

/** From which event on they have cards of their own: the newest that others leave room for. */
function firstWithCard({ events, articles, actors, places }: Counted, most: number): number {
  const texts = [...articles.values()].reduce((sum, { length }) => sum + length, 0);
  const room = most - texts - (actors.size + places.size) * site.locales.length;
  return events.length - Math.max(leastEvents, Math.floor(room / site.locales.length));
}

/** The events that have cards of their own. */
export const eventsWithCards = (corpus: Counted, most = mostCards) =>
  corpus.events.slice(Math.max(0, firstWithCard(corpus, most)));

const capital = (words: string, locale: Locale): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

/** What the card of an event shows. */
export const eventCard = (corpus: Corpus, edition: Edition, event: EventEntry): Card =>
  cardIn(edition.locale, {
    kind: edition.messages.kinds.event[event.kind],
    title: edition.phrase(event.title).text,
    text: '',
    date: capital(edition.dateText(event.date, event.time), edition.locale),
    certainty: { kind: event.certainty, words: certaintyWords(edition, event) },
    names: actorNames(corpus, edition, event.actors),
    ornament: event.slug,
  });

/** The card by which an event is shared, with the page whose it is: its own, or that of its year. */
export function sharedCard(
  corpus: Corpus,
  edition: Edition,
  event: EventEntry,
  most = mostCards,
): { readonly page: CardPage; readonly card: Card } {
  if (corpus.events.indexOf(event) >= firstWithCard(corpus, most))
    return {
      page: { to: 'entry', section: 'events', slug: event.slug },
      card: eventCard(corpus, edition, event),
    };
  const page = { to: 'year', year: yearOf(event.date) } as const;
  return { page, card: sectionCard(corpus, edition, page) };
}
