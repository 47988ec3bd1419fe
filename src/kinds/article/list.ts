import type { Corpus } from '../../domain/corpus.ts';
import type { Article } from '../../domain/entries.ts';
import { paginate, type Slice } from '../../domain/paging.ts';
import { groupInOrder, listView, type ListView } from '../../frame/list.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../settings.ts';
import { articleItem, type ArticleItem } from './item.ts';

/** The articles of a language, cut into pages. */
export const articlePages = (corpus: Corpus, locale: Locale): Slice<Article>[] =>
  paginate(corpus.articles.get(locale) ?? []);

/** A page of the list of articles, by year. */
export const articlesView = (
  corpus: Corpus,
  edition: Edition,
  slice: Slice<Article>,
): ListView<ArticleItem> =>
  listView(corpus, edition, {
    section: 'articles',
    slice,
    groups: groupInOrder(
      slice.items,
      ({ published }) => published.slice(0, 4),
      (article) => articleItem(corpus, edition, article),
    ),
    pagesIn: (locale) => articlePages(corpus, locale).length,
  });
