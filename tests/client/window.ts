import { parseHTML } from 'linkedom';
import { onTestFinished, vi } from 'vitest';

/** A page on which a script runs as in a browser, as far as the scripts of this site go. */
export interface OpenPage {
  readonly document: Document;
  /** What follows the path in the address. */
  readonly query: () => string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** An element, by a selector that finds it. */
  readonly one: (selector: string) => HTMLElement;
  /** The text of each element that a selector finds. */
  readonly texts: (selector: string) => string[];
  /** Types or chooses a value, and tells it as a browser does. */
  readonly enter: (selector: string, value: string) => Promise<void>;
  readonly tell: (target: EventTarget, type: string, more?: object) => Promise<Event>;
  readonly press: (key: string) => Promise<Event>;
  /** Goes to an address of the history. */
  readonly goBack: (query: string) => Promise<void>;
}

/** What a file holds, now or later; `undefined` where there is none. */
export type Answer = (path: string) => unknown;

/** Waits until what was begun has been done, but for timers. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Gives lists and choices what linkedom lacks of them. */
function completeForms(document: Document): void {
  const [select, option] = ['select', 'option'].map(
    (name) => Object.getPrototypeOf(document.createElement(name)) as object,
  );
  Object.defineProperties(select, {
    length: {
      configurable: true,
      get(this: HTMLSelectElement) {
        return this.children.length;
      },
      set(this: HTMLSelectElement, length: number) {
        for (const child of [...this.children].slice(length)) child.remove();
      },
    },
    value: {
      configurable: true,
      get(this: HTMLSelectElement) {
        const chosen = this.querySelector('[selected]') ?? this.children[0];
        return chosen?.getAttribute('value') ?? '';
      },
      set(this: HTMLSelectElement, value: string) {
        for (const child of this.children)
          child.toggleAttribute('selected', child.getAttribute('value') === value);
      },
    },
  });
  Object.defineProperty(option, 'text', {
    configurable: true,
    get(this: HTMLOptionElement) {
      return this.textContent;
    },
    set(this: HTMLOptionElement, text: string) {
      this.textContent = text;
    },
  });
}

/** The controls of a form that have a value to send, in the page’s order. */
const controlsOf = (document: Document, form: HTMLFormElement): HTMLInputElement[] =>
  [...document.querySelectorAll<HTMLInputElement>('input, select')].filter(
    (control) =>
      (form.contains(control) || control.getAttribute('form') === form.id) &&
      !control.disabled &&
      (control.type !== 'radio' || control.checked),
  );

/**
 * Opens a page under an address and runs its script anew, with linkedom, what it lacks of forms,
 * and addresses and files as a browser has them.
 */
export async function openPage(
  html: string,
  script: () => Promise<unknown>,
  { query = '', answer = () => undefined }: { query?: string; answer?: Answer } = {},
): Promise<OpenPage> {
  const { document, Event } = parseHTML(html);
  completeForms(document);
  const location = { pathname: '/page/', search: query };
  const asked: string[] = [];
  const windowEvents = new EventTarget();
  let focused: Element = document.body;
  Object.defineProperty(document, 'activeElement', { get: () => focused });
  const tell: OpenPage['tell'] = async (target, type, more = {}) => {
    const isWhole = type !== 'focus' && type !== 'pointerenter';
    const event = Object.assign(new Event(type, { bubbles: isWhole, cancelable: true }), more);
    target.dispatchEvent(event);
    await settle();
    return event;
  };
  const takeFocus = (target: Element) => {
    focused = target;
    void tell(target, 'focus');
  };
  const element = Object.getPrototypeOf(Object.getPrototypeOf(document.body)) as object;
  Object.defineProperty(element, 'focus', {
    configurable: true,
    value(this: Element) {
      takeFocus(this);
    },
  });
  const globals = {
    document,
    location,
    history: {
      pushState: (_: unknown, __: string, address: string) => {
        location.search = address.slice(location.pathname.length);
      },
    },
    addEventListener: windowEvents.addEventListener.bind(windowEvents),
    FormData: class {
      readonly #pairs: readonly [string, string][];
      constructor(form: HTMLFormElement) {
        this.#pairs = controlsOf(document, form).map(({ name, value }) => [name, value]);
      }
      [Symbol.iterator]() {
        return this.#pairs[Symbol.iterator]();
      }
    },
    fetch: async (path: string) => {
      asked.push(path);
      const found = await answer(path);
      return { ok: found !== undefined, statusText: '', json: () => Promise.resolve(found) };
    },
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  vi.resetModules();
  await script();
  await settle();
  const one = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return {
    document,
    query: () => location.search,
    asked,
    one,
    texts: (selector) => [...document.querySelectorAll(selector)].map((each) => each.textContent),
    enter: async (selector, value) => {
      const control = one(selector) as HTMLInputElement;
      control.value = value;
      await tell(control, control.localName === 'select' ? 'change' : 'input');
    },
    tell,
    press: (key) => tell(focused, 'keydown', { key }),
    goBack: async (before) => {
      location.search = before;
      windowEvents.dispatchEvent(new globalThis.Event('popstate'));
      await settle();
    },
  };
}
