import { channel } from 'node:diagnostics_channel';
import type { Store } from './store.ts';

// The pages are bundled, and the collections' configuration is loaded as a module of its own: what
// the command that builds has read reaches them through the process, which they share.
const asked = channel('contours:content');

/** Offers, to the pages that are drawn in this process, what they are made from. */
export function offer(store: Store): void {
  asked.subscribe((question) => {
    (question as { answer?: Store }).answer = store;
  });
}

/** What is offered in this process; nothing in a dev server, which reads for itself. */
export function offered(): Store | undefined {
  const question: { answer?: Store } = {};
  asked.publish(question);
  return question.answer;
}
