import { x } from 'xastscript';
import { site } from '../site.ts';
import type { FeedEntry } from './entry.ts';
import { feedTypes, type Feed } from './feed.ts';
import { xmlDocument } from './xml.ts';

const entryOf = (entry: FeedEntry) =>
  x('entry', [
    x('id', entry.id),
    x('title', entry.title),
    x('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    x('published', entry.published),
    x('updated', entry.updated),
    ...entry.authors.map((name) => x('author', [x('name', name)])),
    x('category', { term: entry.kind }),
    x('summary', entry.summary),
    x('content', { type: 'html' }, entry.html),
  ]);

/** Writes a feed as Atom (RFC 4287). */
export const atom = (feed: Feed): string =>
  xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('id', feed.id),
      x('title', feed.title),
      x('subtitle', feed.description),
      x('link', { rel: 'self', type: feedTypes.atom, href: feed.self.atom }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      x('link', { rel: 'license', href: site.license.url }),
      x('icon', feed.icon),
      x('rights', site.license.name),
      x('updated', feed.updated),
      ...feed.entries.map(entryOf),
    ]),
  );
