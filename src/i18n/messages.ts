import type { actorKinds, relationKinds } from '../kinds/actor/schema.ts';
import type { articleKinds, correctionKinds } from '../kinds/article/schema.ts';
import type { certainties, eventKinds } from '../kinds/event/schema.ts';
import type { placeKinds } from '../kinds/place/schema.ts';
import type { sourceKinds } from '../kinds/source/schema.ts';
import type { DateForm } from '../edtf/forms.ts';
import type { PagedCollection, PagedKind } from '../kinds/kind.ts';
import type { DateGrammar } from './date-words.ts';
import type {
  DataFile,
  FeedFormat,
  ListSection,
  Segments,
  SinglePage,
} from '../addresses/pages.ts';

type Words<Keys extends string> = Readonly<Record<Keys, string>>;

export type Count = (count: number) => string;

/** The typed blocks of a text. */
export const blockKinds = ['fact', 'analysis', 'counterpoint', 'unknown'] as const;

export type BlockKind = (typeof blockKinds)[number];

/** The pages that say what the site offers, in Markdown. */
export type Texts = Readonly<Record<'follow' | 'data', Words<'title' | 'summary' | 'markdown'>>>;

type MainSection = ListSection | 'timeline';

/** Everything that a language has to say; a new language is one object of this shape. */
export interface Messages {
  /** The language's own name. */
  readonly language: string;
  /** The BCP 47 tag by which Intl formats lists and names for it. */
  readonly intl: string;
  /** The locale by which Open Graph names it: `fr_FR`. */
  readonly openGraph: string;
  readonly segments: Segments;
  /** The segment, after the timeline's, of the order from the oldest. */
  readonly oldestFirst: string;
  /** The segment of the site's feeds, and the name of the feed of an actor or a place. */
  readonly feed: string;
  readonly dates: DateGrammar;
  /** What stands before and after a title that is quoted. */
  readonly quotes: readonly [string, string];
  readonly skip: string;
  readonly nav: Words<'main' | 'more'> & {
    readonly sections: Words<MainSection | PagedCollection | SinglePage>;
  };
  /** What stands before the last date that a printed page tells. */
  readonly lastDate: string;
  readonly home: Readonly<Record<'disputed' | 'open', Count>> &
    Words<
      | 'otherAnalyses'
      | 'latestEvents'
      | 'allEvents'
      | 'allAnalyses'
      | 'indexes'
      | 'frequentActors'
      | 'frequentPlaces'
      | 'wholeIndex'
      | 'empty'
      | 'unknown'
      | 'allQuestions'
    >;
  readonly questions: Words<'title' | 'intro' | 'empty' | 'open' | 'answered'>;
  readonly corrections: Words<'title' | 'intro' | 'empty' | 'policy'>;
  readonly lists: Readonly<Record<MainSection, Words<'title' | 'intro' | 'empty'>>>;
  readonly timeline: Words<
    | 'newest'
    | 'oldest'
    | 'oldestTitle'
    | 'order'
    | 'years'
    | 'months'
    | 'noMonth'
    | 'anchor'
    | 'sources'
  > & {
    /** How many events came before a year. */
    readonly before: (year: string, events: string) => string;
    readonly year: (year: string) => string;
    readonly yearIntro: (year: string, count: number) => string;
  };
  readonly filters: Words<
    | 'title'
    | 'actor'
    | 'place'
    | 'kind'
    | 'certainty'
    | 'from'
    | 'to'
    | 'text'
    | 'all'
    | 'apply'
    | 'clear'
    | 'more'
    | 'failed'
    | 'remove'
  > & {
    /** `{n}` stands for the number. */
    readonly results: Readonly<Record<'one' | 'other', string>>;
    /** How an address names the choices. */
    readonly parameters: Words<'actor' | 'place' | 'kind' | 'certainty' | 'from' | 'to' | 'text'>;
  };
  readonly search: Words<
    | 'title'
    | 'intro'
    | 'field'
    | 'submit'
    | 'suggestions'
    | 'kind'
    | 'actor'
    | 'place'
    | 'year'
    | 'everything'
    | 'clear'
    | 'more'
    | 'searching'
    | 'near'
    | 'none'
    | 'noneChosen'
    | 'advice'
    | 'failed'
    | 'browse'
    | 'withoutScript'
  > & {
    /** `{n}` stands for the number. */
    readonly results: Readonly<Record<'one' | 'other', string>>;
    readonly suggested: Readonly<Record<'one' | 'other', string>>;
    readonly all: Words<'actor' | 'place' | 'year'>;
    /** How an address names what is looked for and the choices. */
    readonly parameters: Words<'text' | 'kind' | 'actor' | 'place' | 'year'>;
    /** How an address names the kinds of pages. */
    readonly kinds: Words<PagedKind>;
  };
  readonly chart: Words<'title' | 'date' | 'mostCited' | 'bestSourced' | 'signs'> & {
    /** What the form of a mark says of a date. */
    readonly forms: Words<DateForm>;
    readonly description: (events: string) => string;
    /** What the bars of a crowded chart count, and how many the longest stands for. */
    readonly bars: (most: number) => string;
  };
  /** The page of the method tells every sign. */
  readonly alphabet: Words<'title' | 'day' | 'dateInDoubt' | 'statement'>;
  readonly network: Words<
    | 'title'
    | 'description'
    | 'table'
    | 'actor'
    | 'with'
    | 'events'
    | 'tie'
    | 'ties'
    | 'together'
    | 'aroundDescription'
  > & {
    /** How many actors are drawn of how many; the strongest where not all are. */
    readonly shown: (count: number, of: number) => string;
    readonly strongestLines: (count: number, of: number) => string;
    readonly strongestPairs: (count: number, of: number) => string;
    readonly shared: (events: string) => string;
    /** A tie that is known to have ended. */
    readonly ended: (tie: string) => string;
    readonly around: (name: string) => string;
    readonly aroundShown: (count: number, of: number) => string;
    readonly more: Count;
  };
  /** Positions as bars along an axis of time. */
  readonly spans: Words<'title' | 'description'>;
  readonly map: Words<'title' | 'size' | 'credit' | 'approximate'> & {
    readonly kilometres: Count;
    readonly description: (places: string) => string;
  };
  readonly pager: Words<'label' | 'previous' | 'next'> & {
    readonly page: Count;
    readonly title: (title: string, number: number, of: number) => string;
  };
  readonly article: Words<
    | 'published'
    | 'updated'
    | 'asOf'
    | 'withdrawn'
    | 'by'
    | 'essentials'
    | 'timeline'
    | 'who'
    | 'places'
    | 'questions'
    | 'open'
    | 'answered'
    | 'answeredBy'
    | 'sources'
    | 'backTo'
    | 'notes'
    | 'table'
    | 'corrections'
    | 'related'
  > & {
    readonly minutes: Count;
    /** What is known of a question: what it has, and the words of it. */
    readonly answer: (status: string, answer: string) => string;
    readonly heldAt: (date: string) => string;
    /** Of one that readers cannot open: it is not done, or waits for a date. */
    readonly draft: string;
    readonly waits: (until: string) => string;
  };
  readonly share: Words<'label' | 'email' | 'system' | 'copy' | 'copied'>;
  readonly blocks: Words<BlockKind>;
  readonly entity: Words<
    | 'positions'
    | 'relations'
    | 'events'
    | 'mentions'
    | 'articles'
    | 'together'
    | 'withPeople'
    | 'withPlaces'
    | 'sources'
    | 'elsewhere'
    | 'alsoCalled'
    | 'within'
    | 'contains'
    | 'coordinates'
    | 'approximate'
    | 'noEvents'
    | 'people'
    | 'organisations'
    | 'undated'
    | 'attested'
    | 'since'
    | 'heldUnknown'
  > & {
    readonly placeDescription: (name: string, kind: string, events: string) => string;
  };
  /** The points of the compass, as coordinates abbreviate them. */
  readonly compass: Words<'north' | 'south' | 'east' | 'west'>;
  readonly follow: Words<'channels' | 'site' | 'calendar' | 'calendarHow' | 'actors' | 'places'> & {
    readonly formats: Words<FeedFormat>;
    /** What the feed of an actor or a place holds. */
    readonly naming: (name: string) => string;
  };
  readonly data: Words<'files' | 'license' | 'schema' | 'columns' | 'feeds' | 'uncertainDate'> & {
    readonly holds: Words<DataFile | 'calendar' | 'markdown' | 'llms'>;
  };
  readonly event: Words<
    | 'when'
    | 'certainty'
    | 'kind'
    | 'who'
    | 'where'
    | 'note'
    | 'sources'
    | 'articles'
    | 'around'
    | 'before'
    | 'after'
  > & {
    readonly by: (origins: string) => string;
    /** Confirmed, of a date that is in doubt. */
    readonly dateInDoubt: string;
    /** Whose hour an event gives: that of its place. */
    readonly localTime: string;
    /** In how many articles it is cited. */
    readonly citedIn: Count;
  };
  readonly source: Words<
    | 'original'
    | 'archived'
    | 'held'
    | 'speaker'
    | 'accessed'
    | 'published'
    | 'language'
    | 'kind'
    | 'publisher'
    | 'origin'
    | 'note'
    | 'undated'
    | 'untitled'
    | 'inArticles'
    | 'forEvents'
    | 'forActors'
    | 'uncited'
  > & {
    readonly describe: (publisher: string, title: string, when: string) => string;
    readonly via: (origin: string, publisher: string) => string;
    readonly viaOnly: (publisher: string) => string;
    /** To which state a source is tied. */
    readonly state: (country: string) => string;
  };
  readonly kinds: {
    readonly article: Words<(typeof articleKinds)[number]>;
    readonly event: Words<(typeof eventKinds)[number]>;
    readonly actor: Words<(typeof actorKinds)[number]>;
    readonly place: Words<(typeof placeKinds)[number]>;
    /** The same, as the heading of a list. */
    readonly places: Words<(typeof placeKinds)[number]>;
    readonly source: Words<(typeof sourceKinds)[number]>;
    readonly correction: Words<(typeof correctionKinds)[number]>;
    readonly relation: Words<(typeof relationKinds)[number]>;
    /** The same tie seen from the other side. */
    readonly inverse: Words<(typeof relationKinds)[number]>;
  };
  readonly certainty: Words<(typeof certainties)[number]>;
  readonly certaintyMeaning: Words<(typeof certainties)[number]>;
  readonly counts: Readonly<Record<PagedCollection | 'citations', Count>>;
  readonly letters: Words<'label' | 'other'>;
  readonly notFound: Words<'title' | 'text' | 'lead'>;
  readonly texts: Texts;
}
