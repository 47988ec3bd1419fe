import type { Corpus } from '../domain/corpus.ts';
import type { Actor, Position } from '../domain/entries.ts';
import { byStart } from '../domain/positions.ts';
import { intervalOf } from '../edtf/edtf.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import type { Edition, Phrase } from '../i18n/edition.ts';
import { contourPath } from '../ornament/contours.ts';
import { companionsOf, elsewhereOf } from './entity.ts';
import {
  actorLinks,
  countryName,
  eventItem,
  kindOfEntry,
  mentionsOf,
  sourceItem,
  sourceLink,
  type ArticleMentions,
  type CompanionItem,
  type EventItem,
  type Link,
  type SourceItem,
} from './parts.ts';
import { shellOf, type Shell } from './shell.ts';

interface PositionItem {
  readonly title: Phrase;
  readonly organisation?: Link;
  readonly span: readonly DateSegment[];
  readonly sources: readonly Link[];
}

interface RelationItem {
  readonly kind: string;
  readonly other: Link;
  readonly span: readonly DateSegment[];
  readonly note?: Phrase;
  readonly sources: readonly Link[];
}

export interface ActorView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['entity'];
  readonly kind: string;
  readonly country?: string;
  readonly name: Phrase;
  readonly summary?: Phrase;
  readonly aliases: string;
  readonly ornament: string;
  readonly positions: readonly PositionItem[];
  readonly relations: readonly RelationItem[];
  readonly events: readonly EventItem[];
  readonly eventCount: string;
  readonly articles: readonly ArticleMentions[];
  readonly people: readonly CompanionItem[];
  readonly places: readonly CompanionItem[];
  readonly sources: readonly SourceItem[];
  readonly elsewhere: readonly Link[];
}

/** Says a span; a missing end is not known, `..` goes on. */
function spanWords(edition: Edition, from: Position['from'], until: Position['to']): DateSegment[] {
  const { undated, untilUnknown } = edition.messages.entity;
  const start = from?.point ?? null;
  const end = until === undefined || until === '..' ? null : until.point;
  if (!start && !end) return [{ text: undated }];
  if (from && start?.text === end?.text) return edition.date(from);
  const words = edition.date(intervalOf(start, end));
  return until === undefined ? [...words, { text: `, ${untilUnknown}` }] : words;
}

const sourceLinks = (corpus: Corpus, edition: Edition, slugs: readonly string[]): Link[] =>
  slugs.flatMap((slug) => {
    const source = corpus.sources.get(slug);
    return source ? [sourceLink(edition, source)] : [];
  });

function relationsOf(corpus: Corpus, edition: Edition, actor: Actor): RelationItem[] {
  const { relation, inverse } = edition.messages.kinds;
  const own = actor.relations.map((tie) => ({
    tie,
    other: tie.to,
    words: relation[tie.kind],
  }));
  const others = (corpus.tiesTo.get(actor.slug) ?? []).map(({ from, relation: tie }) => ({
    tie,
    other: from.slug,
    words: inverse[tie.kind],
  }));
  return [...own, ...others].flatMap(({ tie, other, words }) => {
    const [link] = actorLinks(corpus, edition, [other]);
    if (!link) return [];
    const isDated = tie.from !== undefined || tie.until !== undefined;
    return [
      {
        kind: words,
        other: link,
        span: isDated ? spanWords(edition, tie.from, tie.until) : [],
        sources: sourceLinks(corpus, edition, tie.sources),
        ...(tie.note === undefined ? {} : { note: edition.phrase(tie.note) }),
      },
    ];
  });
}

/** Everything that the page of an actor shows. */
export function actorView(corpus: Corpus, edition: Edition, actor: Actor): ActorView {
  const { messages } = edition;
  const name = edition.phrase(actor.name);
  const summary = actor.summary === undefined ? undefined : edition.phrase(actor.summary);
  const events = corpus.eventsOfActor.get(actor.slug) ?? [];
  const { people, places } = companionsOf(corpus, edition, actor.slug, events);
  const count = messages.counts.events(events.length);
  return {
    shell: shellOf(
      edition,
      { to: 'entry', section: 'actors', slug: actor.slug },
      {
        title: name.text,
        description: summary?.text ?? `${name.text}. ${kindOfEntry(edition, actor)}, ${count}.`,
      },
    ),
    labels: messages.entity,
    kind: kindOfEntry(edition, actor),
    ...(actor.country === undefined ? {} : { country: countryName(edition, actor.country) }),
    name,
    ...(summary === undefined ? {} : { summary }),
    aliases: edition.list(actor.aliases),
    ornament: contourPath(actor.slug),
    positions: actor.positions.toSorted(byStart).map((position) => {
      const [organisation] = actorLinks(
        corpus,
        edition,
        position.organisation === undefined ? [] : [position.organisation],
      );
      return {
        title: edition.phrase(position.title),
        span: spanWords(edition, position.from, position.to),
        sources: sourceLinks(corpus, edition, position.sources),
        ...(organisation === undefined ? {} : { organisation }),
      };
    }),
    relations: relationsOf(corpus, edition, actor),
    events: events.toReversed().map((event) => eventItem(corpus, edition, event)),
    eventCount: count,
    articles: mentionsOf(corpus, edition, 'actor', actor.slug),
    people,
    places,
    sources: actor.sources.flatMap((slug) => {
      const source = corpus.sources.get(slug);
      return source ? [sourceItem(edition, source)] : [];
    }),
    elsewhere: elsewhereOf(actor),
  };
}
