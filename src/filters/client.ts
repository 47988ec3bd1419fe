import { element } from '../client/element.ts';
import { once } from '../client/once.ts';
import { part } from '../client/part.ts';
import { sentence } from '../client/sentence.ts';
import { readState, stateOfForm, writeState } from '../client/state.ts';
import type { FilterData } from './data.ts';
import { filterEvent } from './event.ts';
import {
  applyFilters,
  facets,
  listed,
  type FilterState,
  type Listed,
  type ParameterNames,
} from './facets.ts';
import { showEvents } from './results.ts';

/** The parts of the page that the script fills. */
interface Parts {
  readonly form: HTMLFormElement;
  /** The list of all events, as the page has it. */
  readonly whole: HTMLElement;
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  /** What is chosen, each with the way to do without it. */
  readonly choices: HTMLElement;
  /** How many things are chosen, beside the name of the form, which may be folded. */
  readonly choiceCount: HTMLElement;
  /** The form with its name, which folds it. */
  readonly fold: HTMLElement;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** The words of an option, without the number that stands beside them. */
const wordsOf = ({ text }: HTMLOptionElement): string => text.replace(/ \(\d+\)$/, '');

/** What is chosen in a control, in words. */
function nameOf(control: Control | null, value: string): string {
  const options = control?.querySelectorAll('option') ?? [];
  const option = [...options].find((each) => each.value === value);
  return option ? wordsOf(option) : value;
}

/** Says beside each choice how many events it would leave. */
function showCounts(
  form: HTMLFormElement,
  parameters: ParameterNames,
  counts: Readonly<Record<Listed, ReadonlyMap<string, number>>>,
): void {
  for (const facet of listed)
    for (const option of form.querySelectorAll<HTMLOptionElement>(
      `[name="${parameters[facet]}"] option[value]:not([value=""])`,
    ))
      option.text = `${wordsOf(option)} (${String(counts[facet].get(option.value) ?? 0)})`;
}

/** Makes what shows the events that some choices leave; all of them as the page has them. */
function createShow({ form, whole, results, status }: Parts, parameters: ParameterNames) {
  const load = once(async () => {
    const response = await fetch(form.dataset.events ?? '');
    if (!response.ok) throw new Error(response.statusText);
    const data = (await response.json()) as FilterData;
    return { data, events: data.events.map((event) => filterEvent(data, event)) };
  });
  let isAsked = false;
  return async (state: FilterState): Promise<void> => {
    const isFiltered = Object.keys(state).length > 0;
    // The page itself shows all, until something is chosen.
    isAsked ||= isFiltered;
    if (!isAsked) return;
    const { data, events } = await load();
    const { found, counts } = applyFilters(events, state);
    const left = found.flatMap((index) => data.events[index] ?? []);
    whole.hidden = isFiltered;
    results.hidden = !isFiltered;
    status.textContent = isFiltered ? sentence(data.results, left.length, data.locale) : '';
    showCounts(form, parameters, counts);
    showEvents(results, data, left);
  };
}

type FilterKey = (typeof facets)[number] | 'text';

function start(parts: Parts): void {
  const { form, status, choices, choiceCount, fold } = parts;
  const keys = [...facets, 'text'] as const;
  const parameters = Object.fromEntries(
    keys.map((key) => [key, form.dataset[key] ?? key]),
  ) as ParameterNames;
  const show = createShow(parts, parameters);

  const controlOf = (key: FilterKey) => form.querySelector<Control>(`[name="${parameters[key]}"]`);

  /** Says what is chosen: how many things, and the way to do without each. */
  const showChoices = (state: FilterState) => {
    const chosen = keys.filter((key) => state[key] !== undefined);
    choiceCount.textContent = chosen.length ? `(${String(chosen.length)})` : '';
    choices.replaceChildren(
      ...chosen.map((key) => {
        const name = nameOf(controlOf(key), state[key] ?? '');
        const words = (choices.dataset.remove ?? '{name}').replace('{name}', () => name);
        const button = element('button', { type: 'button' }, words);
        button.addEventListener('click', () => {
          const control = controlOf(key);
          if (control) control.value = '';
          go();
          fold.querySelector('summary')?.focus();
        });
        return button;
      }),
    );
  };

  /** Where the events cannot be read, the whole list stays, and why is said. */
  const showOrSay = (state: FilterState) => {
    showChoices(state);
    show(state).catch(() => {
      status.textContent = form.dataset.failed ?? '';
    });
  };

  const go = () => {
    const state = stateOfForm(form, parameters);
    const query = writeState(state, parameters);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    showOrSay(state);
  };

  const followAddress = () => {
    const state = readState(new URLSearchParams(location.search), parameters);
    for (const key of keys) {
      const control = controlOf(key);
      if (control) control.value = state[key] ?? '';
    }
    showOrSay(state);
  };

  form.addEventListener('change', go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  form.addEventListener('reset', () => {
    // The controls are emptied after the event.
    setTimeout(go);
  });
  addEventListener('popstate', followAddress);
  followAddress();
}

start({
  form: part('filters') as HTMLFormElement,
  whole: part('all-events'),
  results: part('results'),
  status: part('result-count'),
  choices: part('choices'),
  choiceCount: part('choice-count'),
  fold: part('filter-fold'),
});
