import { element } from '../client/element.ts';
import type { Narrowed } from '../client/narrow.ts';
import type { Facet, SearchState } from './facets.ts';
import type { Names } from './names.ts';
import { kindOfValue, type SearchPage } from './page.ts';

type Counts = Narrowed<number, Facet>['counts'];

/** Something to choose: its value in an address, its name, and how many results have it. */
type Choice = readonly [value: string, name: string, count: number];

/** Says beside each kind how many results have it, and lets those be chosen that have some. */
function showKinds(
  choices: HTMLElement,
  page: SearchPage,
  { kind = '' }: SearchState,
  counts: Counts['kind'],
): void {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const radio of choices.querySelectorAll('input')) {
    const own = kindOfValue(page, radio.value);
    const count = own ? (counts.get(own) ?? 0) : all;
    radio.checked = radio.value === kind;
    radio.disabled = count === 0 && !radio.checked;
    radio.parentElement
      ?.querySelector('[data-count]')
      ?.replaceChildren(count.toLocaleString(page.manifest.locale));
  }
}

/** What is chosen from lists. */
type Listed = Exclude<Facet, 'kind'>;

/** What a list has: years from the last; actors and places, where there are names, from the most frequent. */
const choicesOf = (
  facet: Listed,
  counts: Counts,
  names: Names | undefined,
): Choice[] | undefined =>
  facet === 'year'
    ? [...counts.year]
        .sort(([a], [b]) => Number(b) - Number(a))
        .map(([year, count]) => [year, year, count])
    : names &&
      [...counts[facet]]
        .sort(([, a], [, b]) => b - a)
        .flatMap(([position, count]) => {
          const entry = names.at(facet, Number(position));
          return entry ? [[entry.slug, names.label(facet, entry.at), count] as const] : [];
        });

/** Makes what shows by what an answer can be narrowed; by actors and places with their names. */
export const createChoices =
  (choices: HTMLElement, page: SearchPage) =>
  (state: SearchState, counts: Counts, names: Names | undefined): void => {
    choices.hidden = false;
    showKinds(choices, page, state, counts.kind);
    for (const list of choices.querySelectorAll('select')) {
      const facet = list.dataset.facet as Listed;
      const found = choicesOf(facet, counts, names);
      if (!found) continue;
      // The choice of all stays.
      list.length = 1;
      list.append(
        ...found.map(([value, name, count]) =>
          element('option', { value }, `${name} (${count.toLocaleString(page.manifest.locale)})`),
        ),
      );
      list.value = state[facet] ?? '';
      list.disabled = !found.length;
    }
  };
