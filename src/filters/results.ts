import { element } from '../client/element.ts';
import type { FilterData, ListedEvent } from './data.ts';

/** How many events are shown at once, and added at each asking. */
const step = 100;

/** The line of an event, as the page itself writes it. */
function line({ choices, paths }: FilterData, event: ListedEvent): HTMLLIElement {
  const links = (facet: 'actor' | 'place') =>
    event[facet].flatMap((index, position) => {
      const [slug = '', name = ''] = choices[facet][index] ?? [];
      const href = paths[facet].join(slug);
      return [position ? ', ' : ' · ', element('a', { href }, name)];
    });
  const date = event.date.map(([text, datetime]) =>
    datetime ? element('time', { datetime }, text) : text,
  );
  const { href, lang, dir, title, reason } = event;
  return element(
    'li',
    { class: event.marks },
    element('p', { class: 'when' }, ...date),
    element('p', { class: 'what' }, element('a', { href, lang, dir }, title)),
    element('p', { class: 'ui quiet' }, event.words, ...links('actor'), ...links('place')),
    ...(reason ? [element('p', { class: 'ui quiet' }, reason)] : []),
  );
}

/** Shows events in place of those before, the first of them at once, and more at each asking. */
export function showEvents(
  results: HTMLElement,
  data: FilterData,
  events: readonly ListedEvent[],
): void {
  const list = element('ol', { class: 'timeline' });
  const more = element('button', { type: 'button' }, data.more);
  const add = () => {
    const from = list.children.length;
    list.append(...events.slice(from, from + step).map((event) => line(data, event)));
    more.hidden = list.children.length >= events.length;
  };
  more.addEventListener('click', add);
  add();
  results.replaceChildren(list, more);
}
