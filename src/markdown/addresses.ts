import { suggest } from '../domain/names.ts';
import type { TextLink } from '../domain/entries.ts';
import { isPagedKind, pagedKinds } from '../kinds/kind.ts';

/** The schemes by which a text names the content, or a date. */
const schemes: readonly TextLink['scheme'][] = [...pagedKinds, 'date'];

/** What the address of a link is. */
export type Address =
  | {
      readonly kind: 'content';
      readonly scheme: TextLink['scheme'];
      readonly target: string;
    }
  | { readonly kind: 'web' }
  | {
      readonly kind: 'refused';
      readonly problem: string;
      readonly remedy: string;
    };

const isScheme = (text: string): text is TextLink['scheme'] => text === 'date' || isPagedKind(text);

/** Reads the address of a link: one of the content, one of the web, or one that is refused. */
export function parseAddress(address: string): Address {
  const [, scheme, target = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(address.trim()) ?? [];
  const known = `Write https:, http:, mailto: or one of ${schemes.map((name) => `${name}:`).join(' ')}`;
  if (scheme === undefined)
    return {
      kind: 'refused',
      problem: `“${address}” is not a whole address.`,
      remedy: `${known} – a page of this site is named by its slug, as in [text](article:slug).`,
    };
  if (isScheme(scheme)) return { kind: 'content', scheme, target };
  if (/^https?$/i.test(scheme)) {
    if (/^\/\/[^\s/]/.test(target) && URL.canParse(address.trim())) return { kind: 'web' };
    return {
      kind: 'refused',
      problem: `“${address.slice(0, 60)}” is no address of the web.`,
      remedy: `Write it as ${scheme.toLowerCase()}://example.org/page.`,
    };
  }
  if (/^mailto$/i.test(scheme) && target.includes('@')) return { kind: 'web' };
  return {
    kind: 'refused',
    problem: `The address “${address.slice(0, 60)}” is of a kind that is refused.`,
    remedy: suggest(scheme, schemes, `${known}.`),
  };
}
