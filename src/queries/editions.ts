import { drawingVersion } from '../cards/cache.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Slice } from '../domain/paging.ts';
import { createEdition, type Edition } from '../edition/edition.ts';
import { createPaths, localeSegment, pageParam, type Paths } from '../addresses/paths.ts';
import { site } from '../site.ts';
import { getCorpus, getWritten } from './corpus.ts';
import { keyOf, type Told } from './key.ts';

const at = { origin: import.meta.env.SITE, base: import.meta.env.BASE_URL };

async function load(): Promise<Edition[]> {
  const written = await getWritten();
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

/** What the page of a route is given beside what its route says. */
interface PageProps<View> {
  /** Makes what the page shows. */
  readonly view: () => View;
  /** Makes the digest of all that the page shows, by which a build takes it from one before. */
  readonly key: () => string;
}

// Picked, because Astro's props may be looked up by any key, which an interface is not.
type PagePropsOf<View> = Pick<PageProps<View>, 'view' | 'key'>;

/** Pages of a route as `getStaticPaths` lists them. */
type Pages<View, Beside> = {
  params: ReturnType<typeof paramsOf>;
  props: PagePropsOf<View> & Beside;
}[];

async function listPages<View, Beside>(
  pagesOf: (desk: Desk) => readonly PageLeaf<View, Beside>[],
): Promise<Pages<View, Beside>> {
  const corpus = await getCorpus();
  return (await getEditions()).flatMap((edition) =>
    pagesOf({ corpus, edition }).map(({ params, view, beside, version = '' }) => ({
      params: paramsOf(edition, params),
      props: { ...keyed(view, version), ...(beside as Beside) },
    })),
  );
}

/**
 * Lists the pages of a route in every language. Nothing of them is made yet: the dev server shows
 * one at a time, and a build draws one after the other.
 */
export const pagesInEveryEdition = <View, Beside = unknown>(
  pagesOf: (desk: Desk) => readonly PageLeaf<View & Told<View>, Beside>[],
): Promise<Pages<View, Beside>> => listPages<View, Beside>(pagesOf);

/** The view that was made last: a page is drawn, if it is, right after its key was asked. */
let last: { readonly of: () => unknown; readonly view: unknown } | undefined;

/** Makes a view once for its key and for its page. */
function keyed<View>(make: () => View, version: string): PagePropsOf<View> {
  const view = (): View => {
    const made = last?.of === make ? (last.view as View) : make();
    last = undefined;
    return made;
  };
  const key = () => {
    last = { of: make, view: make() };
    return keyOf(last.view, version);
  };
  return { view, key };
}

/** Lists the pages of a list in every language, for `getStaticPaths`; the first has no number. */
export const slicesInEveryEdition = <Item, View>(
  slicesOf: (desk: Desk) => readonly Slice<Item>[],
  viewOf: (desk: Desk, slice: Slice<Item>) => View & Told<View>,
): Promise<Pages<View, unknown>> =>
  listPages<View, unknown>((desk) =>
    slicesOf(desk).map((slice) => ({
      params: { page: pageParam(slice.number) },
      view: () => viewOf(desk, slice),
    })),
  );
