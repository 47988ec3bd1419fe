import type { Corpus } from '../../domain/corpus.ts';
import type { EventEntry, InlineEvent } from '../../domain/entries.ts';
import { accountOf } from '../../domain/origins.ts';
import { marksOf } from '../../domain/marks.ts';
import { isDoubtful } from '../../edtf/edtf.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import { firstSentence } from '../../i18n/sentences.ts';
import type { Edition, Phrase } from '../../edition/edition.ts';
import {
  actorLinks,
  entryPath,
  pick,
  placeLinks,
  sourceLink,
  type Link,
} from '../../frame/links.ts';
import type { certainties } from './schema.ts';

type Certainty = (typeof certainties)[number];

/** A mark of certainty: its shape and its words, with who reports what is only reported. */
interface CertaintyMark {
  readonly kind: Certainty;
  readonly words: string;
}

/** An event as a line of a timeline. */
export interface EventItem {
  readonly id: string;
  readonly date: readonly DateSegment[];
  /** The classes of its mark: how certain it is, the form of its date, and whether it is said. */
  readonly marks: string;
  readonly certainty: CertaintyMark;
  readonly title: Phrase;
  /** The event's page; a date of one article alone has none. */
  readonly href?: string;
  readonly kind?: string;
  readonly actors: readonly Link[];
  readonly places: readonly Link[];
  readonly sources: readonly Link[];
  readonly note?: Phrase;
  /** Of what is disputed: the sentence that says who disagrees, or on what. */
  readonly reason?: Phrase;
  /** That the actor whose page it is speaks in it, in a word. */
  readonly said?: string;
}

/** How certain an event is in short: « Confirmé, date discutée », « Rapporté », « Contesté ». */
export const certaintyWords = (
  { messages }: Edition,
  { certainty, date }: Pick<EventEntry, 'certainty' | 'date'>,
): string =>
  certainty === 'confirmed' && isDoubtful(date)
    ? messages.event.dateInDoubt
    : messages.certainty[certainty];

/** How certain an event is: « Confirmé », « Rapporté par RFI », « Contesté ». */
function certaintyMark(
  corpus: Corpus,
  edition: Edition,
  event: EventEntry | InlineEvent,
): CertaintyMark {
  const { certainty: kind, sources, origin } = event;
  if (kind !== 'reported') return { kind, words: certaintyWords(edition, event) };
  const accounts = origin === undefined ? pick(corpus.sources, sources).map(accountOf) : [origin];
  const names = new Set(accounts.map((account) => edition.phrase(account).text));
  return { kind, words: edition.messages.event.by(edition.list([...names])) };
}

/** The note of an event and, of a disputed one, what of it a line has room for. */
function notesOf(
  edition: Edition,
  { certainty, note }: EventEntry | InlineEvent,
): Pick<EventItem, 'note' | 'reason'> {
  if (note === undefined) return {};
  const phrase = edition.phrase(note);
  if (certainty !== 'disputed') return { note: phrase };
  return {
    note: phrase,
    reason: { ...phrase, text: firstSentence(phrase.text, phrase.lang ?? edition.locale) },
  };
}

/** Makes the line of an event on any timeline. */
export function eventItem(
  corpus: Corpus,
  edition: Edition,
  event: EventEntry | (InlineEvent & { readonly slug?: undefined }),
  id = event.slug ?? event.date.text,
): EventItem {
  return {
    id,
    date: edition.date(event.date, event.time),
    marks: marksOf(event),
    certainty: certaintyMark(corpus, edition, event),
    title: edition.phrase(event.title),
    actors: actorLinks(corpus, edition, event.actors),
    places: placeLinks(corpus, edition, event.places),
    sources: pick(corpus.sources, event.sources).map((source) => sourceLink(edition, source)),
    ...(event.slug === undefined ? {} : { href: entryPath(edition, 'events', event.slug) }),
    ...(event.kind === undefined ? {} : { kind: edition.messages.kinds.event[event.kind] }),
    ...notesOf(edition, event),
  };
}
