import { z } from 'astro/zod';
import { instantOf, lastChange } from '../domain/changes.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Actor, Article, EventEntry, Place, Position, Source } from '../domain/entries.ts';
import { referencesOf } from '../domain/references.ts';
import {
  articleTypes,
  exactSides,
  heldSides,
  placeTypes,
  sameAsOf,
  sourceTypes,
} from '../domain/schema-org.ts';
import type { EdtfDate } from '../edtf/edtf.ts';
import { sectionOf, type EntrySection } from '../i18n/pages.ts';
import type { Paths } from '../i18n/paths.ts';
import type { Collection } from '../schema/collections.ts';
import type { Localized } from '../settings.ts';
import { defaultLocale, type Locale } from '../settings.ts';
import { site } from '../site.ts';
import { pagesOf, textsOf } from './fields.ts';

/** The shape of graph.jsonld. */
export const graphFile = z
  .strictObject({
    '@context': z.record(z.string(), z.unknown()),
    '@graph': z.array(
      z.looseObject({
        '@id': z.url().describe('The page of the thing, in the first language of the site.'),
        '@type': z.string().describe('A type of schema.org.'),
      }),
    ),
  })
  .meta({
    title: 'graph.jsonld',
    description: 'Actors, places, events, sources and articles as one graph (JSON-LD, schema.org).',
  });

// Written out, so that no reader has to ask another site what the words mean.
const context = {
  '@vocab': 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  ...Object.fromEntries(
    ['url', 'sameAs', 'license', 'archivedAt'].map((term) => [term, { '@type': '@id' }]),
  ),
};

type Node = z.output<typeof graphFile>['@graph'][number];

const inEveryLanguage = (localized: Localized) =>
  typeof localized === 'string'
    ? localized
    : Object.entries(textsOf(localized)).map(([tag, text]) => ({
        '@language': tag,
        '@value': text,
      }));

/** What tells a thing from another of its name. */
const apart = ({ disambiguatingDescription: text }: Actor | Place) =>
  text === undefined ? {} : { disambiguatingDescription: inEveryLanguage(text) };

const edtf = (text: string) => ({ '@type': 'edtf:EDTF', '@value': text });

/** The date as it was written, and its ends where they are exact. */
const when = ({ date, time }: EventEntry) => ({
  ...exactSides(date, time),
  'dcterms:date': edtf(date.text),
});

/** The span of a position; EDTF leaves a side empty where it is not known. */
const held = (from: EdtfDate | undefined, to: EdtfDate | '..' | undefined) =>
  from || to
    ? { 'dcterms:date': edtf(`${from?.text ?? ''}/${to === '..' ? to : (to?.text ?? '')}`) }
    : {};

/** Makes graph.jsonld: everything that has a page, named by the address of that page. */
export function graphData(corpus: Corpus, paths: Paths): z.output<typeof graphFile> {
  const idOf = (section: EntrySection, slug: string, locale: Locale = defaultLocale) =>
    paths.url({ to: 'entry', section, slug }, locale);
  const refs = (section: EntrySection, slugs: readonly string[]) =>
    slugs.map((slug) => ({ '@id': idOf(section, slug) }));
  const some = <Value>(key: string, values: readonly Value[]) =>
    values.length ? { [key]: values } : {};
  const urls = (section: EntrySection, slug: string) =>
    Object.values(pagesOf(paths, section, slug));

  const role = (type: 'Role' | 'OrganizationRole', position: Omit<Position, 'organisation'>) => ({
    '@type': type,
    roleName: inEveryLanguage(position.title),
    ...heldSides(position),
    ...held(position.from, position.to),
    subjectOf: refs('sources', position.sources),
  });

  const actorNode = (actor: Actor): Node => {
    const related = (kind: Actor['relations'][number]['kind']) =>
      refs(
        'actors',
        actor.relations.filter((relation) => relation.kind === kind).map(({ to }) => to),
      );
    return {
      '@id': idOf('actors', actor.slug),
      '@type': actor.kind === 'person' ? 'Person' : 'Organization',
      name: inEveryLanguage(actor.name),
      ...apart(actor),
      ...some('alternateName', actor.aliases),
      ...(actor.summary === undefined ? {} : { description: inEveryLanguage(actor.summary) }),
      url: urls('actors', actor.slug),
      ...some('sameAs', sameAsOf(actor)),
      // A role stands between a thing and what it has, which it repeats (schema.org/Role).
      ...some(
        'hasOccupation',
        actor.positions
          .filter(({ organisation }) => organisation === undefined)
          .map((position) => ({
            ...role('Role', position),
            hasOccupation: { '@type': 'Occupation', name: inEveryLanguage(position.title) },
          })),
      ),
      ...some('memberOf', [
        ...related('member-of'),
        ...actor.positions.flatMap(({ organisation, ...position }) =>
          organisation === undefined
            ? []
            : [
                {
                  ...role('OrganizationRole', position),
                  memberOf: { '@id': idOf('actors', organisation) },
                },
              ],
        ),
      ]),
      ...(actor.kind === 'organisation' ? some('parentOrganization', related('part-of')) : {}),
      ...some('subjectOf', refs('sources', actor.sources)),
    };
  };

  const placeNode = (place: Place): Node => ({
    '@id': idOf('places', place.slug),
    '@type': placeTypes[place.kind],
    name: inEveryLanguage(place.name),
    ...apart(place),
    ...some('alternateName', place.aliases),
    url: urls('places', place.slug),
    ...some('sameAs', sameAsOf(place)),
    ...(place.within === undefined
      ? {}
      : { containedInPlace: { '@id': idOf('places', place.within) } }),
    ...(place.coordinates
      ? {
          geo: {
            '@type': 'GeoCoordinates',
            latitude: place.coordinates.latitude,
            longitude: place.coordinates.longitude,
          },
        }
      : {}),
  });

  const eventNode = (event: EventEntry): Node => ({
    '@id': idOf('events', event.slug),
    '@type': 'Event',
    name: inEveryLanguage(event.title),
    ...when(event),
    ...some('contributor', refs('actors', event.actors)),
    ...some('location', refs('places', event.places)),
    keywords: [event.kind, event.certainty],
    ...(event.note === undefined ? {} : { description: inEveryLanguage(event.note) }),
    url: urls('events', event.slug),
    subjectOf: refs('sources', event.sources),
  });

  const sourceNode = (source: Source): Node => ({
    '@id': idOf('sources', source.slug),
    '@type': sourceTypes[source.kind],
    ...(source.title === undefined
      ? {}
      : { name: { '@language': source.language, '@value': source.title } }),
    publisher: { '@type': 'Organization', name: inEveryLanguage(source.publisher) },
    ...(source.origin === undefined
      ? {}
      : { sourceOrganization: { '@type': 'Organization', name: inEveryLanguage(source.origin) } }),
    url: source.url,
    ...(source.archived === undefined ? {} : { archivedAt: source.archived }),
    inLanguage: source.language,
    ...(source.published === undefined ? {} : { 'dcterms:date': edtf(source.published.text) }),
  });

  const articleNode = (article: Article): Node => {
    const named = referencesOf(article);
    const slugs = (to: Collection) => [
      ...new Set(named.filter((reference) => reference.to === to).map(({ slug }) => slug)),
    ];
    const mentions = (['actors', 'places', 'events'] as const).flatMap((to) =>
      refs(sectionOf[to], slugs(to)),
    );
    const address = idOf('analyses', article.slug, article.locale);
    const original =
      article.translationOf === undefined
        ? {}
        : { translationOfWork: { '@id': idOf('analyses', article.translationOf) } };
    return {
      '@id': address,
      '@type': articleTypes[article.kind],
      headline: { '@language': article.locale, '@value': article.title },
      abstract: { '@language': article.locale, '@value': article.summary },
      inLanguage: article.locale,
      url: address,
      datePublished: instantOf(article.published),
      dateModified: lastChange(article),
      license: site.license.url,
      ...original,
      ...some('mentions', mentions),
      ...some('citation', refs('sources', slugs('sources'))),
    };
  };

  return {
    '@context': context,
    '@graph': [
      ...[...corpus.actors.values()].map(actorNode),
      ...[...corpus.places.values()].map(placeNode),
      ...corpus.events.map(eventNode),
      ...[...corpus.sources.values()].map(sourceNode),
      ...[...corpus.articles.values()].flat().map(articleNode),
    ],
  };
}
