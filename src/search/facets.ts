import { kindOf } from './engine.ts';
import type { FacetFile, Manifest } from './files.ts';

/** By what an answer can be narrowed. */
export const facets = ['kind', 'actor', 'place', 'year'] as const;

export type Facet = (typeof facets)[number];

/** What a reader looks for, and the choices that narrow it: actor and place by slug. */
export type SearchState = Readonly<Partial<Record<Facet | 'text', string>>>;

/** The names by which an address tells them: `q`, `nature`, `acteur`, … */
export type ParameterNames = Readonly<Record<Facet | 'text', string>>;

const keys: readonly (Facet | 'text')[] = ['text', ...facets];

/** Reads what is looked for from an address. */
export const readState = (query: URLSearchParams, names: ParameterNames): SearchState =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = query.get(names[key])?.trim();
      return value ? [[key, value]] : [];
    }),
  );

/** Writes it as the query of an address, in a fixed order; empty for nothing. */
export function writeState(state: SearchState, names: ParameterNames): string {
  const query = new URLSearchParams();
  for (const key of keys) if (state[key]) query.set(names[key], state[key]);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** The year under which each record is filed, by its number; 0 for none. */
export const yearsOfRecords = ({ years }: Pick<Manifest, 'years'>): number[] =>
  years.flatMap(([year, count]) => Array.from({ length: count }, () => year));

/** What a record can be chosen by: positions of actors and places among their kind. */
interface Values {
  readonly kind: readonly string[];
  readonly year: readonly string[];
  readonly actor: readonly string[];
  readonly place: readonly string[];
}

/** Makes the values of a record by its number; actors and places where their file was read. */
export function createValues(manifest: Manifest, file: FacetFile | undefined) {
  const years = yearsOfRecords(manifest);
  return (id: number): Values => {
    const year = years[id] ?? 0;
    return {
      kind: [kindOf(manifest, id)],
      year: year ? [String(year)] : [],
      actor: (file?.actor[id] ?? []).map(String),
      place: (file?.place[id] ?? []).map(String),
    };
  };
}

/** What remains of an answer, in its order, and how much would remain by each other choice. */
export interface Narrowed {
  readonly found: readonly number[];
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** Applies the choices to an answer, in one pass. */
export function narrow(
  ids: readonly number[],
  valuesOf: (id: number) => Values,
  choices: Readonly<Partial<Record<Facet, string>>>,
): Narrowed {
  const counts = {
    kind: new Map<string, number>(),
    actor: new Map<string, number>(),
    place: new Map<string, number>(),
    year: new Map<string, number>(),
  };
  const found: number[] = [];
  for (const id of ids) {
    const values = valuesOf(id);
    const missed = facets.filter((facet) => {
      const choice = choices[facet];
      return choice !== undefined && !values[facet].includes(choice);
    });
    if (missed.length > 1) continue;
    if (missed.length === 0) found.push(id);
    // A record that fails one choice alone would count if that choice were another.
    for (const facet of missed.length ? missed : facets)
      for (const value of values[facet])
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return { found, counts };
}
