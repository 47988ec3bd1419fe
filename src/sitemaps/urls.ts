import type { Page } from '../addresses/pages.ts';
import type { Corpus } from '../domain/corpus.ts';
import { singlePagesIn, type Edition } from '../edition/edition.ts';
import { collectionsThat, pagedKinds, kindOf } from '../kinds/kind.ts';
import { table } from '../kinds/table.ts';
import { defaultLocale } from '../settings.ts';
import { cut, latest, plain, type ListedPage, type SitemapUrl } from './listed.ts';

/** Every page of one language. */
function pagesIn(corpus: Corpus, edition: Edition): ListedPage[] {
  const { locale } = edition;
  const { events, actors, places } = corpus;
  const news = latest(corpus.articles.get(locale) ?? []);
  const entries = new Map(pagedKinds.map((kind) => [kind, table[kind].pages(corpus, locale)]));
  return [
    plain({ to: 'home' }, news),
    ...collectionsThat('hasList').flatMap((section) =>
      cut(entries.get(kindOf(section)) ?? [], (number) => ({ to: 'list', section, number })).map(
        (page) => plain(page, section === 'articles' ? news : undefined),
      ),
    ),
    ...[
      ...cut([...actors, ...places], (number): Page => ({ to: 'list', section: 'index', number })),
      ...cut(events, (number) => ({ to: 'timeline', number })),
      ...cut(events, (number) => ({ to: 'timeline', order: 'oldest', number })),
      ...[...corpus.eventsOfYear].flatMap(([year, ofYear]) =>
        cut(ofYear, (number) => ({ to: 'year', year, number })),
      ),
      ...singlePagesIn(edition, locale).map((section): Page => ({ to: 'single', section })),
    ].map((page) => plain(page)),
    ...pagedKinds.flatMap((kind) => [
      ...(entries.get(kind) ?? []),
      ...table[kind].furtherPages(corpus).map((page) => plain(page)),
    ]),
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
