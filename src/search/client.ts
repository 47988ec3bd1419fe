import { part } from '../client/part.ts';
import { readState, stateOfForm, writeState } from '../client/state.ts';
import type { AnswerParts } from './answers.ts';
import { createEngine } from './engine.ts';
import type { SearchState } from './facets.ts';
import type { SearchPage } from './page.ts';
import { createQuestions } from './questions.ts';
import { createRead } from './read.ts';
import { suggestWhileTyping, type SuggestionParts } from './suggestions.ts';

function start(parts: AnswerParts & SuggestionParts): void {
  const { form, input, choices } = parts;
  const page = JSON.parse(form.dataset.page ?? '') as SearchPage;
  const { title } = document;
  const read = createRead(page, async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<unknown>;
  });
  const engine = createEngine(page.manifest, read);
  const { ask, asked, turnToLists } = createQuestions(parts, page, engine, read);
  const closeSuggestions = suggestWhileTyping(parts, page, engine.names);
  const chosen = () => stateOfForm(form, page.parameters);

  const show = (state: SearchState) => {
    document.title = state.text ? `${state.text} — ${title}` : title;
    closeSuggestions();
    void ask(state);
  };

  /** Shows what is asked and chosen, under an address of its own. */
  const go = (state: SearchState) => {
    const query = writeState(state, page.parameters);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    show(state);
  };

  const followAddress = () => {
    const state = readState(new URLSearchParams(location.search), page.parameters);
    input.value = state.text ?? '';
    show(state);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const state = chosen();
    // Other words are another question, to which the choices of the last one say nothing.
    go(state.text === asked() ? state : state.text ? { text: state.text } : {});
  });
  choices.addEventListener('change', (event) => {
    event.stopPropagation();
    // What is chosen narrows the answer on show, whatever was typed since.
    const text = asked();
    if (text) go({ ...chosen(), text });
  });
  for (const kind of ['focusin', 'pointerenter'] as const)
    choices.addEventListener(kind, () => {
      turnToLists(chosen());
    });
  addEventListener('popstate', followAddress);
  followAddress();
}

start({
  form: part('search') as HTMLFormElement,
  input: part('words') as HTMLInputElement,
  suggestions: part('suggestions'),
  suggestionCount: part('suggestion-count'),
  choices: part('facets'),
  status: part('result-count'),
  results: part('results'),
  more: part('more') as HTMLButtonElement,
});
