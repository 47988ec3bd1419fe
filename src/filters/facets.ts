import { fold } from '../domain/fold.ts';

/** What can be chosen of an event; each is one choice, or none. */
export const facets = ['actor', 'place', 'kind', 'certainty', 'from', 'to'] as const;

export type Facet = (typeof facets)[number];

/** The choices that a reader has made, by value, with words to look for. */
export type FilterState = Readonly<Partial<Record<Facet | 'text', string>>>;

/** The names by which an address tells the choices: `acteur`, `lieu`, … */
export type ParameterNames = Readonly<Record<Facet | 'text', string>>;

/** An event as the filters see it: its values by facet, and its words, folded. */
export interface FilterEvent {
  readonly values: Readonly<Record<'actor' | 'place' | 'kind' | 'certainty', readonly string[]>>;
  /** First and last year that it covers, `YYYY`. */
  readonly years: readonly [string, string];
  readonly text: string;
}

/** Which events remain, in their order, and how many would remain by each other choice. */
export interface FilterResult {
  readonly found: readonly number[];
  /** By facet and value: the number of events if that value were chosen, the rest as it is. */
  readonly counts: Readonly<
    Record<'actor' | 'place' | 'kind' | 'certainty', ReadonlyMap<string, number>>
  >;
}

const keys: readonly (Facet | 'text')[] = [...facets, 'text'];

/** Reads the choices of an address. */
export const readState = (query: URLSearchParams, names: ParameterNames): FilterState =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = query.get(names[key])?.trim();
      return value ? [[key, value]] : [];
    }),
  );

/** Writes the choices as the query of an address, in a fixed order; empty for none. */
export function writeState(state: FilterState, names: ParameterNames): string {
  const query = new URLSearchParams();
  for (const key of keys) if (state[key]) query.set(names[key], state[key]);
  const text = query.toString();
  return text ? `?${text}` : '';
}

const listed = ['actor', 'place', 'kind', 'certainty'] as const;

/** Applies the choices to all events at once, in one pass. */
export function applyFilters(events: readonly FilterEvent[], state: FilterState): FilterResult {
  const counts = {
    actor: new Map<string, number>(),
    place: new Map<string, number>(),
    kind: new Map<string, number>(),
    certainty: new Map<string, number>(),
  };
  const words = fold(state.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const add = (facet: (typeof listed)[number], event: FilterEvent) => {
    for (const value of event.values[facet])
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  const found: number[] = [];
  for (const [index, event] of events.entries()) {
    if (state.from !== undefined && event.years[1] < state.from) continue;
    if (state.to !== undefined && event.years[0] > state.to) continue;
    if (!words.every((word) => event.text.includes(word))) continue;
    const missed = listed.filter((facet) => {
      const value = state[facet];
      return value !== undefined && !event.values[facet].includes(value);
    });
    // An event that fails one choice alone would count if that choice were another.
    const [only, second] = missed;
    if (second !== undefined) continue;
    if (only !== undefined) add(only, event);
    else {
      found.push(index);
      for (const facet of listed) add(facet, event);
    }
  }
  return { found, counts };
}
