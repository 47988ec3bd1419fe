import {
  drawTimeline,
  type DrawnBin,
  type DrawnItem,
  type Fade,
  type Shape,
  type TimelineDrawing,
} from './drawing.ts';
import { chiefEvents, type Happening } from '../../domain/chief-events.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { monthOf } from '../../domain/timeline.ts';
import { yearOfDay } from '../../edtf/days.ts';
import { dateForms, type DateForm } from '../../edtf/forms.ts';
import { textLength } from '../text-length.ts';
import { signsLink } from '../../frame/signs.ts';
import type { Edition } from '../../edition/edition.ts';
import { entryPath, linkTo, type Link } from '../../frame/links.ts';
import { certainties, eventKinds } from '../../kinds/event/schema.ts';

/** A mark that leads to what it stands for. */
interface ChartMark {
  /** None of a date of one article alone. */
  readonly href?: string;
  /** Date, title and certainty, for the pointer and for those who do not see the mark. */
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

/** An event that the chart names: its number stands beside its mark. */
interface ChiefEvent extends Link {
  readonly date: string;
}

/** The marks that say one thing, and what. */
interface LegendEntry {
  readonly marks: readonly string[];
  readonly text: string;
}

export interface TimelineChartView extends Pick<TimelineDrawing, 'width' | 'height' | 'ticks'> {
  /** What it is and of how much, for those who do not see it. */
  readonly name: string;
  readonly texts: readonly ChartText[];
  readonly lanes: readonly ChartText[];
  /** Beside the marks of the chief events: their numbers or, in brief, their dates; none on bars. */
  readonly labels: readonly ChartText[];
  readonly marks: readonly ChartMark[];
  /** The gradients along its axis of time, by id, with their opacities from start to end. */
  readonly fades: readonly { readonly id: string; readonly stops: readonly number[] }[];
  /** The events that it names, oldest first; none in brief. */
  readonly chief?: { readonly title: string; readonly events: readonly ChiefEvent[] };
  /** What its shapes say: certainty apart from dates, and both from kinds. */
  readonly legend: readonly { readonly title?: string; readonly entries: readonly LegendEntry[] }[];
  /** Where all signs are told. */
  readonly signs?: Link;
}

const fadeStops: Readonly<Record<Fade, readonly number[]>> = {
  start: [0.1, 0.8, 1],
  end: [1, 0.8, 0.1],
  both: [0.1, 1, 0.1],
};

interface ChartOptions {
  /** A lane for each kind of event; else one lane. */
  readonly byKind: boolean;
  /** The list that follows tells the same in few lines: dates stand for numbers, names and legend. */
  readonly isBrief?: boolean;
}

/** Fewer events than this are told by their list alone. */
const fewest = 3;

/** Tells whether most of what happens does so in one month: the list says that as well. */
function isOneMonth(events: readonly Happening[]): boolean {
  const months = Map.groupBy(events, ({ date }) => monthOf(date));
  months.delete(null);
  return [...months.values()].some(({ length }) => 2 * length > events.length);
}

/** The lengths of the axes, in units: as wide as a list, and as a text. */
const lengths = { full: 760, brief: 620 };

const labelSize = 12;

/** The events of a chart in brief that are named. */
const mostInBrief = 3;

/** What the shapes of marks say, each shape that is drawn; or what the bars of a crowd count. */
function legendOf(
  { messages, set }: Edition,
  events: readonly Happening[],
  { marks, bins }: TimelineDrawing,
): TimelineChartView['legend'] {
  if (bins.length > 0) {
    const most = Math.max(...bins.map(({ count }) => count));
    return [{ entries: [{ marks: [], text: set(messages.chart.bars(most)) }] }];
  }
  const { chart, event: words, certainty, kinds } = messages;
  const isDiamond = (index: number) => events[index]?.kind === 'statement';
  const drawn: Readonly<Record<DateForm, boolean>> = {
    span: marks.some(({ shape, index }) => shape === 'bar' && !isDiamond(index)),
    choice: marks.some(({ shape }) => shape === 'choice'),
    about: marks.some(({ fade }) => fade),
  };
  const statements = [
    ...(marks.some(({ shape, index }) => shape !== 'bar' && isDiamond(index))
      ? ['reported statement']
      : []),
    ...(marks.some(({ shape, index }) => shape === 'bar' && isDiamond(index))
      ? ['reported span statement']
      : []),
  ];
  return [
    {
      title: words.certainty,
      entries: certainties
        .filter((kind) => events.some((event) => event.certainty === kind))
        .map((kind) => ({ marks: [kind], text: certainty[kind] })),
    },
    {
      title: chart.date,
      entries: dateForms
        .filter((form) => drawn[form])
        .map((form) => ({ marks: [`confirmed ${form}`], text: chart.forms[form] })),
    },
    {
      title: words.kind,
      entries: statements.length ? [{ marks: statements, text: kinds.event.statement }] : [],
    },
  ].filter(({ entries }) => entries.length > 0);
}

/** The names of the chief events, each with its date and the way to its page. */
const namesOf = (
  edition: Edition,
  { events, areCited }: ReturnType<typeof chiefEvents<Happening>>,
): Pick<TimelineChartView, 'chief'> => ({
  chief: {
    title: edition.messages.chart[areCited ? 'mostCited' : 'bestSourced'],
    events: events.flatMap(({ slug, title, date }) =>
      slug === undefined
        ? []
        : [
            {
              ...linkTo(edition, 'events', slug, edition.phrase(title)),
              date: edition.shortDateWithYear(date),
            },
          ],
    ),
  },
});

/** The mark of one event. */
const markOf = (edition: Edition, event: Happening): Omit<ChartMark, 'shapes'> => ({
  name: `${edition.dateText(event.date, event.time)}, ${edition.phrase(event.title).text} (${edition.messages.certainty[event.certainty]})`,
  kind: event.certainty,
  ...(event.slug === undefined ? {} : { href: entryPath(edition, 'events', event.slug) }),
});

/** The bar of all that happened in a month. */
const barOf = (edition: Edition, { month, count, shapes }: DrawnBin): ChartMark => ({
  name: `${edition.month(month)}, ${edition.messages.counts.events(count)}`,
  href: edition.path({ to: 'year', year: yearOfDay(month) }),
  kind: 'confirmed',
  shapes,
});

/** The marks of a drawing, each with its name, its way and the paint of what fades. */
const marksOf = (
  edition: Edition,
  events: readonly Happening[],
  { marks, bins }: TimelineDrawing,
): ChartMark[] => [
  ...marks.flatMap(({ index, shapes, fade }): ChartMark[] => {
    const event = events[index];
    const paint = fade === undefined ? {} : { paint: `url(#fade-${fade})` };
    return event ? [{ ...markOf(edition, event), shapes, ...paint }] : [];
  }),
  ...bins.map((bin) => barOf(edition, bin)),
];

/**
 * Makes the chart of events, to scale, with the names of the chief ones; none where it would show
 * nothing that the list does not: of very few events, or of most in one month.
 */
export function timelineChart(
  corpus: Corpus,
  edition: Edition,
  events: readonly Happening[],
  { byKind, isBrief = false }: ChartOptions,
): TimelineChartView | undefined {
  if (events.length < fewest || isOneMonth(events)) return undefined;
  const { messages } = edition;
  const kinds = eventKinds.filter((kind) => byKind && events.some((event) => event.kind === kind));
  const chief = chiefEvents(corpus, events, edition.locale, isBrief ? mostInBrief : undefined);
  const labelOf = (event: Happening | undefined): string => {
    const place = event ? chief.events.indexOf(event) : -1;
    if (!event || place === -1) return '';
    return isBrief ? edition.shortDateWithYear(event.date) : String(place + 1);
  };
  const items = events.map((event): DrawnItem => ({
    date: event.date,
    lane: event.kind === undefined ? 0 : Math.max(0, kinds.indexOf(event.kind)),
    labelLength: textLength(labelOf(event), labelSize),
    isDiamond: event.kind === 'statement',
  }));
  const drawing = drawTimeline(items, kinds.length, isBrief ? lengths.brief : lengths.full);
  const { width, height, ticks, marks, bins } = drawing;
  const signs = signsLink(edition);
  return {
    name: isBrief
      ? messages.chart.title
      : `${messages.chart.title}. ${messages.chart.description(messages.counts.events(events.length))}`,
    width,
    height,
    ticks,
    texts: drawing.tickLabels.map(({ period, ...place }) => ({
      ...place,
      text: edition.tick(period),
    })),
    lanes: drawing.laneLabels.flatMap((place, lane) => {
      const kind = kinds[lane];
      return kind ? [{ ...place, text: messages.kinds.event[kind] }] : [];
    }),
    labels: marks.flatMap(({ index, label }) =>
      label ? [{ ...label, text: labelOf(events[index]) }] : [],
    ),
    marks: marksOf(edition, events, drawing),
    fades: [...new Set(marks.flatMap(({ fade }) => fade ?? []))]
      .sort()
      .map((fade) => ({ id: `fade-${fade}`, stops: fadeStops[fade] })),
    ...(isBrief
      ? { legend: [] }
      : { ...namesOf(edition, chief), legend: legendOf(edition, events, drawing) }),
    ...(signs && !isBrief && bins.length === 0 ? { signs } : {}),
  };
}
