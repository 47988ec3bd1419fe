import type { Edition } from '../edition/edition.ts';
import { contourPath, type Ornament } from '../ornament/contours.ts';
import { shellOf, type NavLink, type Shell } from '../frame/shell.ts';

export interface NotFoundView {
  readonly shell: Shell;
  readonly title: string;
  readonly text: string;
  readonly lead: string;
  readonly links: readonly NavLink[];
  readonly ornament: Ornament;
}

/** What is said, in one language, of an address that has no page. */
export function notFoundView(edition: Edition): NotFoundView {
  const { title, text, lead } = edition.messages.notFound;
  const head = {
    title,
    description: edition.set(text),
    translations: new Map(),
    card: undefined,
  };
  // An address that leads nowhere is no page: it has no address of its own to declare.
  const { canonical: _, printed: __, ...shell } = shellOf(edition, { to: 'home' }, head);
  return {
    shell: { ...shell, title: `${title} — ${shell.name}` },
    title,
    text: edition.set(text),
    lead: edition.set(lead),
    links: shell.nav,
    ornament: contourPath('404'),
  };
}
