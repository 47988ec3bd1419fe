import { placesAroundAll, type Corpus } from '../../domain/corpus.ts';
import type { EventEntry } from '../../domain/entries.ts';
import { yearOf } from '../../domain/timeline.ts';
import type { Edition } from '../../edition/edition.ts';
import { present, titledAs, type RecordText } from '../../search/record.ts';
import { namesOf } from '../entity.ts';

/** How the search finds an event. */
export function eventRecord(corpus: Corpus, edition: Edition, event: EventEntry): RecordText {
  const { messages } = edition;
  return {
    ...titledAs(edition.phrase(event.title)),
    sort: `${messages.kinds.event[event.kind]} · ${messages.certainty[event.certainty]}`,
    date: edition.date(event.date, event.time),
    year: yearOf(event.date),
    names: [],
    passages: present([
      event.note && edition.phrase(event.note).text,
      [
        ...namesOf(edition, corpus.actors, event.actors),
        ...namesOf(edition, corpus.places, event.places),
      ].join(', '),
      edition.dateText(event.date, event.time),
    ]),
    actors: event.actors,
    places: placesAroundAll(corpus.places, event.places),
  };
}
