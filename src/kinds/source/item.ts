import { hostOf } from '../../addresses/host.ts';
import type { Source } from '../../domain/entries.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import type { Edition, Phrase } from '../../edition/edition.ts';
import { sourceName } from '../../edition/source-name.ts';
import { entryPath } from '../../frame/links.ts';

/** A source as a line of a list. */
export interface SourceItem {
  readonly href: string;
  /** What it is called: “Reuters, via The Star”. */
  readonly name: Phrase;
  /** To which state it is tied, in words. */
  readonly state?: string;
  /** The title in its own language, without quotation marks around it. */
  readonly title?: Phrase;
  readonly quotes: readonly [string, string];
  readonly date?: readonly DateSegment[];
  /** Where it was read, and on which site; none of what is on paper. */
  readonly url?: string;
  readonly host?: string;
  /** Where it is kept, of what has no address. */
  readonly held?: Phrase;
  readonly kind: string;
  readonly note?: Phrase;
}

/** Makes the line of a source. */
export function sourceItem(edition: Edition, source: Source): SourceItem {
  const { slug, state, title, language, published, url, held, note, kind } = source;
  return {
    href: entryPath(edition, 'sources', slug),
    name: sourceName(edition, source),
    ...(state === undefined
      ? {}
      : { state: edition.set(edition.messages.source.state(edition.countryName(state))) }),
    quotes: edition.messages.quotes,
    ...(url === undefined ? {} : { url, host: hostOf(url) }),
    ...(held === undefined ? {} : { held: edition.phrase(held) }),
    kind: edition.messages.kinds.source[kind],
    ...(title === undefined ? {} : { title: edition.quoted(title, language) }),
    ...(published === undefined ? {} : { date: edition.date(published) }),
    ...(note === undefined ? {} : { note: edition.phrase(note) }),
  };
}
