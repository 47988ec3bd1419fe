import { articleText } from '../kinds/article/markdown.ts';
import { citedSources } from '../domain/citations.ts';
import type { Article } from '../domain/entries.ts';
import type { FeedEntry } from '../feeds/entry.ts';
import { feedEntry } from '../kinds/article/feed.ts';
import { feedArticles, makeFeed, type Feed, type FeedScope } from '../feeds/feed.ts';
import { wholeArticle } from '../kinds/article/whole.ts';
import { buildInstant } from '../environment.ts';
import { entryOf, textVersions } from './corpus.ts';
import type { Desk } from './editions.ts';
import { keyOf } from './key.ts';

const htmlOf = async (article: Article): Promise<string> =>
  (await entryOf(article)).rendered?.html ?? '';

const keys = new WeakMap<Article, string>();

/**
 * Makes what tells an article, as it is read away from its page, from any other: it shows itself,
 * its text as it was rendered, and the sources that it cites.
 */
export async function wholeArticleKeys(): Promise<(desk: Desk, article: Article) => string> {
  const versionOf = await textVersions();
  return ({ corpus }, article) => {
    const key =
      keys.get(article) ?? keyOf([article, citedSources(corpus, article)], versionOf(article));
    keys.set(article, key);
    return key;
  };
}

/** An article as Markdown. */
export const loadArticleText = async (
  { corpus, edition }: Desk,
  article: Article,
): Promise<string> =>
  articleText(edition, wholeArticle(corpus, edition, article, await htmlOf(article)));

// The same entry stands in the feed of the site and of each name; the corpus holds its articles.
const entries = new WeakMap<Article, Promise<FeedEntry>>();

function entryFor({ corpus, edition }: Desk, article: Article): Promise<FeedEntry> {
  const entry =
    entries.get(article) ??
    htmlOf(article).then((html) => feedEntry(corpus, edition, article, html));
  entries.set(article, entry);
  return entry;
}

/** A feed with the texts of its articles. */
export async function loadFeed(desk: Desk, scope: FeedScope): Promise<Feed> {
  const { corpus, edition } = desk;
  const loaded = await Promise.all(
    feedArticles(corpus, edition, scope).map((article) => entryFor(desk, article)),
  );
  return makeFeed(corpus, edition, scope, loaded, buildInstant());
}

/** Makes what tells a feed from any other: what it says of itself, and its articles. */
export async function feedKeys(): Promise<(desk: Desk, scope: FeedScope) => string> {
  const keyFor = await wholeArticleKeys();
  return (desk, scope) => {
    const { corpus, edition } = desk;
    const articles = feedArticles(corpus, edition, scope);
    // A feed without articles is dated by the build.
    const about = makeFeed(corpus, edition, scope, [], articles.length ? '' : buildInstant());
    return keyOf([about, articles.map((article) => keyFor(desk, article))], '');
  };
}
