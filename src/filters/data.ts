import type { Plural } from '../client/sentence.ts';

/** A choice of a facet: its value in an address, and its name. */
export type Choice = readonly [value: string, name: string];

/** An event as the filters show it; actors, places, kinds and certainties by their places in the lists. */
export interface ListedEvent {
  readonly href: string;
  /** Words of the date, each with its `datetime` where it has one. */
  readonly date: readonly (readonly [text: string, datetime?: string])[];
  /** The classes of its mark: `confirmed span`. */
  readonly marks: string;
  readonly title: string;
  /** The language of the title, where it is not the page's. */
  readonly lang?: string;
  /** How the title runs, where that is not as the page does. */
  readonly dir?: 'ltr' | 'rtl';
  /** How certain it is, in words: « Rapporté par RFI ». */
  readonly words: string;
  /** Of what is disputed: who disagrees, or on what. */
  readonly reason?: string;
  readonly years: readonly [string, string];
  readonly actor: readonly number[];
  readonly place: readonly number[];
  /** Places that contain those, by which it is found too. */
  readonly around: readonly number[];
  readonly kind: number;
  readonly certainty: number;
}

/** Everything that the filters of the timeline need, as one file. */
export interface FilterData {
  readonly locale: string;
  readonly choices: Readonly<Record<'actor' | 'place' | 'kind' | 'certainty', readonly Choice[]>>;
  /** What stands before and after a slug in the path of a page. */
  readonly paths: Readonly<Record<'actor' | 'place', readonly [string, string]>>;
  /** Newest first. */
  readonly events: readonly ListedEvent[];
  readonly results: Plural;
  readonly more: string;
}
