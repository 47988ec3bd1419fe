import type { Corpus } from '../../domain/corpus.ts';
import type { Actor } from '../../domain/entries.ts';
import type { Edition } from '../../edition/edition.ts';
import { present, titledAs, type RecordText } from '../../search/record.ts';
import { namesOf, otherNames, sortOf } from '../entity.ts';

/** How the search finds an actor. */
export function actorRecord(corpus: Corpus, edition: Edition, actor: Actor): RecordText {
  const words = (text: Parameters<Edition['phrase']>[0]) => edition.phrase(text).text;
  return {
    ...titledAs(edition.phrase(actor.name)),
    sort: sortOf(corpus, edition, actor),
    names: actor.aliases,
    passages: present([
      actor.summary && words(actor.summary),
      ...actor.positions.map(({ title, organisation }) =>
        [
          words(title),
          ...namesOf(edition, corpus.actors, organisation === undefined ? [] : [organisation]),
        ].join(', '),
      ),
      ...actor.since.map(({ date, text }) =>
        [edition.messages.entity.since, edition.dateText(date), words(text)].join(' · '),
      ),
      otherNames(edition, actor),
    ]),
    actors: [actor.slug],
    places: [],
  };
}
