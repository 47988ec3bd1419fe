import type {
  BreadcrumbList,
  CorrectionComment,
  Event,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  Place,
  Thing,
  WebSite,
} from 'schema-dts';
import { instantOf, lastChange } from '../domain/changes.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Actor, Article, EventEntry, Place as PlaceEntry, Source } from '../domain/entries.ts';
import { articleTypes, exactSides, sameAsOf } from '../domain/schema-org.ts';
import { compareDays, yearNumber } from '../edtf/days.ts';
import type { EdtfDate } from '../edtf/edtf.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Page } from '../i18n/pages.ts';
import { site } from '../site.ts';
import { countryName } from './parts.ts';

/** A thing told by its properties; schema-dts also lets it be a bare name. */
type Told<T> = Exclude<T, string>;

/** A node of the page's structured data (schema.org, JSON-LD). */
export type GraphNode = Told<Thing>;

const entryUrl = (
  edition: Edition,
  section: 'actors' | 'places' | 'events' | 'sources' | 'analyses',
  slug: string,
): string => edition.url({ to: 'entry', section, slug });

/** A moment with its offset, as Google asks; days begin in UTC. */
export const instant = (moment: string): string => instantOf(moment).replace('Z', '+00:00');

/** What is written once, on the front page, and named by its address elsewhere. */
const publisherId = (edition: Edition): string => `${edition.url({ to: 'home' })}#publisher`;

const named = (edition: Edition, section: 'actors' | 'places', entry: Actor | PlaceEntry) => ({
  '@id': entryUrl(edition, section, entry.slug),
  name: edition.phrase(entry.name).text,
});

const actorNode = (edition: Edition, actor: Actor): Told<Person> | Told<Organization> => ({
  '@type': actor.kind === 'person' ? 'Person' : 'Organization',
  ...named(edition, 'actors', actor),
});

const placeNode = (edition: Edition, place: PlaceEntry): Told<Place> => ({
  '@type': 'Place',
  ...named(edition, 'places', place),
});

/** The event of a page, with who acts in it and where. */
export function eventNode(corpus: Corpus, edition: Edition, event: EventEntry): Told<Event> {
  return {
    '@type': 'Event',
    '@id': entryUrl(edition, 'events', event.slug),
    name: edition.phrase(event.title).text,
    description: edition.dateText(event.date, event.time),
    ...exactSides(event.date, event.time),
    location: event.places.flatMap((slug) => {
      const place = corpus.places.get(slug);
      return place ? [placeNode(edition, place)] : [];
    }),
    actor: event.actors.flatMap((slug) => {
      const actor = corpus.actors.get(slug);
      return actor ? [actorNode(edition, actor) as Told<Person>] : [];
    }),
    subjectOf: event.sources.flatMap((slug) => {
      const source = corpus.sources.get(slug);
      return source
        ? [
            {
              '@type': 'CreativeWork' as const,
              '@id': entryUrl(edition, 'sources', slug),
              url: source.url,
            },
          ]
        : [];
    }),
  };
}

/** The person or organisation of a page. */
export function actorGraph(edition: Edition, actor: Actor): Told<Person> | Told<Organization> {
  const { summary, aliases, country, kind, positions } = actor;
  const shared = {
    ...named(edition, 'actors', actor),
    url: entryUrl(edition, 'actors', actor.slug),
    ...(summary === undefined ? {} : { description: edition.phrase(summary).text }),
    ...(aliases.length ? { alternateName: aliases } : {}),
    sameAs: sameAsOf(actor),
  };
  if (kind === 'organisation') return { '@type': 'Organization', ...shared };
  return {
    '@type': 'Person',
    ...shared,
    jobTitle: positions.map(({ title }) => edition.phrase(title).text),
    ...(country === undefined
      ? {}
      : { nationality: { '@type': 'Country', name: countryName(edition, country) } }),
  };
}

/** The place of a page. */
export function placeGraph(corpus: Corpus, edition: Edition, place: PlaceEntry): Told<Place> {
  const within = place.within === undefined ? undefined : corpus.places.get(place.within);
  const { coordinates } = place;
  return {
    '@type': 'Place',
    ...named(edition, 'places', place),
    url: entryUrl(edition, 'places', place.slug),
    ...(within ? { containedInPlace: placeNode(edition, within) } : {}),
    ...(coordinates
      ? {
          geo: {
            '@type': 'GeoCoordinates',
            latitude: coordinates.latitude,
            longitude: coordinates.longitude,
          },
        }
      : {}),
    sameAs: sameAsOf(place),
  };
}

/** How many actors an article is about; the others it mentions. */
const aboutMost = 4;

interface ArticleParts {
  /** The whole address of the picture by which it is shared. */
  readonly image: string;
  readonly actors: readonly Actor[];
  readonly places: readonly PlaceEntry[];
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
export function articleGraph(
  edition: Edition,
  article: Article,
  parts: ArticleParts,
): Told<NewsArticle> {
  const { title, kind, published, authors, corrections } = article;
  const page: Page = { to: 'entry', section: 'analyses', slug: article.slug };
  const temporal = coverage(parts.dates);
  return {
    // The types are a pair: readers of schema.org who know only the first lose nothing.
    '@type': ['NewsArticle', articleTypes[kind]] as unknown as 'NewsArticle',
    '@id': edition.url(page),
    image: parts.image,
    headline: edition.set(title),
    inLanguage: edition.locale,
    isAccessibleForFree: true,
    datePublished: instant(published),
    dateModified: instant(lastChange(article)),
    author: authors.length
      ? authors.map((name) => ({ '@type': 'Person' as const, name }))
      : { '@id': publisherId(edition) },
    publisher: { '@id': publisherId(edition) },
    about: [
      ...parts.actors.slice(0, aboutMost).map((actor) => actorNode(edition, actor)),
      ...parts.places.slice(0, 1).map((place) => placeNode(edition, place)),
    ],
    // By their addresses alone, where their names are: each byte of an article counts.
    mentions: parts.actors
      .slice(aboutMost)
      .map(({ slug }) => ({ '@id': entryUrl(edition, 'actors', slug) })),
    contentLocation: parts.places.map((place) => ({
      '@id': entryUrl(edition, 'places', place.slug),
    })),
    citation: parts.sources.map(({ slug }) => ({ '@id': entryUrl(edition, 'sources', slug) })),
    ...(temporal === undefined ? {} : { temporalCoverage: temporal }),
    ...(corrections.length
      ? {
          correction: corrections.map(({ date, note }): CorrectionComment => ({
            '@type': 'CorrectionComment',
            datePublished: instant(date),
            text: edition.set(note),
          })),
        }
      : {}),
  };
}

/** The site and its newsroom, told on the front page. */
export function siteGraph(edition: Edition): [Told<WebSite>, Told<NewsMediaOrganization>] {
  const home = edition.url({ to: 'home' });
  const method = edition.url({ to: 'single', section: 'method' });
  return [
    {
      '@type': 'WebSite',
      '@id': `${home}#site`,
      url: home,
      name: site.name,
      description: edition.set(site.description[edition.locale]),
      inLanguage: edition.locale,
      publisher: { '@id': publisherId(edition) },
    },
    {
      '@type': 'NewsMediaOrganization',
      '@id': publisherId(edition),
      name: site.name,
      url: home,
      publishingPrinciples: method,
      verificationFactCheckingPolicy: method,
      correctionsPolicy: edition.url({ to: 'single', section: 'corrections' }),
    },
  ];
}

/** Where a page stands: the front page, its section and itself. */
export const breadcrumb = (
  trail: readonly { readonly name: string; readonly url: string }[],
): Told<BreadcrumbList> => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

/**
 * Writes nodes as one JSON-LD document that can stand in HTML: no `<` is left, by which a script
 * element could be closed.
 */
export const writeGraph = (nodes: readonly GraphNode[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
