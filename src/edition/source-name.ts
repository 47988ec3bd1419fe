import type { Localized } from '../settings.ts';
import type { Edition, Phrase } from './edition.ts';

/** What a source is called: its publisher, after whose account it repeats: “Reuters, via The Star”. */
export function sourceName(
  { messages, phrase }: Pick<Edition, 'messages' | 'phrase'>,
  { publisher, origin }: { readonly publisher: Localized; readonly origin?: Localized | undefined },
): Phrase {
  const name = phrase(publisher);
  if (origin === undefined) return name;
  // Two names in words of the page run as it does.
  const { dir: _, ...words } = name;
  return { ...words, text: messages.source.via(phrase(origin).text, name.text) };
}
