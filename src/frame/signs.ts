import { partIds } from '../addresses/parts.ts';
import type { Edition } from '../edition/edition.ts';
import type { Link } from './links.ts';

/** The link to where the signs of certainty are told; none where a newsroom tells no method. */
export function signsLink(edition: Edition): Link | undefined {
  if (!edition.written[edition.locale]?.method) return undefined;
  const page = edition.path({ to: 'single', section: 'method' });
  return { text: edition.messages.chart.signs, href: `${page}#${partIds.signs}` };
}
