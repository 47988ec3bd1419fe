import { narrow, type Narrowed } from '../client/narrow.ts';
import type { Names, State } from '../client/state.ts';
import { foldLoosely } from '../domain/fold.ts';

/** What is chosen from a list that says how many events each choice would leave. */
export const listed = ['actor', 'place', 'kind', 'certainty'] as const;

export type Listed = (typeof listed)[number];

/** What can be chosen of an event; each is one choice, or none. */
export const facets = [...listed, 'from', 'to'] as const;

export type Facet = (typeof facets)[number];

/** The choices that a reader has made, by value, with words to look for. */
export type FilterState = State<Facet | 'text'>;

/** The names by which an address tells the choices: `acteur`, `lieu`, … */
export type ParameterNames = Names<Facet | 'text'>;

/** An event as the filters see it: its values by facet, and its words, folded. */
export interface FilterEvent {
  readonly values: Readonly<Record<Listed, readonly string[]>>;
  /** First and last year that it covers, `YYYY` with a sign before the year 0000. */
  readonly years: readonly [string, string];
  readonly text: string;
}

const none: FilterEvent['values'] = { actor: [], place: [], kind: [], certainty: [] };

/** Applies the choices to all events at once: which remain, by their places in the list. */
export function applyFilters(
  events: readonly FilterEvent[],
  state: FilterState,
): Narrowed<number, Listed> {
  const { from = '-9999', to = '9999', text = '' } = state;
  const words = foldLoosely(text).split(/\s+/);
  const within = [...events.entries()].flatMap(([index, { years, text: own }]) =>
    Number(years[1]) >= Number(from) &&
    Number(years[0]) <= Number(to) &&
    words.every((word) => own.includes(word))
      ? [index]
      : [],
  );
  return narrow(within, listed, (index) => events[index]?.values ?? none, state);
}
