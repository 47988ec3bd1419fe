import type { Locale } from '../settings.ts';
import { articlesThatName, type Corpus } from './corpus.ts';
import type { EventEntry } from './entries.ts';

/** The most events of a picture that are named. */
const mostNamed = 5;

/** The chief ones among some events. */
interface ChiefEvents {
  /** Oldest first, as the events were given. */
  readonly events: readonly EventEntry[];
  /** Articles name each of them; else those with most sources are among them. */
  readonly areCited: boolean;
}

/** Chooses the events that most articles of a language name, then those with most sources. */
export function chiefEvents(
  corpus: Pick<Corpus, 'articlesNaming'>,
  events: readonly EventEntry[],
  locale: Locale,
): ChiefEvents {
  const ranked = events
    .map((event) => ({ event, cited: articlesThatName(corpus, event, locale).length }))
    .sort((a, b) => b.cited - a.cited || b.event.sources.length - a.event.sources.length);
  const cited = ranked.filter((event) => event.cited > 0).slice(0, mostNamed);
  // Three at least are named, or the others would stand without a word.
  const areCited = cited.length >= Math.min(3, events.length);
  const chief = new Set((areCited ? cited : ranked.slice(0, 3)).map(({ event }) => event));
  return { events: events.filter((event) => chief.has(event)), areCited };
}
