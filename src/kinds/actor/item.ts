import { spanWords } from '../../charts/spans/view.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Actor, Position } from '../../domain/entries.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import { chiefPosition } from '../../domain/positions.ts';
import { firstSentence } from '../../i18n/sentences.ts';
import type { Edition, Phrase } from '../../edition/edition.ts';
import { linkTo, pick, sourceLink, type Link } from '../../frame/links.ts';

/**
 * Says who an actor is: the position by which it is known, with its span in `words`; else the first
 * sentence of its summary, or its country.
 */
export function roleOf(edition: Edition, actor: Actor, words = spanWords): Phrase | undefined {
  const { summary, country } = actor;
  const position = chiefPosition(actor);
  if (position) {
    const { title, from, to } = position;
    const phrase = edition.phrase(title);
    if (from === undefined && to === undefined) return phrase;
    const span = words(edition, from, to).map(({ text }) => text);
    return { ...phrase, text: `${phrase.text}, ${span.join('')}` };
  }
  if (summary !== undefined) {
    const phrase = edition.phrase(summary);
    return { ...phrase, text: firstSentence(phrase.text, phrase.lang ?? edition.locale) };
  }
  return country === undefined ? undefined : { text: edition.countryName(country) };
}

/** What is known to have changed after the day up to which the articles know. */
export interface LaterItem {
  readonly date: readonly DateSegment[];
  readonly text: Phrase;
  /** Who says so, and when: « Pajhwok, 27 avril 2026 ». */
  readonly sources: readonly (Link & { readonly date: string })[];
}

/** Lists what happened to an actor since, oldest first. */
export const laterItems = (corpus: Corpus, edition: Edition, { since }: Actor): LaterItem[] =>
  since.map(({ date, text, sources }) => ({
    date: edition.date(date),
    text: edition.phrase(text),
    sources: pick(corpus.sources, sources).map((source) => ({
      ...sourceLink(edition, source),
      date: source.published ? edition.dateText(source.published) : '',
    })),
  }));

/** Someone of whom a page speaks, with the position held then. */
export interface WhoItem extends Link {
  readonly role?: Phrase;
  /** What has happened since to who is shown in a position and holds one that goes on. */
  readonly since: readonly LaterItem[];
}

/** Makes the line of an actor and of a position, if one is known. */
export function whoItem(
  corpus: Corpus,
  edition: Edition,
  actor: Actor,
  position: Position | undefined,
): WhoItem {
  const isServing = actor.positions.some(({ to }) => to === '..');
  return {
    ...linkTo(edition, 'actors', actor.slug, edition.phrase(actor.name)),
    ...(position === undefined ? {} : { role: edition.phrase(position.title) }),
    // One source says it here; the page of the actor names them all.
    since:
      position && isServing
        ? laterItems(corpus, edition, actor).map((item) => ({
            ...item,
            sources: item.sources.slice(0, 1),
          }))
        : [],
  };
}
