import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../../domain/entries.ts';
import { loadArticleText } from '../../../queries/articles.ts';
import { inEveryEdition, type Desk } from '../../../queries/editions.ts';

export const getStaticPaths = (() =>
  inEveryEdition(({ corpus, edition }) =>
    (corpus.articles.get(edition.locale) ?? []).map((article) => ({
      params: { slug: article.slug },
      props: { article },
    })),
  )) satisfies GetStaticPaths;

/** An article as Markdown. */
export const GET: APIRoute = async ({ props }) => {
  const { article, ...desk } = props as Desk & { article: Article };
  return new Response(await loadArticleText(desk, article));
};
