import type { Names, State } from '../client/state.ts';
import { kindOf } from './engine.ts';
import type { FacetFile, Manifest } from './files.ts';

/** By what an answer can be narrowed. */
export const facets = ['kind', 'actor', 'place', 'year'] as const;

export type Facet = (typeof facets)[number];

/** What a reader looks for, and the choices that narrow it: actor and place by slug. */
export type SearchState = State<Facet | 'text'>;

/** The names by which an address tells them: `q`, `nature`, `acteur`, … */
export type ParameterNames = Names<Facet | 'text'>;

/** The year under which each record is filed, by its number; 0 for none. */
export const yearsOfRecords = ({ years }: Pick<Manifest, 'years'>): number[] =>
  years.flatMap(([year, count]) => new Array<number>(count).fill(year));

/** What a record can be chosen by: positions of actors and places among their kind. */
type Values = Readonly<Record<Facet, readonly string[]>>;

/** Makes the values of a record by its number; actors and places where their file was read. */
export function createValues(
  manifest: Pick<Manifest, 'starts' | 'years'>,
  file: FacetFile | undefined,
) {
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
