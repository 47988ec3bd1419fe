import type { Locale } from '../settings.ts';
import { articlesThatName, type Corpus } from './corpus.ts';
import type { EventEntry, InlineEvent } from './entries.ts';

/** An event of its own, or one of an article alone, which no other can name. */
export type Happening = EventEntry | (InlineEvent & { readonly slug?: undefined });

/** The most events of a picture that are named. */
const mostNamed = 5;

/** The chief ones among some events. */
interface ChiefEvents<T> {
  /** Oldest first, as the events were given. */
  readonly events: readonly T[];
  /** Articles name each of them; else those with most sources are among them. */
  readonly areCited: boolean;
}

/** Chooses the events that most articles of a language name, then those with most sources. */
export function chiefEvents<T extends Happening>(
  corpus: Pick<Corpus, 'articlesNaming'>,
  events: readonly T[],
  locale: Locale,
  most = mostNamed,
): ChiefEvents<T> {
  const ranked = events
    .map((event) => ({
      event,
      cited: event.slug === undefined ? 0 : articlesThatName(corpus, event, locale).length,
    }))
    .sort((a, b) => b.cited - a.cited || b.event.sources.length - a.event.sources.length);
  const cited = ranked.filter((event) => event.cited > 0).slice(0, most);
  // Three at least are named, or the others would stand without a word.
  const areCited = cited.length >= Math.min(3, events.length);
  const chief = new Set((areCited ? cited : ranked.slice(0, 3)).map(({ event }) => event));
  return { events: events.filter((event) => chief.has(event)), areCited };
}
