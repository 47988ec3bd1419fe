import type { DateSegment } from '../i18n/date-words.ts';
import type { Phrase } from '../edition/edition.ts';
import type { PagedKind } from '../kinds/kind.ts';

/** A page as the search knows it, in one language. */
export interface SearchRecord {
  readonly kind: PagedKind;
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

/** What a kind says of an entry to the search; the rest is the same for all kinds. */
export type RecordText = Omit<SearchRecord, 'kind' | 'slug' | 'href'>;

/** A phrase as the title of a record. */
export const titledAs = ({
  text,
  ...language
}: Phrase): Pick<SearchRecord, 'title' | 'lang' | 'dir'> => ({ title: text, ...language });

/** The texts that say something. */
export const present = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined && text !== '') as string[];
