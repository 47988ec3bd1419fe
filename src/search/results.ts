import { element } from '../client/element.ts';
import type { Engine } from './engine.ts';
import { excerpt, markTerms, type Segment } from './excerpt.ts';
import type { StoredRecord } from './files.ts';

/** How many results are shown at once, and added at each asking. */
const step = 10;

const marked = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));

/** A result: what it is and when, its title, and why it was found. */
function line(record: StoredRecord, terms: ReadonlySet<string>, locale: string): HTMLLIElement {
  const { href, title, lang, dir, sort, date = [], passages } = record;
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

/**
 * Shows results in place of those before, by their numbers, the best first, and more of them at
 * each asking; until `isOver`.
 */
export type ShowResults = (
  found: readonly number[],
  terms: ReadonlySet<string>,
  isOver: () => boolean,
) => Promise<void>;

/** Makes what shows results in a list, above the button that asks for more. */
export const createResults =
  (
    results: HTMLElement,
    more: HTMLButtonElement,
    record: Engine['record'],
    locale: string,
  ): ShowResults =>
  (found, terms, isOver) => {
    /** Adds the next results, each in its place as soon as it and those before it are here. */
    const add = async () => {
      const from = results.children.length;
      const loading = found.slice(from, from + step).map(record);
      more.hidden = true;
      for (const each of loading) {
        const here = await each;
        if (isOver()) return;
        if (here) results.append(line(here, terms, locale));
      }
      more.hidden = results.children.length >= found.length;
    };
    results.replaceChildren();
    more.onclick = async () => {
      const next = results.children.length;
      await add();
      results.children[next]?.querySelector('a')?.focus();
    };
    return add();
  };
