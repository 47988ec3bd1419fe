import { drawingVersion } from '../cards/cache.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Slice } from '../domain/paging.ts';
import { createEdition, type Edition } from '../i18n/edition.ts';
import type { Segments } from '../i18n/pages.ts';
import { createPaths, localeSegment, pageParam, type Paths } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { getCorpus } from './corpus.ts';

const at = { origin: import.meta.env.SITE, base: import.meta.env.BASE_URL };

/** The site in each of its languages, the default one first. */
export const editions: readonly Edition[] = site.locales.map((locale) =>
  createEdition(locale, { ...at, drawing: drawingVersion() }),
);

/** The addresses of the site, whatever the language. */
export const paths: Paths = createPaths(at);

/** What a page is built from. */
export interface Desk {
  readonly corpus: Corpus;
  readonly edition: Edition;
}

/** One page of a route: what tells it from the others, in its address and in its content. */
interface Leaf<Props> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props;
}

/**
 * Lists the pages of a route in every language, for `getStaticPaths`. The segments of the sections
 * are parameters, so that `[...locale]/[timeline]/` is `/chronologie/` and `/en/timeline/`.
 */
export async function inEveryEdition<Props>(
  pagesOf: (desk: Desk) => readonly Leaf<Props>[],
): Promise<
  {
    params: Segments & { locale: string | undefined } & Leaf<Props>['params'];
    // Picked, because Astro's props may be looked up by any key, which an interface is not.
    props: Pick<Desk, keyof Desk> & Props;
  }[]
> {
  const corpus = await getCorpus();
  return editions.flatMap((edition) =>
    pagesOf({ corpus, edition }).map(({ params, props }) => ({
      params: {
        ...edition.messages.segments,
        oldestFirst: edition.messages.oldestFirst,
        feed: edition.messages.feed,
        locale: localeSegment(edition.locale),
        ...params,
      },
      props: { corpus, edition, ...props },
    })),
  );
}

/** Lists the pages of a list in every language, for `getStaticPaths`; the first has no number. */
export const slicesInEveryEdition = <Item>(
  slicesOf: (desk: Desk) => readonly Slice<Item>[],
): ReturnType<typeof inEveryEdition<{ slice: Slice<Item> }>> =>
  inEveryEdition((desk) =>
    slicesOf(desk).map((slice) => ({
      params: { page: pageParam(slice.number) },
      props: { slice },
    })),
  );
