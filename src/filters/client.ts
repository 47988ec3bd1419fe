import { element } from '../client/element.ts';
import { sentence } from '../client/sentence.ts';
import { readState, stateOfForm, writeState } from '../client/state.ts';
import { foldLoosely } from '../domain/fold.ts';
import type { FilterData, ListedEvent } from './data.ts';
import {
  applyFilters,
  facets,
  type FilterEvent,
  type FilterState,
  type ParameterNames,
} from './facets.ts';

const listed = ['actor', 'place', 'kind', 'certainty'] as const;

/** How many events are shown at once, and added at each asking. */
const step = 100;

const filterEvent = (data: FilterData, event: ListedEvent): FilterEvent => {
  const values = {
    actor: event.actor.map((index) => data.choices.actor[index]?.[0] ?? ''),
    place: [...event.place, ...event.around].map((index) => data.choices.place[index]?.[0] ?? ''),
    kind: [data.choices.kind[event.kind]?.[0] ?? ''],
    certainty: [data.choices.certainty[event.certainty]?.[0] ?? ''],
  };
  const names = (['actor', 'place'] as const).flatMap((facet) =>
    event[facet].map((index) => data.choices[facet][index]?.[1] ?? ''),
  );
  return { values, years: event.years, text: foldLoosely([event.title, ...names].join(' ')) };
};

/** The line of an event, as the page itself writes it. */
function line(data: FilterData, event: ListedEvent): HTMLLIElement {
  const links = (facet: 'actor' | 'place') =>
    event[facet].flatMap((index, position) => {
      const [slug = '', name = ''] = data.choices[facet][index] ?? [];
      const href = data.paths[facet].join(slug);
      return [position ? ', ' : ' · ', element('a', { href }, name)];
    });
  const date = event.date.map(([text, datetime]) =>
    datetime ? element('time', { datetime }, text) : text,
  );
  const certainty = data.choices.certainty[event.certainty]?.[0] ?? '';
  return element(
    'li',
    { class: event.isSpan ? `${certainty} span` : certainty },
    element('p', { class: 'when' }, ...date),
    element(
      'p',
      { class: 'what' },
      element('a', { href: event.href, lang: event.lang ?? '', dir: event.dir ?? '' }, event.title),
    ),
    element('p', { class: 'ui quiet' }, event.words, ...links('actor'), ...links('place')),
  );
}

const form = document.querySelector<HTMLFormElement>('#filters');
const whole = document.querySelector<HTMLElement>('#all-events');
const results = document.querySelector<HTMLElement>('#results');
const status = document.querySelector<HTMLElement>('#result-count');

if (form && whole && results && status) {
  let loading: Promise<{ data: FilterData; events: FilterEvent[] }> | undefined;

  const read = async () => {
    const response = await fetch(form.dataset.events ?? '');
    if (!response.ok) throw new Error(response.statusText);
    const data = (await response.json()) as FilterData;
    return { data, events: data.events.map((event) => filterEvent(data, event)) };
  };
  // What could not be read is asked for again at the next choice.
  const load = () =>
    (loading ??= read().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  const parameters = Object.fromEntries(
    [...facets, 'text'].map((key) => [key, form.dataset[key] ?? key]),
  ) as ParameterNames;

  const field = (name: string) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;

  const fill = (state: FilterState): void => {
    for (const key of [...facets, 'text'] as const) {
      const control = field(parameters[key]);
      if (control) control.value = state[key] ?? '';
    }
  };

  const show = async (state: FilterState): Promise<void> => {
    const isFiltered = Object.keys(state).length > 0;
    if (!isFiltered && !loading) return;
    const { data, events } = await load();
    whole.hidden = isFiltered;
    results.hidden = !isFiltered;
    const { found, counts } = applyFilters(events, state);
    for (const facet of listed)
      for (const option of form.querySelectorAll<HTMLOptionElement>(
        `[name="${parameters[facet]}"] option[value]:not([value=""])`,
      )) {
        const name = (option.dataset.name ??= option.text.replace(/ \(\d+\)$/, ''));
        option.text = `${name} (${String(counts[facet].get(option.value) ?? 0)})`;
      }
    const shown = new Set(found.map((index) => data.events[index]?.href));
    for (const mark of document.querySelectorAll('.chart a'))
      mark.classList.toggle('dim', isFiltered && !shown.has(mark.getAttribute('href') ?? ''));
    status.textContent = isFiltered ? sentence(data.results, found.length, data.locale) : '';
    const list = element('ol', { class: 'timeline' });
    const more = element('button', { type: 'button' }, data.more);
    const add = () => {
      const from = list.children.length;
      for (const index of found.slice(from, from + step)) {
        const event = data.events[index];
        if (event) list.append(line(data, event));
      }
      more.hidden = list.children.length >= found.length;
    };
    more.addEventListener('click', add);
    add();
    results.replaceChildren(list, more);
  };

  /** Where the events cannot be read, the whole list stays, and why is said. */
  const showOrSay = (state: FilterState): void => {
    show(state).catch(() => {
      status.textContent = form.dataset.failed ?? '';
    });
  };

  const go = (): void => {
    const state = stateOfForm(form, parameters);
    const query = writeState(state, parameters);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    showOrSay(state);
  };

  const followAddress = (): void => {
    const state = readState(new URLSearchParams(location.search), parameters);
    fill(state);
    showOrSay(state);
  };

  form.addEventListener('change', go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  form.addEventListener('reset', () => {
    setTimeout(go);
  });
  addEventListener('popstate', followAddress);
  followAddress();
}
