import type { Source } from '../../domain/entries.ts';
import { yearOf } from '../../domain/timeline.ts';
import type { Edition } from '../../edition/edition.ts';
import { sourceName } from '../../edition/source-name.ts';
import { present, titledAs, type RecordText } from '../../search/record.ts';

/** How the search finds a source. */
export function sourceRecord(edition: Edition, source: Source): RecordText {
  const { title, language, published, note } = source;
  const name = sourceName(edition, source);
  return {
    ...titledAs(title === undefined ? name : edition.foreign(title, language)),
    sort: edition.messages.kinds.source[source.kind],
    ...(published ? { date: edition.date(published), year: yearOf(published) } : {}),
    names: [],
    passages: present([name.text, note && edition.phrase(note).text]),
    actors: [],
    places: [],
  };
}
