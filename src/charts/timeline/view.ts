import {
  drawTimeline,
  type DrawnBin,
  type DrawnItem,
  type Fade,
  type Shape,
  type TimelineDrawing,
  type Way,
} from './drawing.ts';
import type { EventEntry, InlineEvent } from '../../domain/entries.ts';
import { yearOfDay } from '../../edtf/days.ts';
import type { Edition } from '../../edition/edition.ts';
import { certainties, eventKinds } from '../../kinds/event/schema.ts';

type Happening = EventEntry | (InlineEvent & { readonly slug?: undefined });

/** A mark that leads to what it stands for. */
interface ChartMark {
  readonly href?: string;
  /** Date and title, for those who do not see the mark. */
  readonly name: string;
  readonly kind: string;
  readonly shapes: readonly Shape[];
  /** The paint that fades its soft edges. */
  readonly paint?: string;
}

interface ChartText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'end';
}

/** The chart drawn one way. */
interface ChartDrawing extends Pick<
  TimelineDrawing,
  'way' | 'width' | 'height' | 'ticks' | 'leaders'
> {
  readonly texts: readonly ChartText[];
  readonly lanes: readonly ChartText[];
  readonly marks: readonly ChartMark[];
  /** The gradients along its axis of time, by id, with their opacities from start to end. */
  readonly fades: readonly { readonly id: string; readonly stops: readonly number[] }[];
}

export interface TimelineChartView {
  readonly title: string;
  readonly description: string;
  readonly drawings: readonly ChartDrawing[];
  /** What its shapes say; some may stand in one of its drawings alone. */
  readonly legend: readonly {
    readonly way?: Way;
    /** The mark, where words alone do not do. */
    readonly kind?: string;
    readonly text: string;
  }[];
}

const fadeStops: Readonly<Record<Fade, readonly number[]>> = {
  start: [0.1, 0.8, 1],
  end: [1, 0.8, 0.1],
  both: [0.1, 1, 0.1],
};

/** The length of the axis, in units: a tall one is as long as its things ask for. */
const lengthOf = (way: Way, count: number): number =>
  way === 'wide' ? 760 : count > 30 ? 900 : 420;

interface ChartOptions {
  /** A lane for each kind of event; else one lane. */
  readonly byKind: boolean;
  /** Marks are named by date and title; else by date alone, where the list follows at once. */
  readonly hasTitles?: boolean;
  /** Few marks have their dates beside them; else the list below alone tells them. */
  readonly hasLabels?: boolean;
  readonly ways?: readonly Way[];
}

/** What the shapes of some drawings say: marks of certainty, or the bars of a crowd. */
function legendOf(
  { messages, set }: Edition,
  events: readonly Happening[],
  drawings: readonly TimelineDrawing[],
): TimelineChartView['legend'] {
  const words = [
    ...certainties
      .filter((kind) => events.some(({ certainty }) => certainty === kind))
      .map((kind) => ({ kind, text: messages.certainty[kind] })),
    ...(events.some(({ kind }) => kind === 'statement')
      ? [{ kind: 'statement', text: messages.kinds.event.statement }]
      : []),
  ];
  const ofDrawing = ({ bins }: TimelineDrawing): TimelineChartView['legend'] =>
    bins.length > 0
      ? [{ text: set(messages.chart.bars(Math.max(...bins.map(({ count }) => count)))) }]
      : words;
  const [first = [], ...others] = drawings.map(ofDrawing);
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first))
    ? first
    : drawings.flatMap((drawing) =>
        ofDrawing(drawing).map((entry) => ({ ...entry, way: drawing.way })),
      );
}

const labelled = 14;
const characterWidth = 6.4;

/** What a chart shows, in words, whichever way it is drawn. */
interface Told {
  readonly events: readonly Happening[];
  /** What its lanes hold; empty where it has one lane. */
  readonly kinds: readonly (typeof eventKinds)[number][];
  /** The label of each event beside an axis of months, and beside one of years. */
  readonly labels: readonly { readonly short: string; readonly dated: string }[];
  /** Marks are named by date and title; else by date alone. */
  readonly hasTitles: boolean;
}

function tell(
  edition: Edition,
  events: readonly Happening[],
  { byKind, hasTitles = true, hasLabels = true }: ChartOptions,
): Told {
  const isLabelled = hasLabels && events.length <= labelled;
  return {
    events,
    kinds: eventKinds.filter((kind) => byKind && events.some((event) => event.kind === kind)),
    labels: events.map(({ date }) => ({
      short: isLabelled ? edition.shortDate(date) : '',
      dated: isLabelled ? edition.shortDateWithYear(date) : '',
    })),
    hasTitles,
  };
}

const itemsOf = ({ events, kinds, labels }: Told): DrawnItem[] =>
  events.map(({ date, kind }, index) => ({
    date,
    lane: kind === undefined ? 0 : Math.max(0, kinds.indexOf(kind)),
    labelLength: (labels[index]?.short.length ?? 0) * characterWidth,
    datedLabelLength: (labels[index]?.dated.length ?? 0) * characterWidth,
    isDiamond: kind === 'statement',
  }));

/** The mark of one event. */
function markOf(
  edition: Edition,
  event: Happening,
  hasTitles: boolean,
): Pick<ChartMark, 'name' | 'kind' | 'href'> {
  const date = edition.dateText(event.date, event.time);
  return {
    name: hasTitles ? `${date}, ${edition.phrase(event.title).text}` : date,
    kind: event.certainty,
    ...(event.slug === undefined
      ? {}
      : { href: edition.path({ to: 'entry', section: 'events', slug: event.slug }) }),
  };
}

/** The bar of all that happened in a month. */
const barOf = (edition: Edition, { month, count, shapes }: DrawnBin): ChartMark => ({
  name: `${edition.month(month)}, ${edition.messages.counts.events(count)}`,
  href: edition.path({ to: 'year', year: yearOfDay(month) }),
  kind: 'confirmed',
  shapes,
});

/** Puts words and ways to what is told to a drawing. */
function wordDrawing(
  edition: Edition,
  { events, kinds, labels, hasTitles }: Told,
  drawing: TimelineDrawing,
): ChartDrawing {
  const { way, isOfMonths } = drawing;
  const fades = new Set(drawing.marks.flatMap(({ fade }) => fade ?? []));
  return {
    way,
    width: drawing.width,
    height: drawing.height,
    ticks: drawing.ticks,
    leaders: drawing.leaders,
    texts: [
      ...drawing.tickLabels.map(({ period, ...place }) => ({
        ...place,
        text: edition.tick(period),
      })),
      ...drawing.marks.flatMap(({ label, index }) =>
        label ? [{ ...label, text: labels[index]?.[isOfMonths ? 'short' : 'dated'] ?? '' }] : [],
      ),
    ],
    lanes: drawing.laneLabels.flatMap((place, lane) => {
      const kind = kinds[lane];
      return kind ? [{ ...place, text: edition.messages.kinds.event[kind] }] : [];
    }),
    marks: [
      ...drawing.marks.flatMap(({ index, shapes, fade }): ChartMark[] => {
        const event = events[index];
        const paint = fade === undefined ? {} : { paint: `url(#${way}-${fade})` };
        return event ? [{ ...markOf(edition, event, hasTitles), shapes, ...paint }] : [];
      }),
      ...drawing.bins.map((bin) => barOf(edition, bin)),
    ],
    fades: [...fades].sort().map((fade) => ({ id: `${way}-${fade}`, stops: fadeStops[fade] })),
  };
}

/** Makes the chart of events, drawn wide and tall; none for a single event. */
export function timelineChart(
  edition: Edition,
  events: readonly Happening[],
  options: ChartOptions,
): TimelineChartView | undefined {
  if (events.length < 2) return undefined;
  const { ways = ['wide', 'tall'] } = options;
  const { chart, counts } = edition.messages;
  const told = tell(edition, events, options);
  const items = itemsOf(told);
  const drawings = ways.map((way) =>
    drawTimeline(way, items, { lanes: told.kinds.length, length: lengthOf(way, events.length) }),
  );
  return {
    title: chart.title,
    description: chart.description(counts.events(events.length)),
    drawings: drawings.map((drawing) => wordDrawing(edition, told, drawing)),
    legend: legendOf(edition, events, drawings),
  };
}
