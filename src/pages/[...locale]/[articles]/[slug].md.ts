import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadArticleText, wholeArticleKeys } from '../../../queries/articles.ts';
import { inEveryEdition } from '../../../queries/editions.ts';

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
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await loadArticleText(props, props.article));
