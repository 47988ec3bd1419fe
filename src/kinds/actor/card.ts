import { cardIn, type Card } from '../../cards/card.ts';
import { countWords } from '../../cards/words.ts';
import { articlesThatName, type Corpus } from '../../domain/corpus.ts';
import type { Actor } from '../../domain/entries.ts';
import { eventsOf } from '../../domain/frequent.ts';
import type { Edition } from '../../edition/edition.ts';
import { kindOfEntry } from '../entity.ts';
import { roleOf } from './item.ts';

/** What the card of an actor shows. */
export const actorCard = (corpus: Corpus, edition: Edition, actor: Actor): Card =>
  cardIn(edition.locale, {
    kind: kindOfEntry(edition, actor),
    title: edition.phrase(actor.name).text,
    text: roleOf(edition, actor)?.text ?? '',
    date: countWords(
      edition,
      eventsOf(corpus, actor).length,
      articlesThatName(corpus, actor, edition.locale).length,
    ),
    names: [],
    ornament: actor.slug,
  });
