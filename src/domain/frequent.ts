import type { CollectionsThat } from '../kinds/kind.ts';
import type { Corpus } from './corpus.ts';
import type { Actor, EventEntry, Place } from './entries.ts';

/** The events of an actor or a place, oldest first. */
export const eventsOf = (
  corpus: Pick<Corpus, 'eventsOfActor' | 'eventsAtPlace'>,
  { collection, slug }: Pick<Actor | Place, 'collection' | 'slug'>,
): readonly EventEntry[] =>
  (collection === 'actors' ? corpus.eventsOfActor : corpus.eventsAtPlace).get(slug) ?? [];

/** The actors or the places that most events name, with how many; then by slug. */
export const mostFrequent = (
  corpus: Corpus,
  collection: CollectionsThat<'isNamed'>,
  most: number,
): { entry: Actor | Place; count: number }[] =>
  [...corpus[collection].values()]
    .map((entry) => ({ entry, count: eventsOf(corpus, entry).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.entry.slug < b.entry.slug ? -1 : 1))
    .slice(0, most);
