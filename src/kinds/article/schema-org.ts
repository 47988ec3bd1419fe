import type { Page } from '../../addresses/pages.ts';
import type { Paths } from '../../addresses/paths.ts';
import { instantOf, lastChange } from '../../domain/changes.ts';
import type { Actor, Article, Place, Source } from '../../domain/entries.ts';
import { slugsNamed } from '../../domain/references.ts';
import { compareDays, yearNumber } from '../../edtf/days.ts';
import type { EdtfDate } from '../../edtf/edtf.ts';
import type { Edition } from '../../edition/edition.ts';
import { given, some, type GraphNode } from '../../schema-org/node.ts';
import { instant, publisherNode } from '../../schema-org/site.ts';
import { inData, onPage, refs } from '../../schema-org/telling.ts';
import { textIn } from '../../settings.ts';
import { site } from '../../site.ts';
import { actorLink } from '../actor/schema-org.ts';
import type { PagedCollection } from '../kind.ts';
import { placeLink } from '../place/schema-org.ts';

/** What schema.org calls an article of each kind. */
const types = {
  analysis: 'AnalysisNewsArticle',
  background: 'BackgroundNewsArticle',
  brief: 'NewsArticle',
  report: 'ReportageNewsArticle',
  // schema.org has no type for an interview that is read.
  interview: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
} as const satisfies Record<Article['kind'], string>;

/** How many actors an article is about; the open data have all that it mentions. */
const aboutMost = 4;

/** The most places where it happens; the page names them all. */
const locationMost = 5;

interface ArticleParts {
  /** The whole address of the picture by which it is shared. */
  readonly image: string;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly dates: readonly EdtfDate[];
  readonly sources: readonly Source[];
}

/** The days that dates cover together, as an ISO 8601 interval; none before the year 1. */
function coverage(dates: readonly EdtfDate[]): string | undefined {
  const first = dates.flatMap(({ earliest }) => earliest ?? []).sort(compareDays)[0];
  const last = dates
    .flatMap(({ latest }) => latest ?? [])
    .sort(compareDays)
    .at(-1);
  return first && last && yearNumber(first) > 0 ? `${first}/${last}` : undefined;
}

/** The article of a page, with what it is about, what it cites and what was corrected. */
export function articleOnPage(edition: Edition, article: Article, parts: ArticleParts): GraphNode {
  const { title, kind, published, authors, corrections } = article;
  const page: Page = { to: 'entry', section: 'articles', slug: article.slug };
  const telling = onPage(edition);
  const temporal = coverage(parts.dates);
  return {
    // The types are a pair: readers of schema.org who know only the first lose nothing.
    '@type': ['NewsArticle', types[kind]],
    '@id': edition.url(page),
    image: parts.image,
    headline: edition.set(title),
    inLanguage: edition.locale,
    isAccessibleForFree: true,
    datePublished: instant(published),
    dateModified: instant(lastChange(article)),
    author: authors.length
      ? authors.map((name) => ({ '@type': 'Person' as const, name }))
      : {
          '@type': 'Organization',
          name: textIn(site.newsroom, edition.locale),
          url: edition.url(
            edition.written[edition.locale]?.about
              ? { to: 'single', section: 'about' }
              : { to: 'home' },
          ),
        },
    publisher: publisherNode(edition),
    ...some('about', [
      ...parts.actors.slice(0, aboutMost).map((actor) => actorLink(telling, actor)),
      ...parts.places.slice(0, 1).map((place) => placeLink(telling, place)),
    ]),
    ...some(
      'contentLocation',
      parts.places.slice(0, locationMost).map((place) => placeLink(telling, place)),
    ),
    // By their own addresses, which the page gives too: each byte of an article counts.
    ...some(
      'citation',
      parts.sources.map(({ url, slug }) => url ?? telling.id('sources', slug)),
    ),
    ...(temporal === undefined ? {} : { temporalCoverage: temporal }),
    ...(corrections.length
      ? {
          correction: corrections.map(({ date, note }) => ({
            '@type': 'CorrectionComment',
            datePublished: instant(date),
            text: edition.set(note),
          })),
        }
      : {}),
  };
}

/** The article of the open data, with all that it names. */
export function articleInData(paths: Paths, article: Article): GraphNode {
  const telling = inData(paths);
  const { locale, published } = article;
  const namedIn = (section: PagedCollection) =>
    refs(telling, section, slugsNamed(article, section));
  const inItsLanguage = (text: string) => ({ '@language': locale, '@value': text });
  const address = paths.url({ to: 'entry', section: 'articles', slug: article.slug }, locale);
  return {
    '@type': types[article.kind],
    '@id': address,
    headline: inItsLanguage(article.title),
    abstract: inItsLanguage(article.summary),
    inLanguage: locale,
    url: address,
    datePublished: instantOf(published),
    dateModified: lastChange(article),
    license: site.license.url,
    ...given('translationOfWork', article.translationOf, (slug) => ({
      '@id': telling.id('articles', slug),
    })),
    ...some('mentions', (['actors', 'places', 'events'] as const).flatMap(namedIn)),
    ...some('citation', namedIn('sources')),
  };
}
