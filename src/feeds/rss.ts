import { x } from 'xastscript';
import { site } from '../site.ts';
import type { FeedEntry } from './entry.ts';
import { feedTypes, type Feed } from './feed.ts';
import { xmlDocument } from './xml.ts';

/** The date of an instant as RSS wants it (RFC 822, with a year of four digits). */
const mailDate = (instant: string): string => new Date(instant).toUTCString();

const itemOf = (entry: FeedEntry) =>
  x('item', [
    x('title', entry.title),
    x('link', entry.address),
    x('guid', { isPermaLink: String(entry.id === entry.address) }, entry.id),
    x('pubDate', mailDate(entry.published)),
    // RSS has no word for a change; Atom's is read in its place.
    x('atom:updated', entry.updated),
    ...entry.authors.map((name) => x('dc:creator', name)),
    x('category', entry.kind),
    x('description', entry.summary),
    x('content:encoded', entry.html),
  ]);

/** Writes a feed as RSS 2.0, with the modules for whole texts, authors and changes. */
export const rss = (feed: Feed): string =>
  xmlDocument(
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [
        x('channel', [
          x('title', feed.title),
          x('link', feed.home),
          x('description', feed.description),
          x('language', feed.language),
          x('copyright', site.license.name),
          x('lastBuildDate', mailDate(feed.updated)),
          x('atom:link', { rel: 'self', type: feedTypes.rss, href: feed.self.rss }),
          ...feed.entries.map(itemOf),
        ]),
      ],
    ),
  );
