import { cardIn, type Card } from '../../cards/card.ts';
import { countWords } from '../../cards/words.ts';
import { firstSentence } from '../../i18n/sentences.ts';
import { spanWords } from '../../charts/spans/view.ts';
import { articlesThatName, type Corpus } from '../../domain/corpus.ts';
import type { Actor } from '../../domain/entries.ts';
import { eventsOf } from '../../domain/frequent.ts';
import { byStart } from '../../domain/positions.ts';
import type { Edition } from '../../edition/edition.ts';
import { kindOfEntry } from '../entity.ts';

/**
 * Says who an actor is: the position begun last, of those still held if there are any, with its
 * dates; else a sentence, or the country.
 */
function roleOf(edition: Edition, { positions, summary, country }: Actor): string {
  const ordered = positions.toSorted(byStart);
  const position = ordered.find(({ to }) => to === '..') ?? ordered[0];
  if (position) {
    const title = edition.phrase(position.title).text;
    if (position.from === undefined && position.to === undefined) return title;
    const span = spanWords(edition, position.from, position.to).map(({ text }) => text);
    return `${title}, ${span.join('')}`;
  }
  if (summary !== undefined) return firstSentence(edition.phrase(summary).text, edition.locale);
  return country === undefined ? '' : edition.countryName(country);
}

/** What the card of an actor shows. */
export const actorCard = (corpus: Corpus, edition: Edition, actor: Actor): Card =>
  cardIn(edition.locale, {
    kind: kindOfEntry(edition, actor),
    title: edition.phrase(actor.name).text,
    text: roleOf(edition, actor),
    date: countWords(
      edition,
      eventsOf(corpus, actor).length,
      articlesThatName(corpus, actor, edition.locale).length,
    ),
    names: [],
    ornament: actor.slug,
  });
