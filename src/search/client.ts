import { element } from '../client/element.ts';
import { narrow, type Narrowed } from '../client/narrow.ts';
import { sentence } from '../client/sentence.ts';
import { readState, stateOfForm, writeState } from '../client/state.ts';
import { createEngine, type Answer } from './engine.ts';
import { excerpt, markTerms, type Segment } from './excerpt.ts';
import { createValues, facets, type Facet, type SearchState } from './facets.ts';
import { facetFile, type FacetFile, type StoredRecord } from './files.ts';
import type { Names, Suggestion } from './names.ts';
import type { SearchPage } from './page.ts';
import { recordKinds } from './kinds.ts';

/** How many results are shown at once, and added at each asking. */
const step = 10;

const mostSuggestions = 6;

/** Files of facets longer than this are read only when a reader turns to the choices. */
const shortFacets = 60_000;

const marked = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));

/** A result: what it is and when, its title, and why it was found. */
function line(record: StoredRecord, terms: ReadonlySet<string>, locale: string): HTMLLIElement {
  const { href, title, lang = '', dir = '', sort, date = [], passages } = record;
  const when = date.map(({ text, datetime }) =>
    datetime ? element('time', { datetime }, text) : text,
  );
  return element(
    'li',
    {},
    element('p', { class: 'ui quiet' }, sort, ...(when.length ? [' · ', ...when] : [])),
    element(
      'h2',
      {},
      element('a', { href, lang, dir }, ...marked(markTerms(title, terms, locale))),
    ),
    element('p', {}, ...marked(excerpt(passages, terms, locale))),
  );
}

/** The parts of the page that the script fills. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly choices: HTMLElement;
  readonly suggestions: HTMLElement;
  readonly suggestionCount: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
}

function start({ form, input, choices, suggestions, ...parts }: Parts): void {
  const { suggestionCount, status, results, more } = parts;
  const page = JSON.parse(form.dataset.page ?? '') as SearchPage;
  const { manifest, parameters, words } = page;
  const { locale } = manifest;
  const title = document.title;

  const read = async (name: string): Promise<unknown> => {
    const response = await fetch(page.files.join(name));
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  };
  const engine = createEngine(manifest, read);
  let columns: Promise<FacetFile> | undefined;
  const loadFacets = () =>
    (columns ??= read(facetFile).then(
      (file) => file as FacetFile,
      (error: unknown) => {
        columns = undefined;
        throw error;
      },
    ));

  const kindByValue = new Map(recordKinds.map((kind) => [page.kinds[kind], kind] as const));
  const radios = () => [
    ...choices.querySelectorAll<HTMLInputElement>(`[name="${parameters.kind}"]`),
  ];
  const select = (facet: Facet) =>
    choices.querySelector<HTMLSelectElement>(`select[data-facet="${facet}"]`);

  /** What the answer on show is to, so that a later one is not overtaken by an earlier. */
  let turn = 0;
  let current: { readonly text: string; readonly answer: Answer } | undefined;
  let wantsFacets = manifest.lengths.facets < shortFacets;

  /** Fills the list of a facet with what can be chosen, the most frequent first. */
  function fillList(
    facet: 'actor' | 'place' | 'year',
    options: readonly (readonly [value: string, text: string])[],
    chosen: string | undefined,
  ): void {
    const list = select(facet);
    if (!list) return;
    list.length = 1;
    for (const [value, text] of options) list.add(new Option(text, value));
    list.value = chosen ?? '';
    list.disabled = options.length === 0;
  }

  function showChoices(
    state: SearchState,
    { counts }: Narrowed<number, Facet>,
    names: Names | undefined,
  ): void {
    choices.hidden = false;
    let all = 0;
    for (const count of counts.kind.values()) all += count;
    for (const radio of radios()) {
      const kind = kindByValue.get(radio.value);
      const count = kind === undefined ? all : (counts.kind.get(kind) ?? 0);
      radio.checked = radio.value === (state.kind ?? '');
      radio.disabled = count === 0 && !radio.checked;
      const number = radio.parentElement?.querySelector('[data-count]');
      if (number) number.textContent = count.toLocaleString(locale);
    }
    fillList(
      'year',
      [...counts.year]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([year, count]) => [year, `${year} (${count.toLocaleString(locale)})`]),
      state.year,
    );
    for (const facet of ['actor', 'place'] as const)
      if (names)
        fillList(
          facet,
          [...counts[facet]]
            .sort(([, a], [, b]) => b - a)
            .flatMap(([at, count]) => {
              const entry = names.at(facet, Number(at));
              return entry
                ? [
                    [
                      entry.slug,
                      `${names.label(facet, Number(at))} (${count.toLocaleString(locale)})`,
                    ] as const,
                  ]
                : [];
            }),
          state[facet],
        );
  }

  /** Adds the next results, each in its place as soon as it and those before it are here. */
  async function addResults(found: readonly number[], terms: ReadonlySet<string>, mine: number) {
    const from = results.children.length;
    const loading = found.slice(from, from + step).map((id) => engine.record(id));
    more.hidden = true;
    for (const record of loading) {
      const here = await record;
      if (mine !== turn) return;
      if (here) results.append(line(here, terms, locale));
    }
    more.hidden = results.children.length >= found.length;
    more.onclick = () => {
      void addResults(found, terms, turn).then(() => {
        results.children[from + step]?.querySelector('a')?.focus();
      });
    };
  }

  async function show(state: SearchState): Promise<void> {
    const mine = (turn += 1);
    const text = state.text ?? '';
    document.title = text ? `${text} — ${title}` : title;
    suggest([]);
    if (!text) {
      current = undefined;
      results.replaceChildren();
      status.replaceChildren();
      choices.hidden = more.hidden = true;
      return;
    }
    try {
      if (current?.text !== text) status.textContent = words.searching;
      const answer = current?.text === text ? current.answer : await engine.ask(text);
      if (mine !== turn) return;
      current = { text, answer };
      await showAnswer(state, answer, mine);
    } catch {
      if (mine !== turn) return;
      results.replaceChildren();
      more.hidden = true;
      status.textContent = words.failed;
    }
  }

  /** Narrows an answer by the choices; by actors and places only where it reads their file. */
  async function apply(
    state: SearchState,
    { hits }: Answer,
    withLists: boolean,
  ): Promise<{ narrowed: Narrowed<number, Facet>; names: Names | undefined }> {
    const [file, names] = withLists ? await Promise.all([loadFacets(), engine.names()]) : [];
    const positionOf = (facet: 'actor' | 'place') => {
      const slug = state[facet];
      return slug === undefined || !names ? {} : { [facet]: names.position(facet, slug) };
    };
    const kind = state.kind === undefined ? undefined : kindByValue.get(state.kind);
    const narrowed = narrow(
      hits.map(({ id }) => id),
      facets,
      createValues(manifest, file),
      {
        ...(state.kind === undefined ? {} : { kind: kind ?? state.kind }),
        ...(state.year === undefined ? {} : { year: state.year }),
        ...positionOf('actor'),
        ...positionOf('place'),
      },
    );
    return { narrowed, names };
  }

  /** Fills the lists of actors and places; where they cannot be read, the results remain. */
  async function showLists(state: SearchState, answer: Answer, mine: number): Promise<void> {
    try {
      const { narrowed, names } = await apply(state, answer, true);
      if (mine === turn) showChoices(state, narrowed, names);
    } catch {
      wantsFacets = false;
    }
  }

  async function showAnswer(state: SearchState, answer: Answer, mine: number): Promise<void> {
    const chooses = state.actor !== undefined || state.place !== undefined;
    const { narrowed, names } = await apply(state, answer, chooses);
    if (mine !== turn) return;
    const { found } = narrowed;
    const near = answer.near.length ? ` ${words.near} ${answer.near.join(', ')}` : '';
    const none = answer.hits.length ? words.noneChosen : words.none;
    status.replaceChildren(
      element('strong', {}, found.length ? sentence(page.results, found.length, locale) : none),
      found.length ? near && `.${near}` : answer.hits.length ? '' : `. ${words.advice}`,
    );
    results.replaceChildren();
    if (answer.hits.length) showChoices(state, narrowed, names);
    else choices.hidden = true;
    await addResults(found, answer.terms, mine);
    // The results come before what they can be narrowed by.
    if (wantsFacets && !chooses && mine === turn && answer.hits.length)
      await showLists(state, answer, mine);
  }

  function go(state: SearchState): void {
    const query = writeState(state, parameters);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    void show(state);
  }

  function followAddress(): void {
    const state = readState(new URLSearchParams(location.search), parameters);
    input.value = state.text ?? '';
    void show(state);
  }

  const suggestionLink = ({ kind, slug, name, sort }: Suggestion) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: page.entries[kind].join(slug) },
        name,
        ' ',
        element('span', { class: 'quiet' }, sort),
      ),
    );

  function suggest(found: readonly Suggestion[]): void {
    suggestions.hidden = found.length === 0;
    suggestions.querySelector('ul')?.replaceChildren(...found.map(suggestionLink));
    suggestionCount.textContent = found.length
      ? sentence(page.suggested, found.length, locale)
      : '';
  }

  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => void engine.names().catch(() => undefined));
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const { value } = input;
      void engine.names().then(
        (names) => {
          if (input.value === value && document.activeElement === input)
            suggest(names.suggest(value, mostSuggestions));
        },
        () => undefined,
      );
    }, 120);
  });
  form.addEventListener('keydown', (event) => {
    const links = [...suggestions.querySelectorAll('a')];
    const stops: HTMLElement[] = [input, ...links];
    const at = stops.indexOf(event.target as HTMLElement);
    if (suggestions.hidden || at < 0) return;
    if (event.key === 'Escape') {
      suggest([]);
      input.focus();
    } else if (event.key === 'ArrowDown') stops[(at + 1) % stops.length]?.focus();
    else if (event.key === 'ArrowUp') stops.at(at - 1)?.focus();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    const state = stateOfForm(form, parameters);
    // Other words are another question, to which the choices of the last one say nothing.
    go(state.text === current?.text ? state : state.text ? { text: state.text } : {});
  });
  choices.addEventListener('change', (event) => {
    event.stopPropagation();
    if (current) go({ ...stateOfForm(form, parameters), text: current.text });
  });
  for (const kind of ['focusin', 'pointerenter'] as const)
    choices.addEventListener(kind, () => {
      if (wantsFacets || !current) return;
      wantsFacets = true;
      void showLists(
        { ...stateOfForm(form, parameters), text: current.text },
        current.answer,
        turn,
      );
    });
  addEventListener('popstate', followAddress);
  followAddress();
}

const part = (id: string): HTMLElement | null => document.getElementById(id);
const [form, input, more] = [part('search'), part('words'), part('more')];
const [choices, suggestions, suggestionCount, status, results] = [
  part('facets'),
  part('suggestions'),
  part('suggestion-count'),
  part('result-count'),
  part('results'),
];

if (
  form instanceof HTMLFormElement &&
  input instanceof HTMLInputElement &&
  more instanceof HTMLButtonElement &&
  choices &&
  suggestions &&
  suggestionCount &&
  status &&
  results
)
  start({ form, input, choices, suggestions, suggestionCount, status, results, more });
