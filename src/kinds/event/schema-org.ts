import type { Corpus } from '../../domain/corpus.ts';
import type { EventEntry } from '../../domain/entries.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Paths } from '../../addresses/paths.ts';
import { exactSides, sides } from '../../schema-org/dates.ts';
import { given, some, type GraphNode } from '../../schema-org/node.ts';
import { edtf, inData, onPage, refs } from '../../schema-org/telling.ts';
import { actorLink } from '../actor/schema-org.ts';
import { pick } from '../../frame/links.ts';
import { venueNode } from '../place/schema-org.ts';
import { documentNode } from '../source/schema-org.ts';

/**
 * The event of a page, with who has a part in it and where. One without a day or a place is a thing
 * of which schema.org asks neither.
 */
export function eventOnPage(corpus: Corpus, edition: Edition, event: EventEntry): GraphNode {
  const telling = onPage(edition);
  const told = {
    '@id': telling.id('events', event.slug),
    name: telling.text(event.title),
    description: edition.dateText(event.date, event.time),
    url: telling.page('events', event.slug),
    ...some(
      'subjectOf',
      pick(corpus.sources, event.sources).map((source) => documentNode(edition, source)),
    ),
  };
  const places = pick(corpus.places, event.places);
  const { startDate, endDate } = exactSides(event.date, event.time);
  if (places.length === 0 || startDate === undefined || startDate.length < 10)
    return { '@type': 'Thing', ...told };
  return {
    '@type': 'Event',
    ...told,
    ...sides(startDate, endDate),
    location: places.map((place) => venueNode(telling, place)),
    ...some(
      'contributor',
      pick(corpus.actors, event.actors).map((actor) => actorLink(telling, actor)),
    ),
  };
}

/** The event of the open data: its date as it was written, and its ends where they are exact. */
export function eventInData(paths: Paths, event: EventEntry): GraphNode {
  const telling = inData(paths);
  return {
    '@type': 'Event',
    '@id': telling.id('events', event.slug),
    name: telling.text(event.title),
    ...exactSides(event.date, event.time),
    'dcterms:date': edtf(event.date.text),
    ...some('contributor', refs(telling, 'actors', event.actors)),
    ...some('location', refs(telling, 'places', event.places)),
    keywords: [event.kind, event.certainty],
    ...given('description', event.note, telling.text),
    url: telling.page('events', event.slug),
    subjectOf: refs(telling, 'sources', event.sources),
  };
}
