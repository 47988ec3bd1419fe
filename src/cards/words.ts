import type { Corpus } from '../domain/corpus.ts';
import type { EventEntry } from '../domain/entries.ts';
import type { Edition } from '../edition/edition.ts';

/** The most names that a card gives. */
export const mostNames = 3;

/** The length from which a name is told by its initials, where it gives them. */
const longName = 32;

/** Shortens a name that ends with its initials: « Forces armées maliennes », « CEDEAO ». */
function shortName(name: string): string {
  const [, whole, initials] = /^(.+?)\s*\((\p{Lu}+\p{L}*)\)$/u.exec(name) ?? [];
  if (whole === undefined || initials === undefined) return name;
  return whole.length > longName ? initials : whole;
}

/** The names of actors, as many as a card gives. */
export const actorNames = (corpus: Corpus, edition: Edition, slugs: Iterable<string>): string[] =>
  [...new Set(slugs)]
    .flatMap((slug) => corpus.actors.get(slug) ?? [])
    .slice(0, mostNames)
    .map(({ name }) => shortName(edition.phrase(name).text));

/** Those who act in some events, who act in most of them first. */
const byActs = (events: readonly EventEntry[]): string[] =>
  [
    ...Map.groupBy(
      events.flatMap(({ actors }) => actors),
      (slug) => slug,
    ),
  ]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([slug]) => slug);

// Of the events of a year, thousands may share its card.
const ranked = new WeakMap<readonly EventEntry[], string[]>();

/** The names of those who act in most of some events. */
export function foremost(
  corpus: Corpus,
  edition: Edition,
  events: readonly EventEntry[],
): string[] {
  const slugs = ranked.get(events) ?? byActs(events);
  ranked.set(events, slugs);
  return actorNames(corpus, edition, slugs);
}

/** How many events and articles there are of something; what there is none of is not told. */
export function countWords(edition: Edition, events: number, articles: number): string {
  const words = edition.messages.counts;
  return [events && words.events(events), articles && words.articles(articles)]
    .filter((part) => part !== 0)
    .join(', ');
}
