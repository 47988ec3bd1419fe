import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../../domain/entries.ts';
import { loadArticleText, wholeArticleKeys } from '../../../queries/articles.ts';
import { inEveryEdition, type Desk } from '../../../queries/editions.ts';

export const getStaticPaths = (async () => {
  const keyFor = await wholeArticleKeys();
  return inEveryEdition((desk) =>
    (desk.corpus.articles.get(desk.edition.locale) ?? []).map((article) => ({
      params: { slug: article.slug },
      props: { article, key: () => keyFor(desk, article) },
    })),
  );
}) satisfies GetStaticPaths;

/** An article as Markdown. */
export const GET: APIRoute = async ({ props }) => {
  const { article, ...desk } = props as Desk & { article: Article };
  return new Response(await loadArticleText(desk, article));
};
