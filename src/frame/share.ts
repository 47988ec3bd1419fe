import type { Edition } from '../edition/edition.ts';
import type { Page } from '../addresses/pages.ts';
import type { Link } from './links.ts';

/** Ways to send a page on: plain links, and the words of what a script adds. */
export interface ShareView {
  readonly label: string;
  readonly links: readonly Link[];
  /** The system's own way to share, where the browser has one. */
  readonly system: string;
  readonly copy: string;
  readonly copied: string;
}

/** Makes the links by which a page is shared, with its title and its whole address. */
export function shareView(edition: Edition, page: Page, title: string): ShareView {
  const { share } = edition.messages;
  const url = edition.url(page);
  const [at, said] = [encodeURIComponent(url), encodeURIComponent(title)];
  const both = encodeURIComponent(`${title} ${url}`);
  return {
    ...share,
    links: [
      { text: 'WhatsApp', href: `https://wa.me/?text=${both}` },
      { text: 'Telegram', href: `https://t.me/share/url?url=${at}&text=${said}` },
      { text: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${at}` },
      { text: 'X', href: `https://x.com/intent/post?url=${at}&text=${said}` },
      { text: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
      { text: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${at}` },
      { text: share.email, href: `mailto:?subject=${said}&body=${at}` },
    ],
  };
}
