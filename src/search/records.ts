import { placesAround, type Corpus } from '../domain/corpus.ts';
import type { Actor, Article, EventEntry, Place, Source } from '../domain/entries.ts';
import { referencesOf } from '../domain/references.ts';
import { yearOf } from '../domain/timeline.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import type { Edition, Phrase } from '../i18n/edition.ts';
import type { EntrySection } from '../i18n/pages.ts';
import { sourceName } from '../i18n/source-name.ts';
import type { RecordKind } from './kinds.ts';
import { markAmongNamesakes } from './namesakes.ts';

/** A page as the search knows it, in one language. */
export interface SearchRecord {
  readonly kind: RecordKind;
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  /** The language of the title, where it is not the page's. */
  readonly lang?: string;
  /** How the title runs, where that is not as the page does. */
  readonly dir?: Phrase['dir'];
  /** What sort it is, in words: « Analyse », « Personne »; one of two of a name also says which. */
  readonly sort: string;
  readonly date?: readonly DateSegment[];
  /** `YYYY`, under which it is filed. */
  readonly year?: string;
  /** Other names by which it is found. */
  readonly names: readonly string[];
  /** Its text, in passages that are read each on its own. */
  readonly passages: readonly string[];
  /** Slugs of the actors and places that it is about. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

const section = {
  article: 'analyses',
  event: 'events',
  actor: 'actors',
  place: 'places',
  source: 'sources',
} as const satisfies Record<RecordKind, EntrySection>;

/** A phrase as the title of a record. */
const titledAs = ({ text, ...language }: Phrase) => ({ title: text, ...language });

/** Makes the record of each page of one language: by kind, the newest first. */
export function searchRecords(corpus: Corpus, edition: Edition): SearchRecord[] {
  const { messages } = edition;
  const words = (text: Parameters<Edition['phrase']>[0]) => edition.phrase(text).text;
  const around = (slugs: readonly string[]) => [
    ...new Set(slugs.flatMap((slug) => placesAround(corpus.places, slug))),
  ];
  const named = (names: ReadonlyMap<string, Actor | Place>, slugs: readonly string[]) =>
    slugs.flatMap((slug) => words(names.get(slug)?.name ?? slug));
  const present = (texts: readonly (string | undefined)[]) =>
    texts.filter((text) => text !== undefined && text !== '') as string[];
  const address = (kind: RecordKind, slug: string) => ({
    kind,
    slug,
    href: edition.path({ to: 'entry', section: section[kind], slug }),
  });
  const sortOf = (kind: string, entry: Actor | Place) =>
    present([kind, markAmongNamesakes(corpus, edition, entry)]).join(' · ');
  const otherNames = (names: readonly string[]) =>
    names.length ? `${messages.entity.alsoCalled} ${names.join(', ')}` : undefined;

  const article = (entry: Article): SearchRecord => {
    const slugs = (to: 'actors' | 'places') => [
      ...new Set(referencesOf(entry).flatMap((found) => (found.to === to ? found.slug : []))),
    ];
    return {
      ...address('article', entry.slug),
      title: edition.set(entry.title),
      sort: messages.kinds.article[entry.kind],
      date: edition.day(entry.published),
      year: entry.published.slice(0, 4),
      names: [],
      passages: [
        entry.summary,
        ...entry.keyPoints,
        ...entry.reading.passages,
        ...entry.questions.flatMap(({ question, answer }) => present([question, answer])),
      ].map((text) => edition.set(text)),
      actors: slugs('actors'),
      places: around(slugs('places')),
    };
  };

  const event = (entry: EventEntry): SearchRecord => {
    return {
      ...address('event', entry.slug),
      ...titledAs(edition.phrase(entry.title)),
      sort: `${messages.kinds.event[entry.kind]} · ${messages.certainty[entry.certainty]}`,
      date: edition.date(entry.date, entry.time),
      year: yearOf(entry.date),
      names: [],
      passages: present([
        entry.note && words(entry.note),
        [...named(corpus.actors, entry.actors), ...named(corpus.places, entry.places)].join(', '),
        edition.dateText(entry.date, entry.time),
      ]),
      actors: entry.actors,
      places: around(entry.places),
    };
  };

  const actor = (entry: Actor): SearchRecord => ({
    ...address('actor', entry.slug),
    ...titledAs(edition.phrase(entry.name)),
    sort: sortOf(messages.kinds.actor[entry.kind], entry),
    names: entry.aliases,
    passages: present([
      entry.summary && words(entry.summary),
      ...entry.positions.map(({ title, organisation }) =>
        [
          words(title),
          ...named(corpus.actors, organisation === undefined ? [] : [organisation]),
        ].join(', '),
      ),
      ...entry.since.map(({ date, text }) =>
        [messages.entity.since, edition.dateText(date), words(text)].join(' · '),
      ),
      otherNames(entry.aliases),
    ]),
    actors: [entry.slug],
    places: [],
  });

  const place = (entry: Place): SearchRecord => ({
    ...address('place', entry.slug),
    ...titledAs(edition.phrase(entry.name)),
    sort: sortOf(messages.kinds.place[entry.kind], entry),
    names: entry.aliases,
    passages: present([
      [
        messages.kinds.place[entry.kind],
        ...named(corpus.places, around([entry.slug]).slice(1)),
      ].join(', '),
      otherNames(entry.aliases),
    ]),
    actors: [],
    places: around([entry.slug]),
  });

  const source = (entry: Source): SearchRecord => {
    const name = sourceName(edition, entry);
    const title =
      entry.title === undefined ? undefined : edition.foreign(entry.title, entry.language);
    return {
      ...address('source', entry.slug),
      ...titledAs(title ?? name),
      sort: messages.kinds.source[entry.kind],
      ...(entry.published ? { date: edition.date(entry.published) } : {}),
      ...(entry.published ? { year: yearOf(entry.published) } : {}),
      names: [],
      passages: present([name.text, entry.note && words(entry.note)]),
      actors: [],
      places: [],
    };
  };

  return [
    ...(corpus.articles.get(edition.locale) ?? []).map(article),
    ...corpus.events.toReversed().map(event),
    ...[...corpus.actors.values()].map(actor),
    ...[...corpus.places.values()].map(place),
    ...[...corpus.sources.values()].map(source),
  ];
}
