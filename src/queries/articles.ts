import { articleText } from '../kinds/article/markdown.ts';
import type { Article } from '../domain/entries.ts';
import type { FeedEntry } from '../feeds/entry.ts';
import { feedEntry } from '../kinds/article/feed.ts';
import { feedArticles, makeFeed, type Feed, type FeedScope } from '../feeds/feed.ts';
import { wholeArticle } from '../kinds/article/whole.ts';
import { buildInstant } from '../environment.ts';
import { entryOf } from './corpus.ts';
import type { Desk } from './editions.ts';

const htmlOf = async (article: Article): Promise<string> =>
  (await entryOf(article)).rendered?.html ?? '';

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
