import type { Localized } from '../settings.ts';
import type { Actor, Place } from './entries.ts';
import { fold } from './fold.ts';

type Named = Actor | Place;

interface Name {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

const textsOf = (localized: Localized): string[] =>
  typeof localized === 'string' ? [localized] : [...new Set(Object.values(localized))];

/** Lists the names of an actor or a place in every language, and then its other names. */
export const namesOf = ({ name, aliases }: Pick<Named, 'name' | 'aliases'>): Name[] => [
  ...textsOf(name).map((text) => ({ name: text, path: ['name'] })),
  ...aliases.map((text, index) => ({ name: text, path: ['aliases', index] })),
];

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const folded = (text: Localized | undefined): string | undefined =>
  text === undefined ? undefined : textsOf(text).map(fold).join('|');

/** How far apart the points of two places of a name are, in degrees, for them to be two. */
const apart = 0.2;

const liesElsewhere = (a: Place, b: Place): boolean => {
  const [here, there] = [a.coordinates, b.coordinates];
  return (
    here !== undefined &&
    there !== undefined &&
    Math.hypot(here.latitude - there.latitude, here.longitude - there.longitude) > apart
  );
};

const haveNothingInCommon = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));

/** Tells whether something tells two actors or two places of one name apart. */
export function areDistinct(a: Named, b: Named): boolean {
  const described = [a, b].map(({ disambiguatingDescription: text }) => folded(text));
  if (differ(described[0], described[1]) || differ(a.wikidata, b.wikidata) || a.kind !== b.kind)
    return true;
  if (a.collection === 'actors' && b.collection === 'actors') return differ(a.country, b.country);
  if (a.collection !== 'places' || b.collection !== 'places') return false;
  return (
    haveNothingInCommon(a.country, b.country) || differ(a.within, b.within) || liesElsewhere(a, b)
  );
}
