import { instantOf, lastChange } from '../domain/changes.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Actor, Article, EventEntry, Place, Position, Source } from '../domain/entries.ts';
import { horizonOf } from '../domain/horizon.ts';
import { positionsOn } from '../domain/positions.ts';
import {
  articleTypes,
  exactSides,
  heldSides,
  placeTypes,
  sameAsOf,
  sides,
  sourceTypes,
} from '../domain/schema-org.ts';
import { compareDays, yearNumber } from '../edtf/days.ts';
import type { EdtfDate } from '../edtf/edtf.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Page } from '../i18n/pages.ts';
import { sourceName } from '../i18n/source-name.ts';
import { defaultLocale, textIn } from '../settings.ts';
import { site } from '../site.ts';
import { pick } from './parts.ts';

/** What JSON-LD says of a term. */
type Value = string | number | boolean | GraphNode | readonly Value[];

/**
 * A node of the page's structured data (JSON-LD). Its terms are those of schema.org, which tests
 * look up: the types of all of schema.org take a minute to check.
 */
export interface GraphNode {
  readonly [term: string]: Value;
}

const entryUrl = (
  edition: Edition,
  section: 'actors' | 'places' | 'events' | 'sources' | 'analyses',
  slug: string,
): string => edition.url({ to: 'entry', section, slug });

/** A moment with its offset, as Google asks; days begin in UTC. */
export const instant = (moment: string): string => instantOf(moment).replace('Z', '+00:00');

/** The name by which a thing is known in every language: its page in the default one. */
const idOf = (
  { paths }: Edition,
  section: 'actors' | 'places' | 'events' | 'sources',
  slug: string,
): string => paths.url({ to: 'entry', section, slug }, defaultLocale);

const publisherId = ({ paths }: Edition): string =>
  `${paths.url({ to: 'home' }, defaultLocale)}#publisher`;

/** Who publishes, described wherever it is named. */
const publisherNode = (edition: Edition): GraphNode => ({
  '@type': 'NewsMediaOrganization',
  '@id': publisherId(edition),
  name: site.name,
  url: edition.url({ to: 'home' }),
});

const named = (edition: Edition, section: 'actors' | 'places', entry: Actor | Place) => ({
  '@id': idOf(edition, section, entry.slug),
  name: edition.phrase(entry.name).text,
});

const actorNode = (edition: Edition, actor: Actor): GraphNode => ({
  '@type': actor.kind === 'person' ? 'Person' : 'Organization',
  ...named(edition, 'actors', actor),
});

const placeNode = (edition: Edition, place: Place): GraphNode => ({
  '@type': placeTypes[place.kind],
  ...named(edition, 'places', place),
});

/** A place with its address, as one that is gone to has. */
const venueNode = (edition: Edition, place: Place): GraphNode => {
  const { text: name } = edition.phrase(place.name);
  const [country] = place.country;
  return {
    ...placeNode(edition, place),
    address: {
      '@type': 'PostalAddress',
      ...(place.kind === 'country'
        ? {}
        : { [place.kind === 'region' ? 'addressRegion' : 'addressLocality']: name }),
      ...(country === undefined ? {} : { addressCountry: country }),
    },
  };
};

/** A list under a key; nothing where it is empty. */
const some = (key: string, values: readonly Value[]): GraphNode =>
  values.length ? { [key]: values } : {};

const documentNode = (edition: Edition, source: Source): GraphNode => ({
  '@type': sourceTypes[source.kind],
  '@id': idOf(edition, 'sources', source.slug),
  name: source.title ?? sourceName(edition, source).text,
  url: source.url,
});

/** The cited document of a page. */
export function sourceGraph(edition: Edition, source: Source): GraphNode {
  const issued = source.published && exactSides(source.published).startDate;
  return {
    ...documentNode(edition, source),
    inLanguage: source.language,
    publisher: { '@type': 'Organization', name: edition.phrase(source.publisher).text },
    ...(issued === undefined ? {} : { datePublished: issued }),
    ...(source.archived === undefined ? {} : { archivedAt: source.archived }),
  };
}

/**
 * The event of a page, with who has a part in it and where. One without a day or a place is a thing
 * of which schema.org asks neither.
 */
export function eventNode(corpus: Corpus, edition: Edition, event: EventEntry): GraphNode {
  const told = {
    '@id': idOf(edition, 'events', event.slug),
    name: edition.phrase(event.title).text,
    description: edition.dateText(event.date, event.time),
    url: entryUrl(edition, 'events', event.slug),
    ...some(
      'subjectOf',
      pick(corpus.sources, event.sources).map((source) => documentNode(edition, source)),
    ),
  };
  const places = pick(corpus.places, event.places);
  const { startDate, endDate } = exactSides(event.date, event.time);
  if (places.length === 0 || startDate === undefined || startDate.length < 10)
    return { '@type': 'Thing', ...told };
  const contributors = pick(corpus.actors, event.actors).map((actor) => actorNode(edition, actor));
  return {
    '@type': 'Event',
    ...told,
    ...sides(startDate, endDate),
    location: places.map((place) => venueNode(edition, place)),
    ...some('contributor', contributors),
  };
}

/** A position as a role with its dates, which repeats what it is a role in (schema.org/Role). */
const roleNode = <Type extends 'Role' | 'OrganizationRole'>(
  edition: Edition,
  type: Type,
  position: Position,
) => ({
  '@type': type,
  roleName: edition.phrase(position.title).text,
  ...heldSides(position),
});

/** The person or organisation of a page. */
export function actorGraph(corpus: Corpus, edition: Edition, actor: Actor): GraphNode {
  const { summary, aliases, country, kind, positions, disambiguatingDescription } = actor;
  const horizon = horizonOf(corpus);
  const shared = {
    ...named(edition, 'actors', actor),
    url: entryUrl(edition, 'actors', actor.slug),
    ...(summary === undefined ? {} : { description: edition.phrase(summary).text }),
    ...(disambiguatingDescription === undefined
      ? {}
      : { disambiguatingDescription: edition.phrase(disambiguatingDescription).text }),
    ...some('alternateName', aliases),
    ...some('sameAs', sameAsOf(actor)),
  };
  if (kind === 'organisation') return { '@type': 'Organization', ...shared };
  const organisationOf = ({ organisation }: Position) =>
    organisation === undefined ? undefined : corpus.actors.get(organisation);
  const titles = (horizon === undefined ? [] : positionsOn(actor, horizon)).map(
    ({ title }) => edition.phrase(title).text,
  );
  const occupations = positions
    .filter((position) => !organisationOf(position))
    .map((position) => ({
      ...roleNode(edition, 'Role', position),
      hasOccupation: {
        '@type': 'Occupation' as const,
        name: edition.phrase(position.title).text,
      },
    }));
  const memberships = positions.flatMap((position) => {
    const organisation = organisationOf(position);
    return organisation
      ? {
          ...roleNode(edition, 'OrganizationRole', position),
          memberOf: actorNode(edition, organisation),
        }
      : [];
  });
  return {
    '@type': 'Person',
    ...shared,
    // What was held at the end of what the articles know, and no more.
    ...some('jobTitle', titles),
    ...some('hasOccupation', occupations),
    ...some('memberOf', memberships),
    ...(country === undefined
      ? {}
      : { nationality: { '@type': 'Country', name: edition.countryName(country) } }),
  };
}

/** The place of a page. */
export function placeGraph(corpus: Corpus, edition: Edition, place: Place): GraphNode {
  const within = place.within === undefined ? undefined : corpus.places.get(place.within);
  const { coordinates, aliases } = place;
  return {
    ...placeNode(edition, place),
    url: entryUrl(edition, 'places', place.slug),
    ...some('alternateName', aliases),
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
    ...some('sameAs', sameAsOf(place)),
  };
}

/** How many actors an article is about; the open data have all that it mentions. */
const aboutMost = 4;

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
export function articleGraph(edition: Edition, article: Article, parts: ArticleParts): GraphNode {
  const { title, kind, published, authors, corrections } = article;
  const page: Page = { to: 'entry', section: 'analyses', slug: article.slug };
  const temporal = coverage(parts.dates);
  return {
    // The types are a pair: readers of schema.org who know only the first lose nothing.
    '@type': ['NewsArticle', articleTypes[kind]],
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
          url: edition.url({ to: 'single', section: 'about' }),
        },
    publisher: publisherNode(edition),
    ...some('about', [
      ...parts.actors.slice(0, aboutMost).map((actor) => actorNode(edition, actor)),
      ...parts.places.slice(0, 1).map((place) => placeNode(edition, place)),
    ]),
    ...some(
      'contentLocation',
      parts.places.map((place) => placeNode(edition, place)),
    ),
    // By their own addresses, which the page gives too: each byte of an article counts.
    ...some(
      'citation',
      parts.sources.map(({ url }) => url),
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

/** The site and its newsroom, told on the front page. */
export function siteGraph(edition: Edition): [GraphNode, GraphNode] {
  const home = edition.paths.url({ to: 'home' }, defaultLocale);
  const method = edition.url({ to: 'single', section: 'method' });
  return [
    {
      '@type': 'WebSite',
      '@id': `${home}#site`,
      url: home,
      name: site.name,
      description: edition.set(textIn(site.description, edition.locale)),
      inLanguage: [...site.locales],
      publisher: { '@id': publisherId(edition) },
    },
    {
      ...publisherNode(edition),
      publishingPrinciples: method,
      verificationFactCheckingPolicy: method,
      correctionsPolicy: edition.url({ to: 'single', section: 'corrections' }),
    },
  ];
}

/** Where a page stands: the front page, its section and itself. */
export const breadcrumb = (
  trail: readonly { readonly name: string; readonly url: string }[],
): GraphNode => ({
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
