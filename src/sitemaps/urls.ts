import { lastChange } from '../domain/changes.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Article } from '../domain/entries.ts';
import { paginate } from '../domain/paging.ts';
import { yearsOf } from '../domain/timeline.ts';
import type { Edition } from '../i18n/edition.ts';
import { singlePages, type ListSection, type Page } from '../i18n/pages.ts';
import { defaultLocale } from '../settings.ts';

/** A page of the site as a sitemap lists it. */
export interface SitemapUrl {
  readonly address: string;
  /** Instant in UTC (RFC 3339); absent where nothing tells it. */
  readonly changed?: string;
  /** hreflang, the page itself included; empty where it has no translation. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

interface ListedPage {
  readonly page: Page;
  readonly changed?: string | undefined;
  /** What the page in one language shares with the same page in another. */
  readonly family: string;
}

const latest = (articles: readonly Article[]): string | undefined =>
  articles
    .map((article) => lastChange(article))
    .sort()
    .at(-1);

const plain = (page: Page, changed?: string): ListedPage => ({
  page,
  changed,
  family: JSON.stringify(page),
});

/** The pages of a list of things, as the list itself is cut. */
const cut = (things: Iterable<unknown>, pageAt: (number: number) => Page): Page[] =>
  paginate([...things]).map(({ number }) => pageAt(number));

/** The pages on which the events of actors and places go on. */
const furtherPages = ({ eventsOfActor, eventsAtPlace }: Corpus): Page[] =>
  [
    { section: 'actors' as const, bySlug: eventsOfActor },
    { section: 'places' as const, bySlug: eventsAtPlace },
  ].flatMap(({ section, bySlug }) =>
    [...bySlug].flatMap(([slug, events]) =>
      cut(events, (number) => ({ to: 'entry', section, slug, number })).slice(1),
    ),
  );

/** Every page of one language. */
function pagesIn(corpus: Corpus, { locale }: Edition): ListedPage[] {
  const { actors, places, sources, events, articlesNaming } = corpus;
  const articles = corpus.articles.get(locale) ?? [];
  const news = latest(articles);
  const listOf = (section: ListSection, things: Iterable<unknown>) =>
    cut(things, (number) => ({ to: 'list', section, number }));
  const entriesOf = (
    section: 'events' | 'actors' | 'places' | 'sources',
    slugs: Iterable<string>,
  ) =>
    [...slugs].map((slug) => {
      const naming = articlesNaming.get(`${section}/${slug}`) ?? [];
      return plain(
        { to: 'entry', section, slug },
        latest(naming.filter((article) => article.locale === locale)),
      );
    });
  return [
    plain({ to: 'home' }, news),
    ...listOf('analyses', articles).map((page) => plain(page, news)),
    ...articles.map((article) => {
      const [original = article] = corpus.translationsOf.get(article)?.values() ?? [];
      return {
        page: { to: 'entry', section: 'analyses', slug: article.slug } as const,
        changed: lastChange(article),
        family: `${original.locale}/${original.slug}`,
      };
    }),
    ...[
      ...cut(events, (number) => ({ to: 'timeline', number })),
      ...cut(events, (number) => ({ to: 'timeline', order: 'oldest', number })),
      ...[...yearsOf(events)].flatMap(([year, ofYear]) =>
        cut(ofYear, (number) => ({ to: 'year', year, number })),
      ),
      ...listOf('actors', actors.keys()),
      ...listOf('places', places.keys()),
      ...listOf('index', [...actors.keys(), ...places.keys()]),
      ...listOf('sources', sources.keys()),
      ...singlePages.map((section): Page => ({ to: 'single', section })),
    ].map((page) => plain(page)),
    ...entriesOf('events', corpus.eventBySlug.keys()),
    ...entriesOf('actors', actors.keys()),
    ...entriesOf('places', places.keys()),
    ...furtherPages(corpus).map((page) => plain(page)),
    ...entriesOf('sources', sources.keys()),
  ];
}

/** Lists every page of the site in every language, with its translations. */
export function sitemapUrls(corpus: Corpus, editions: readonly Edition[]): SitemapUrl[] {
  const listed = editions.flatMap((edition) =>
    pagesIn(corpus, edition).map(({ page, changed, family }) => ({
      hreflang: edition.locale,
      href: edition.url(page),
      changed,
      family,
    })),
  );
  const families = Map.groupBy(listed, ({ family }) => family);
  return listed.map(({ href: address, changed, family }) => {
    const pages = (families.get(family) ?? []).map(({ hreflang, href }) => ({ hreflang, href }));
    const fallback = pages.find(({ hreflang }) => hreflang === defaultLocale);
    return {
      address,
      ...(changed === undefined ? {} : { changed }),
      alternates:
        pages.length > 1
          ? [...pages, ...(fallback ? [{ ...fallback, hreflang: 'x-default' }] : [])]
          : [],
    };
  });
}
