import { foldLoosely } from '../domain/fold.ts';
import type { FilterData, ListedEvent } from './data.ts';
import type { FilterEvent } from './facets.ts';

/** Makes an event ready to be filtered: its values by facet, and its words, folded. */
export function filterEvent({ choices }: FilterData, event: ListedEvent): FilterEvent {
  const slugsOf = (facet: 'actor' | 'place', indexes: readonly number[]) =>
    indexes.map((index) => choices[facet][index]?.[0] ?? '');
  const names = (['actor', 'place'] as const).flatMap((facet) =>
    event[facet].map((index) => choices[facet][index]?.[1] ?? ''),
  );
  return {
    values: {
      actor: slugsOf('actor', event.actor),
      place: slugsOf('place', [...event.place, ...event.around]),
      kind: [choices.kind[event.kind]?.[0] ?? ''],
      certainty: [choices.certainty[event.certainty]?.[0] ?? ''],
    },
    years: event.years,
    text: foldLoosely([event.title, ...names].join(' ')),
  };
}
