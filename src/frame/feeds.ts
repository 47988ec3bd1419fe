import type { Corpus } from '../domain/corpus.ts';
import type { Actor, Place } from '../domain/entries.ts';
import { feedArticles, feedTypes } from '../feeds/feed.ts';
import type { Edition } from '../edition/edition.ts';
import type { Page } from '../addresses/pages.ts';
import { site } from '../site.ts';

/** A feed as the head of a page names it. */
export interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** The feeds of the site that a page names: an article one alone, the page of another entry none. */
export function siteFeeds(edition: Edition, page: Page): FeedLink[] {
  const atom = {
    href: edition.path({ to: 'feed', format: 'atom' }),
    type: feedTypes.atom,
    title: site.name,
  };
  if (page.to === 'entry') return page.section === 'articles' ? [atom] : [];
  const json = { href: edition.path({ to: 'feed', format: 'json' }), type: feedTypes.json };
  return [atom, { ...json, title: `${site.name} (JSON Feed)` }];
}

/** The feed of an actor or a place, where an article of the language names it. */
export const entryFeeds = (
  corpus: Corpus,
  edition: Edition,
  { collection: section, slug, name }: Actor | Place,
): FeedLink[] =>
  feedArticles(corpus, edition, { section, slug }).length
    ? [
        {
          href: edition.path({ to: 'entry-feed', section, slug }),
          type: feedTypes.atom,
          title: `${edition.phrase(name).text} — ${site.name}`,
        },
      ]
    : [];
