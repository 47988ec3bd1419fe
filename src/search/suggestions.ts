import { element } from '../client/element.ts';
import { sentence } from '../client/sentence.ts';
import type { Names, Suggestion } from './names.ts';
import type { SearchPage } from './page.ts';

const mostSuggestions = 6;

/** How long a reader's typing rests before something is suggested, in milliseconds. */
const rest = 120;

/** The parts of the page in which a reader types and is shown where to go. */
export interface SuggestionParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly suggestions: HTMLElement;
  readonly suggestionCount: HTMLElement;
}

/** A line that leads to an actor or a place. */
const line = ({ entries }: SearchPage, { kind, slug, name, sort }: Suggestion): HTMLLIElement =>
  element(
    'li',
    {},
    element(
      'a',
      { href: entries[kind].join(slug) },
      name,
      ' ',
      element('span', { class: 'quiet' }, sort),
    ),
  );

/**
 * Suggests actors and places while a reader types, where their names can be read.
 *
 * @returns what ends it until the reader types again
 */
export function suggestWhileTyping(
  { form, input, suggestions, suggestionCount }: SuggestionParts,
  page: SearchPage,
  loadNames: () => Promise<Names>,
): () => void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  const suggest = (found: readonly Suggestion[]) => {
    suggestions.hidden = !found.length;
    suggestions.querySelector('ul')?.replaceChildren(...found.map((one) => line(page, one)));
    suggestionCount.textContent = found.length
      ? sentence(page.suggested, found.length, page.manifest.locale)
      : '';
  };
  const close = () => {
    clearTimeout(typing);
    suggest([]);
  };
  const namesOrNone = () => loadNames().catch(() => undefined);
  const suggestNames = async () => {
    const { value } = input;
    const names = await namesOrNone();
    if (names && input.value === value && document.activeElement === input)
      suggest(names.suggest(value, mostSuggestions));
  };
  input.addEventListener('focus', () => void namesOrNone());
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => void suggestNames(), rest);
  });
  form.addEventListener('keydown', (event) => {
    const stops: HTMLElement[] = [input, ...suggestions.querySelectorAll('a')];
    const at = stops.indexOf(event.target as HTMLElement);
    if (suggestions.hidden || at < 0) return;
    if (event.key === 'Escape') {
      close();
      input.focus();
    } else if (event.key === 'ArrowDown') stops[(at + 1) % stops.length]?.focus();
    else if (event.key === 'ArrowUp') stops.at(at - 1)?.focus();
    else return;
    event.preventDefault();
  });
  return close;
}
