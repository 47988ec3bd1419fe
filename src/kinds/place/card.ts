import { cardIn, type Card } from '../../cards/card.ts';
import { countWords, foremost } from '../../cards/words.ts';
import { articlesThatName, placesAround, type Corpus } from '../../domain/corpus.ts';
import type { Place } from '../../domain/entries.ts';
import { eventsOf } from '../../domain/frequent.ts';
import type { Edition } from '../../edition/edition.ts';
import { kindOfEntry } from '../entity.ts';
import { pick } from '../../frame/links.ts';

/** What the card of a place shows. */
export function placeCard(corpus: Corpus, edition: Edition, place: Place): Card {
  const events = eventsOf(corpus, place);
  return cardIn(edition.locale, {
    kind: kindOfEntry(edition, place),
    title: edition.phrase(place.name).text,
    text: pick(corpus.places, placesAround(corpus.places, place.slug).slice(1))
      .map(({ name }) => edition.phrase(name).text)
      .join(', '),
    date: countWords(
      edition,
      events.length,
      articlesThatName(corpus, place, edition.locale).length,
    ),
    names: foremost(corpus, edition, events),
    ornament: place.slug,
  });
}
