import type { Localized } from '../schema/fields.ts';
import type { Edition, Phrase } from './edition.ts';

/** What a source is called: its publisher, after whose account it repeats: “Reuters, via The Star”. */
export function sourceName(
  { messages, phrase }: Pick<Edition, 'messages' | 'phrase'>,
  { publisher, origin }: { readonly publisher: Localized; readonly origin?: Localized | undefined },
): Phrase {
  const name = phrase(publisher);
  return origin === undefined
    ? name
    : { ...name, text: messages.source.via(phrase(origin).text, name.text) };
}
