import { partIds } from '../addresses/parts.ts';
import type { Edition } from '../edition/edition.ts';
import type { Link } from './links.ts';

/** The path of the page of the method; none where the newsroom has written none. */
export const methodPath = (edition: Edition): string | undefined =>
  edition.written[edition.locale]?.method && edition.path({ to: 'single', section: 'method' });

/** The link to where the signs of certainty are told; none where a newsroom tells no method. */
export function signsLink(edition: Edition): Link | undefined {
  const page = methodPath(edition);
  if (page === undefined) return undefined;
  return { text: edition.messages.chart.signs, href: `${page}#${partIds.signs}` };
}
