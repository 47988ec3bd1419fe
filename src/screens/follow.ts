import { sortByName } from '../domain/alphabet.ts';
import type { Corpus } from '../domain/corpus.ts';
import { feedOwners } from '../feeds/feed.ts';
import type { Edition } from '../edition/edition.ts';
import { feedFormats } from '../addresses/pages.ts';
import { nameAmongAll } from '../kinds/namesakes.ts';
import type { Link } from '../frame/links.ts';
import { site } from '../site.ts';
import { offerView, type TextView } from './text.ts';

/** A file that the site offers: its whole address, and what it is for. */
interface Offer {
  readonly name: string;
  readonly href: string;
  readonly address: string;
  readonly note: string;
}

export interface FollowView extends TextView {
  readonly labels: Edition['messages']['follow'];
  /** Where the newsroom tells what is new, beside its own site. */
  readonly channels: readonly Link[];
  readonly site: readonly Offer[];
  readonly calendar: { readonly href: string; readonly address: string };
  readonly names: readonly { readonly heading: string; readonly feeds: readonly Link[] }[];
}

const formatNames = { atom: 'Atom', rss: 'RSS 2.0', json: 'JSON Feed 1.1' } as const;

/** The page that says how to follow the site: every feed, and the calendar. */
export function followView(corpus: Corpus, edition: Edition): FollowView {
  const { messages, path, url, locale, set } = edition;
  const labels = messages.follow;
  const names = (section: 'actors' | 'places') => ({
    heading: labels[section],
    feeds: sortByName(
      feedOwners(corpus, edition, section).flatMap((slug) => {
        const entry = corpus[section].get(slug);
        return entry
          ? [
              {
                ...nameAmongAll(corpus, edition, entry),
                href: path({ to: 'entry-feed', section, slug }),
              },
            ]
          : [];
      }),
      ({ text }) => text,
      locale,
    ),
  });
  return {
    ...offerView(corpus, edition, 'follow'),
    labels: { ...labels, calendarHow: set(labels.calendarHow) },
    channels: (site.channels ?? []).map(({ name, url: href }) => ({ text: name, href })),
    site: feedFormats.map((format) => ({
      name: formatNames[format],
      href: path({ to: 'feed', format }),
      address: url({ to: 'feed', format }),
      note: set(labels.formats[format]),
    })),
    calendar: { href: path({ to: 'calendar' }), address: url({ to: 'calendar' }) },
    names: [names('actors'), names('places')].filter(({ feeds }) => feeds.length > 0),
  };
}
