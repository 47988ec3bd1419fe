import { articlesThatName, type Corpus } from '../domain/corpus.ts';
import type { Article } from '../domain/entries.ts';
import type { Edition } from '../edition/edition.ts';
import type { FeedFormat, Page, SiteFile } from '../addresses/pages.ts';
import { pathOf } from '../addresses/paths.ts';
import { textIn } from '../settings.ts';
import { site } from '../site.ts';
import type { FeedEntry } from './entry.ts';

/** The media type of each form of feed. */
export const feedTypes = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>;

/** Of what a feed tells: an actor, a place, or the whole site. */
export type FeedScope =
  { readonly section: 'site' } | { readonly section: 'actors' | 'places'; readonly slug: string };

/** What a feed says, in whatever form. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** What it is known by for ever: the first address of that page. */
  readonly id: string;
  /** The whole address of the page that it follows. */
  readonly home: string;
  /** The whole address of the feed in each form that it has. */
  readonly self: Readonly<Partial<Record<FeedFormat, string>>> & { readonly atom: string };
  /** The whole address of the site's icon. */
  readonly icon: string;
  /** Instant in UTC (RFC 3339). */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The most articles that the feed of the site carries, and that of a name: there may be many. */
export const feedLimit = { site: 20, name: 10 };

/** The articles of one language that a feed carries: the newest, newest first. */
export function feedArticles(corpus: Corpus, { locale }: Edition, scope: FeedScope): Article[] {
  const articles =
    scope.section === 'site'
      ? corpus.articles.get(locale)
      : articlesThatName(corpus, { collection: scope.section, slug: scope.slug }, locale);
  return articles?.slice(0, scope.section === 'site' ? feedLimit.site : feedLimit.name) ?? [];
}

/** The actors or places that have a feed in a language: those that an article names. */
export const feedOwners = (
  corpus: Corpus,
  edition: Edition,
  section: 'actors' | 'places',
): string[] =>
  [...corpus[section].keys()].filter(
    (slug) => feedArticles(corpus, edition, { section, slug }).length > 0,
  );

const pageOf = (scope: FeedScope): Page =>
  scope.section === 'site'
    ? { to: 'home' }
    : { to: 'entry', section: scope.section, slug: scope.slug };

const filesOf = (scope: FeedScope): Partial<Record<FeedFormat, SiteFile>> & { atom: SiteFile } =>
  scope.section === 'site'
    ? {
        atom: { to: 'feed', format: 'atom' },
        rss: { to: 'feed', format: 'rss' },
        json: { to: 'feed', format: 'json' },
      }
    : { atom: { to: 'entry-feed', section: scope.section, slug: scope.slug } };

function wordsOf(corpus: Corpus, edition: Edition, scope: FeedScope) {
  const { messages, set, phrase } = edition;
  if (scope.section === 'site')
    return { title: site.name, description: set(textIn(site.description, edition.locale)) };
  const name = corpus[scope.section].get(scope.slug)?.name ?? scope.slug;
  const { text } = phrase(name);
  return { title: `${text} — ${site.name}`, description: messages.follow.naming(text) };
}

/**
 * Makes a feed of the articles of its scope.
 *
 * @param builtAt instant in UTC (RFC 3339) that dates a feed without articles
 */
export function makeFeed(
  corpus: Corpus,
  edition: Edition,
  scope: FeedScope,
  entries: readonly FeedEntry[],
  builtAt: string,
): Feed {
  const { locale, paths, url } = edition;
  const { atom, ...others } = filesOf(scope);
  return {
    ...wordsOf(corpus, edition, scope),
    language: locale,
    id: paths.identity(pathOf(pageOf(scope), locale)),
    home: url(pageOf(scope)),
    self: {
      atom: url(atom),
      ...Object.fromEntries(
        Object.entries(others).map(([format, file]) => [format, url(file)] as const),
      ),
    },
    icon: new URL(paths.file('/icon.svg'), url({ to: 'home' })).href,
    updated:
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? builtAt,
    entries,
  };
}
