import type { Feed } from './feed.ts';

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    favicon: feed.icon,
    language: feed.language,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.map((name) => ({ name })),
      tags: [entry.kind],
      language: feed.language,
      ...(entry.image === undefined ? {} : { image: entry.image }),
    })),
  });
