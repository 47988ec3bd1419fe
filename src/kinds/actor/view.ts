import type { Corpus } from '../../domain/corpus.ts';
import type { Actor } from '../../domain/entries.ts';
import { byStart } from '../../domain/positions.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import { eventsOf } from '../../domain/frequent.ts';
import type { Edition, Phrase } from '../../edition/edition.ts';
import { contourPath, type Ornament } from '../../ornament/contours.ts';
import {
  companionsOf,
  elsewhereOf,
  eventRuns,
  entityPage,
  entityPager,
  eventPages,
} from '../entity.ts';
import { aroundView, type NetworkView } from '../../charts/network/view.ts';
import { actorLinks, pick, sourceLink, type Link } from '../../frame/links.ts';
import { kindOfEntry, type CompanionItem, type EventRun } from '../entity.ts';
import { laterItems, type LaterItem } from './item.ts';
import { mentionsOf, type ArticleMentions } from '../mentions.ts';
import { sourceItem, type SourceItem } from '../source/item.ts';
import type { Pager } from '../../frame/pager.ts';
import { nameAmongAll } from '../namesakes.ts';
import { actorCard } from './card.ts';
import { entryFeeds } from '../../frame/feeds.ts';
import { actorOnPage } from './schema-org.ts';
import { shareView, type ShareView } from '../../frame/share.ts';
import { shellOf, type Shell } from '../../frame/shell.ts';
import { heldWords, spansView, spanWords, type SpansView } from '../../charts/spans/view.ts';
import { timelineChart, type TimelineChartView } from '../../charts/timeline/view.ts';

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
  /** What is known to have changed after the day up to which the articles know. */
  readonly since: readonly LaterItem[];
  /** Other names, with what says that they are; empty where there are none. */
  readonly aliases: string;
  readonly ornament: Ornament;
  /** The positions as a picture, where at least two are dated. */
  readonly spans?: SpansView;
  readonly positions: readonly PositionItem[];
  readonly relations: readonly RelationItem[];
  readonly chart?: TimelineChartView;
  /** Newest first, under the positions held at the time. */
  readonly runs: readonly EventRun[];
  readonly pager?: Pager;
  readonly eventCount: string;
  readonly articles: readonly ArticleMentions[];
  readonly people: readonly CompanionItem[];
  readonly places: readonly CompanionItem[];
  /** Those closest to it, as a picture. */
  readonly around?: NetworkView;
  readonly sources: readonly SourceItem[];
  readonly elsewhere: readonly Link[];
  readonly share: ShareView;
}

const sourceLinks = (corpus: Corpus, edition: Edition, slugs: readonly string[]): Link[] =>
  pick(corpus.sources, slugs).map((source) => sourceLink(edition, source));

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

/** The most events that a picture shows well in one lane. */
const mostInOneLane = 12;

const positionsOf = (corpus: Corpus, edition: Edition, { positions }: Actor): PositionItem[] =>
  positions.toSorted(byStart).map((position) => {
    const [organisation] = actorLinks(
      corpus,
      edition,
      position.organisation === undefined ? [] : [position.organisation],
    );
    return {
      title: edition.phrase(position.title),
      span: heldWords(edition, position),
      sources: sourceLinks(corpus, edition, position.sources),
      ...(organisation === undefined ? {} : { organisation }),
    };
  });

/** What surrounds the page of an actor; `otherwise` describes one that has no summary. */
const actorShell = (corpus: Corpus, edition: Edition, actor: Actor, otherwise: string): Shell =>
  shellOf(edition, entityPage(actor), {
    lastDate: eventsOf(corpus, actor).at(-1)?.date,
    title: nameAmongAll(corpus, edition, actor).text,
    description: actor.summary === undefined ? otherwise : edition.phrase(actor.summary).text,
    card: actorCard(corpus, edition, actor),
    feeds: entryFeeds(corpus, edition, actor),
    graph: [actorOnPage(corpus, edition, actor)],
    ...(actor.kind === 'person' ? { social: { type: 'profile' } } : {}),
  });

/** The pictures of an actor, each where it says more than a list. */
function picturesOf(
  corpus: Corpus,
  edition: Edition,
  actor: Actor,
): Pick<ActorView, 'spans' | 'chart' | 'around'> {
  const events = eventsOf(corpus, actor);
  const spans = spansView(corpus, edition, actor.positions.toSorted(byStart));
  const chart = timelineChart(corpus, edition, events, { byKind: events.length > mostInOneLane });
  const around = aroundView(corpus, edition, actor);
  return {
    ...(spans ? { spans } : {}),
    ...(chart ? { chart } : {}),
    ...(around ? { around } : {}),
  };
}

const aliasesIn = ({ messages, set, list }: Edition, { aliases }: Actor): string =>
  aliases.length > 0 ? set(`${messages.entity.alsoCalled} ${list(aliases)}`) : '';

/** Everything that the page of an actor shows, with the first of its pages of events. */
export function actorView(corpus: Corpus, edition: Edition, actor: Actor): ActorView {
  const { messages } = edition;
  const name = edition.phrase(actor.name);
  const kind = kindOfEntry(edition, actor);
  const events = eventsOf(corpus, actor);
  const [first] = eventPages(corpus, actor);
  const pager = entityPager(edition, actor, first);
  const eventCount = messages.counts.events(events.length);
  return {
    shell: actorShell(corpus, edition, actor, `${name.text}. ${kind}, ${eventCount}.`),
    labels: messages.entity,
    kind,
    ...(actor.country === undefined ? {} : { country: edition.countryName(actor.country) }),
    name,
    ...(actor.summary === undefined ? {} : { summary: edition.phrase(actor.summary) }),
    since: laterItems(corpus, edition, actor),
    aliases: aliasesIn(edition, actor),
    ornament: contourPath(actor.slug),
    ...picturesOf(corpus, edition, actor),
    positions: positionsOf(corpus, edition, actor),
    relations: relationsOf(corpus, edition, actor),
    runs: eventRuns(corpus, edition, actor, first.items),
    ...(pager ? { pager } : {}),
    eventCount,
    articles: mentionsOf(corpus, edition, 'actor', actor.slug),
    ...companionsOf(corpus, edition, actor.slug, events),
    sources: pick(corpus.sources, actor.sources).map((source) => sourceItem(edition, source)),
    elsewhere: elsewhereOf(actor),
    share: shareView(edition, entityPage(actor), name.text),
  };
}
