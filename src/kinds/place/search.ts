import { placesAround, type Corpus } from '../../domain/corpus.ts';
import type { Place } from '../../domain/entries.ts';
import type { Edition } from '../../edition/edition.ts';
import { present, titledAs, type RecordText } from '../../search/record.ts';
import { kindOfEntry, namesOf, otherNames, sortOf } from '../entity.ts';

/** How the search finds a place. */
export function placeRecord(corpus: Corpus, edition: Edition, place: Place): RecordText {
  const around = placesAround(corpus.places, place.slug);
  return {
    ...titledAs(edition.phrase(place.name)),
    sort: sortOf(corpus, edition, place),
    names: place.aliases,
    passages: present([
      [kindOfEntry(edition, place), ...namesOf(edition, corpus.places, around.slice(1))].join(', '),
      otherNames(edition, place),
    ]),
    actors: [],
    places: around,
  };
}
