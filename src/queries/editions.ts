import { drawingVersion } from '../cards/cache.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Slice } from '../domain/paging.ts';
import { createEdition, type Edition } from '../edition/edition.ts';
import { createPaths, localeSegment, pageParam, type Paths } from '../addresses/paths.ts';
import { site } from '../site.ts';
import { getCorpus, writtenHtml } from './corpus.ts';
import { keyOf } from './key.ts';

const at = { origin: import.meta.env.SITE, base: import.meta.env.BASE_URL };

async function load(): Promise<Edition[]> {
  const [{ entries }, html] = await Promise.all([getCorpus(), writtenHtml()]);
  const written = Object.fromEntries(
    site.locales.map((tag) => [
      tag,
      Object.fromEntries(
        entries.pages
          .filter(({ locale }) => locale === tag)
          .map(({ slug, title, summary }) => [
            slug,
            { title, summary, html: html.get(`${tag}/${slug}`) ?? '' },
          ]),
      ),
    ]),
  );
  return site.locales.map((locale) =>
    createEdition(locale, { ...at, drawing: drawingVersion(), written }),
  );
}

let editions: Promise<readonly Edition[]> | undefined;

/** The site in each of its languages, the default one first. */
export function getEditions(): Promise<readonly Edition[]> {
  editions ??= load();
  return editions;
}

/** The addresses of the site, whatever the language. */
export const paths: Paths = createPaths(at);

/** What a page is built from. */
export interface Desk {
  readonly corpus: Corpus;
  readonly edition: Edition;
}

/** Which of the files of a route: what tells it from the others in its address. */
type Params = Readonly<Record<string, string | undefined>>;

/** A file of a route that is made anew in each build. */
interface Leaf<Props> {
  readonly params: Params;
  readonly props: Props;
}

/** A page of a route, which is kept from one build to the next while it would show the same. */
interface PageLeaf<View, Beside> {
  readonly params: Params;
  /** Makes what the page shows. */
  readonly view: () => View;
  /** What else it is given, which says nothing that the view and the version do not. */
  readonly beside?: Beside;
  /** What tells from others the text that it renders beside the view. */
  readonly version?: string;
}

const paramsOf = (edition: Edition, params: Params) => ({
  ...edition.messages.segments,
  oldestFirst: edition.messages.oldestFirst,
  feed: edition.messages.feed,
  locale: localeSegment(edition.locale),
  ...params,
});

/**
 * Lists the files of a route in every language, for `getStaticPaths`. The segments of the sections
 * are parameters, so that `[...locale]/[timeline]/` is `/chronologie/` and `/en/timeline/`.
 */
export async function inEveryEdition<Props>(
  filesOf: (desk: Desk) => readonly Leaf<Props>[],
): Promise<
  {
    params: ReturnType<typeof paramsOf>;
    // Picked, because Astro's props may be looked up by any key, which an interface is not.
    props: Pick<Desk, keyof Desk> & Props;
  }[]
> {
  const corpus = await getCorpus();
  return (await getEditions()).flatMap((edition) =>
    filesOf({ corpus, edition }).map(({ params, props }) => ({
      params: paramsOf(edition, params),
      props: { corpus, edition, ...props },
    })),
  );
}

/**
 * Lists the pages of a route in every language, each with the digest of all that it shows, by which
 * Astro takes it from the build before where that was the same. The dev server, which shows one
 * page at a time, makes the view of that alone.
 */
export async function pagesInEveryEdition<View, Beside = unknown>(
  pagesOf: (desk: Desk) => readonly PageLeaf<View, Beside>[],
): Promise<
  {
    params: ReturnType<typeof paramsOf>;
    props: { view: () => View } & Beside;
    cacheKey?: string;
  }[]
> {
  const corpus = await getCorpus();
  return (await getEditions()).flatMap((edition) =>
    pagesOf({ corpus, edition }).map(({ params, view, beside, version = '' }) => ({
      params: paramsOf(edition, params),
      ...(import.meta.env.DEV
        ? { props: { view, ...(beside as Beside) } }
        : keyed(view, version, beside as Beside)),
    })),
  );
}

/** Makes a view once for its key and for its page, which takes it. */
function keyed<View, Beside>(make: () => View, version: string, beside: Beside) {
  let made: View | undefined;
  try {
    made = make();
  } catch {
    // It fails again where the page is drawn, and is told with its address.
    return { props: { view: make, ...beside } };
  }
  const cacheKey = keyOf(made, version);
  const view = (): View => {
    const taken = made ?? make();
    made = undefined;
    return taken;
  };
  return { props: { view, ...beside }, cacheKey };
}

/** Lists the pages of a list in every language, for `getStaticPaths`; the first has no number. */
export const slicesInEveryEdition = <Item, View>(
  slicesOf: (desk: Desk) => readonly Slice<Item>[],
  viewOf: (desk: Desk, slice: Slice<Item>) => View,
): ReturnType<typeof pagesInEveryEdition<View>> =>
  pagesInEveryEdition((desk) =>
    slicesOf(desk).map((slice) => ({
      params: { page: pageParam(slice.number) },
      view: () => viewOf(desk, slice),
    })),
  );
