import { breakLines } from '../break-lines.ts';
import {
  layOutEgo,
  layOutNetwork,
  type Network,
  type NetworkLayout,
  type NetworkLink,
  type NetworkNode,
  type PlacedNode,
} from './layout.ts';
import { textLength } from '../text-length.ts';
import type { Shape } from '../timeline/drawing.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Actor } from '../../domain/entries.ts';
import { pairsOf } from '../../domain/together.ts';
import type { Edition } from '../../edition/edition.ts';
import { relationKinds } from '../../kinds/actor/schema.ts';

type TieKind = (typeof relationKinds)[number];

interface NetworkText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** An actor as it is drawn: a circle or a square with its name, which leads to its page. */
interface DrawnActor {
  /** None for the actor whose page it is. */
  readonly href?: string;
  /** The whole name and how many events, for those who do not see the drawing. */
  readonly name: string;
  readonly lang?: string;
  readonly shape: Shape;
  readonly texts: readonly NetworkText[];
}

/** A declared tie, from one actor to another. */
interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly hasEnded: boolean;
}

/** The network drawn one way. */
interface NetworkDrawing extends Pick<NetworkLayout, 'width' | 'height' | 'lines'> {
  readonly way: Way;
  /** Size of the text, in units. */
  readonly size: number;
  readonly ties: readonly (Pick<Tie, 'kind' | 'hasEnded'> & { readonly d: string })[];
  /** The heads of the arrows, as the `d` of one path. */
  readonly heads: string;
  readonly words: readonly NetworkText[];
  readonly actors: readonly DrawnActor[];
  /** How much of the whole is drawn, in words; empty where that goes without saying. */
  readonly shown: string;
}

export interface NetworkView {
  readonly title: string;
  readonly description: string;
  readonly drawings: readonly NetworkDrawing[];
  readonly legend: readonly { readonly kind: string; readonly text: string }[];
}

/** Wide for desks, tall for phones, and around one actor. */
type Way = 'wide' | 'tall' | 'around';

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** The longest line of a label, in characters. */
  readonly line: number;
  readonly most: number;
}

const frames: Readonly<Record<Way, Frame>> = {
  wide: { width: 760, height: 400, size: 12.5, line: 24, most: 16 },
  tall: { width: 340, height: 430, size: 13, line: 20, most: 16 },
  around: { width: 340, height: 260, size: 13, line: 18, most: 11 },
};

const lineHeight = (size: number): number => size * 1.13;

/** How much longer the label of the actor whose page it is becomes in bold. */
const bold = 1.08;

/** The most straight lines of a drawing: more would hide one another. */
const mostLines = 60;

const symmetric: readonly TieKind[] = ['allied-with', 'opposed-to'];

const eventCount = ({ eventsOfActor }: Corpus, { slug }: Actor): number =>
  eventsOfActor.get(slug)?.length ?? 0;

/** A name as a label says it: a long one by the letters that it ends with, in brackets. */
const labelOf = (name: string): string =>
  (name.length > 20 ? /\(([^()\s]{2,12})\)$/.exec(name)?.[1] : undefined) ?? name;

/** Those who are with another come first, then those with most events. */
export function strongestActors(corpus: Corpus): Actor[] {
  const isTied = ({ slug, relations }: Actor): boolean =>
    corpus.together.has(slug) || relations.length > 0 || corpus.tiesTo.has(slug);
  return [...corpus.actors.values()].sort(
    (a, b) =>
      Number(isTied(b)) - Number(isTied(a)) ||
      eventCount(corpus, b) - eventCount(corpus, a) ||
      (a.slug < b.slug ? -1 : 1),
  );
}

/** The links between some actors, strongest first. */
const linksBetween = ({ together }: Corpus, slugs: ReadonlySet<string>): NetworkLink[] =>
  pairsOf(
    new Map(
      [...slugs].map((slug) => [
        slug,
        new Map([...(together.get(slug) ?? [])].filter(([other]) => slugs.has(other))),
      ]),
    ),
  ).map(({ one, other, count }) => ({ source: one, target: other, weight: count }));

/** The strongest links, and of each actor at least its strongest one. */
function strongestLinks(links: readonly NetworkLink[]): NetworkLink[] {
  const seen = new Set<string>();
  return links.filter(({ source, target }, index) => {
    const isFirst = !seen.has(source) || !seen.has(target);
    seen.add(source).add(target);
    return isFirst || index < mostLines;
  });
}

/** The declared ties between some actors; one that reads the same both ways stands once. */
function tiesBetween(actors: readonly Actor[]): Tie[] {
  const slugs = new Set(actors.map(({ slug }) => slug));
  const ties = actors
    .flatMap(({ slug, relations }) =>
      relations
        .filter(({ to }) => slugs.has(to))
        .map(({ to, kind, until }) => ({
          from: slug,
          to,
          kind,
          hasEnded: until !== undefined && until !== '..',
        })),
    )
    // One that goes on stands for one of the same kind that has ended.
    .sort((a, b) => Number(a.hasEnded) - Number(b.hasEnded));
  const seen = new Set<string>();
  return ties.filter(({ from, to, kind }) => {
    const ends = symmetric.includes(kind) ? [from, to].sort() : [from, to];
    const key = [kind, ...ends].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const tenth = (number: number): number => Math.round(number * 10) / 10;

/** People are circles, organisations squares of the same area. */
function shapeOf({ kind }: Actor, { x, y, radius }: PlacedNode): Shape {
  if (kind === 'person') return { tag: 'circle', cx: x, cy: y, r: radius };
  const side = tenth(radius * 1.77);
  return { tag: 'rect', x: tenth(x - side / 2), y: tenth(y - side / 2), width: side, height: side };
}

interface Drawn {
  readonly way: Way;
  readonly actors: readonly Actor[];
  readonly layOut: typeof layOutNetwork;
  /** What is said of an actor after its name. */
  readonly tell: (actor: Actor) => string;
  /** The actor whose page it is. */
  readonly here?: Actor;
  readonly shown: (links: number, of: number) => string;
}

/** The words on a tie. */
function tieWords({ messages }: Edition, { kind, hasEnded }: Tie): string {
  const name = messages.kinds.relation[kind];
  return hasEnded ? messages.network.ended(name) : name;
}

/** The label of each actor, in lines. */
const labelsOf = (edition: Edition, { way, actors }: Drawn): string[][] =>
  actors.map(({ name }) => breakLines(labelOf(edition.phrase(name).text), frames[way].line));

/** The actors as nodes, with the room that their labels need. */
const nodesOf = (
  corpus: Corpus,
  { way, actors, here }: Drawn,
  labels: readonly string[][],
): NetworkNode[] =>
  actors.map((actor, index) => {
    const lines = labels[index] ?? [];
    const longest = Math.max(...lines.map((text) => textLength(text, frames[way].size)));
    return {
      id: actor.slug,
      weight: eventCount(corpus, actor),
      labelLength: longest * (actor === here ? bold : 1),
      labelLines: lines.length,
    };
  });

/** The ties as they are drawn, each with its words where there is room for them. */
const drawnTies = (
  edition: Edition,
  ties: readonly Tie[],
  placed: NetworkLayout['ties'],
): Pick<NetworkDrawing, 'ties' | 'heads' | 'words'> => ({
  ties: placed.flatMap(({ index, d }) => {
    const tie = ties[index];
    return tie ? [{ kind: tie.kind, hasEnded: tie.hasEnded, d }] : [];
  }),
  heads: placed.map(({ head = '' }) => head).join(''),
  words: placed.flatMap(({ index, label }) => {
    const tie = ties[index];
    return tie && label ? [{ x: label.x, y: label.y, text: tieWords(edition, tie) }] : [];
  }),
});

/** The actors as they are drawn, each with its name and the way to its page. */
const drawnActors = (
  edition: Edition,
  { way, actors, tell, here }: Drawn,
  labels: readonly string[][],
  nodes: NetworkLayout['nodes'],
): DrawnActor[] =>
  nodes.flatMap((node, index): DrawnActor[] => {
    const actor = actors[index];
    if (!actor) return [];
    const { text, lang } = edition.phrase(actor.name);
    return [
      {
        name: `${text}, ${tell(actor)}`,
        shape: shapeOf(actor, node),
        texts: (labels[index] ?? []).map((label, row) => ({
          x: node.x,
          y: Math.round(node.labelY + row * lineHeight(frames[way].size)),
          text: label,
        })),
        ...(lang === undefined ? {} : { lang }),
        ...(actor === here
          ? {}
          : { href: edition.path({ to: 'entry', section: 'actors', slug: actor.slug }) }),
      },
    ];
  });

function drawingOf(corpus: Corpus, edition: Edition, drawn: Drawn): NetworkDrawing {
  const { way, actors, layOut, shown } = drawn;
  const { width, height, size } = frames[way];
  const labels = labelsOf(edition, drawn);
  const links = linksBetween(corpus, new Set(actors.map(({ slug }) => slug)));
  const strongest = strongestLinks(links);
  const ties = tiesBetween(actors);
  const network: Network = {
    nodes: nodesOf(corpus, drawn, labels),
    links: strongest,
    ties: ties.map((tie) => ({
      source: tie.from,
      target: tie.to,
      isDirected: !symmetric.includes(tie.kind),
      labelLength: textLength(tieWords(edition, tie), size),
    })),
  };
  const layout = layOut(network, { width, height, lineHeight: lineHeight(size) });
  return {
    way,
    size,
    width: layout.width,
    height: layout.height,
    lines: layout.lines,
    ...drawnTies(edition, ties, layout.ties),
    actors: drawnActors(edition, drawn, labels, layout.nodes),
    shown: shown(strongest.length, links.length),
  };
}

/** What the marks of some drawings stand for. */
function legendOf(
  { messages }: Edition,
  actors: readonly Actor[],
  drawings: readonly NetworkDrawing[],
): NetworkView['legend'] {
  const { kinds, network } = messages;
  const tied = relationKinds.filter((kind) =>
    drawings.some(({ ties }) => ties.some((tie) => tie.kind === kind)),
  );
  return [
    ...(['person', 'organisation'] as const)
      .filter((kind) => actors.some((actor) => actor.kind === kind))
      .map((kind) => ({ kind, text: kinds.actor[kind] })),
    { kind: 'together', text: network.together },
    ...tied.map((kind) => ({ kind, text: kinds.relation[kind] })),
  ];
}

/** Makes the picture of who appears with whom, wide and tall; none where nobody is with another. */
export function networkView(corpus: Corpus, edition: Edition): NetworkView | undefined {
  const { messages } = edition;
  const words = messages.network;
  const all = strongestActors(corpus);
  const isTied = all.some(({ slug, relations }) => corpus.together.has(slug) || relations.length);
  if (!isTied) return undefined;
  const drawings = (['wide', 'tall'] as const).map((way) => {
    const actors = all.slice(0, frames[way].most);
    return drawingOf(corpus, edition, {
      way,
      actors,
      layOut: layOutNetwork,
      tell: (actor) => messages.counts.events(eventCount(corpus, actor)),
      shown: (links, of) =>
        [
          words.shown(actors.length, all.length),
          ...(links < of ? [words.strongestLines(links, of)] : []),
        ].join(' '),
    });
  });
  return {
    title: words.title,
    description: edition.set(words.description),
    drawings,
    legend: legendOf(edition, all.slice(0, frames.wide.most), drawings).map((mark) => ({
      ...mark,
      text: edition.set(mark.text),
    })),
  };
}

/** Those who are closest to an actor: tied to it, or in most of its events. */
function closestTo(corpus: Corpus, { slug, relations }: Actor): Actor[] {
  const counts = new Map(corpus.together.get(slug));
  const tied = [
    ...relations.map(({ to }) => to),
    ...(corpus.tiesTo.get(slug) ?? []).map(({ from }) => from.slug),
  ];
  for (const other of new Set(tied)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .flatMap(([other]) => corpus.actors.get(other) ?? []);
}

/** Makes the picture of an actor among those closest to it; none where it is alone. */
export function aroundView(
  corpus: Corpus,
  edition: Edition,
  actor: Actor,
): NetworkView | undefined {
  const { messages, set } = edition;
  const words = messages.network;
  const all = closestTo(corpus, actor);
  if (all.length === 0) return undefined;
  const closest = all.slice(0, frames.around.most - 1);
  const shared = ({ slug }: Actor): number => corpus.together.get(actor.slug)?.get(slug) ?? 0;
  return {
    title: words.around(edition.phrase(actor.name).text),
    description: set(words.aroundDescription),
    drawings: [
      drawingOf(corpus, edition, {
        way: 'around',
        actors: [actor, ...closest],
        layOut: layOutEgo,
        here: actor,
        tell: (other) => words.shared(messages.counts.events(shared(other))),
        shown: () => (closest.length > 1 ? words.aroundShown(closest.length, all.length) : ''),
      }),
    ],
    legend: [],
  };
}
