import { breakLines } from '../break-lines.ts';
import { layOutSpans, type SpanBar } from './layout.ts';
import { textLength } from '../text-length.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Position } from '../../domain/entries.ts';
import { yearOfDay } from '../../edtf/days.ts';
import { intervalOf, parseEdtf } from '../../edtf/edtf.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import type { Edition } from '../../edition/edition.ts';

/** Says a span; a missing end is not known, `..` goes on. */
export function spanWords(
  edition: Edition,
  from: Position['from'],
  until: Position['to'],
): DateSegment[] {
  const { undated } = edition.messages.entity;
  const start = from?.point ?? null;
  const end = until === undefined || until === '..' ? null : until.point;
  if (!start && !end) return [{ text: undated }];
  if (from && start?.text === end?.text) return edition.date(from);
  const unknown = until === undefined ? 'end' : from === undefined ? 'start' : null;
  return edition.date(intervalOf(start, end, unknown));
}

/** A date by its year alone; one that is in doubt or known no better than to the year, as it is. */
function inYears(date: Position['from']): Position['from'] {
  const { precision, approximate, uncertain } = date?.point ?? {};
  const isFine = precision === 'day' || precision === 'month' || precision === 'season';
  if (!date || !isFine || approximate || uncertain) return date;
  const year = parseEdtf(yearOfDay(date.point.earliest));
  return year.form === 'point' ? year : date;
}

/** Says a span by its years, where there is little room. */
export const spanYears: typeof spanWords = (edition, from, until) =>
  spanWords(edition, inYears(from), until === '..' ? until : inYears(until));

/** Says from when to when a position was held, and when its holder was seen in it. */
export function heldWords(edition: Edition, { from, to, attested }: Position): DateSegment[] {
  const span = spanWords(edition, from, to);
  return attested === undefined
    ? span
    : [
        ...span,
        { text: edition.set(`, ${edition.messages.entity.attested} `) },
        ...edition.date(attested),
      ];
}

interface SpanText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'end';
}

/** A bar, with the paint of its soft edges: shares of its length, each with its opacity. */
interface DrawnBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fade?: {
    readonly id: string;
    readonly stops: readonly { readonly offset: number; readonly opacity: number }[];
  };
}

interface SpansDrawing {
  readonly way: 'wide' | 'tall';
  readonly width: number;
  readonly height: number;
  /** Size of the text, in units. */
  readonly size: number;
  readonly ticks: string;
  readonly years: readonly SpanText[];
  readonly texts: readonly SpanText[];
  readonly bars: readonly DrawnBar[];
}

export interface SpansView {
  readonly title: string;
  readonly description: string;
  readonly drawings: readonly SpansDrawing[];
}

const frames = {
  wide: { width: 760, size: 11.5, fade: 90, tickRoom: 44 },
  tall: { width: 340, size: 13, fade: 50, tickRoom: 44 },
} as const;

const barHeight = 6;
/** Between a label and its bar, and between a bar and the next label. */
const space = 6;
const between = 13;

const tenth = (number: number): number => Math.round(number * 10) / 10;
const percent = (share: number): number => Math.round(share * 1000) / 1000;

const stopsOf = ({ start, end, solid }: SpanBar) => {
  const share = (at: number) => percent((at - start) / (end - start));
  return [
    ...(solid[0] > start ? [{ offset: 0, opacity: 0.08 }] : []),
    { offset: share(solid[0]), opacity: 1 },
    ...(solid[1] > solid[0] ? [{ offset: share(solid[1]), opacity: 1 }] : []),
    ...(solid[1] < end ? [{ offset: 1, opacity: 0.08 }] : []),
  ];
};

const isSoft = ({ start, end, solid }: SpanBar): boolean => solid[0] > start || solid[1] < end;

function drawingOf(
  edition: Edition,
  positions: readonly Position[],
  way: 'wide' | 'tall',
  knownUntil: string | undefined,
): SpansDrawing {
  const { width, size, fade, tickRoom } = frames[way];
  const { ticks, bars } = layOutSpans(
    positions.map(({ from, to, attested }) => ({
      start: from?.point ?? null,
      end: to === undefined || to === '..' ? null : to.point,
      goesOn: to === '..',
      attested,
    })),
    { length: width, fade, tickRoom, knownUntil },
  );
  const lineHeight = size * 1.2;
  const limit = Math.floor(width / (size * 0.62));
  let y = 2;
  const rows = positions.map(({ title }, index) => {
    const bar = bars[index] ?? { start: 0, end: 0, solid: [0, 0] as const };
    const lines = breakLines(edition.phrase(title).text, limit);
    const longest = Math.max(...lines.map((text) => textLength(text, size)));
    // A label begins with its bar, or ends with the frame where it would leave it.
    const fits = bar.start + longest <= width;
    const place = fits ? { x: tenth(bar.start) } : { x: width, anchor: 'end' as const };
    const texts = lines.map((text, row) => ({
      text,
      ...place,
      y: tenth(y + (row + 0.8) * lineHeight),
    }));
    const top = tenth(y + lines.length * lineHeight + space);
    y = top + barHeight + between;
    return { bar, texts, top };
  });
  const bottom = Math.ceil(y);
  return {
    way,
    width,
    size,
    height: bottom + 16,
    ticks: ticks.map(({ at }) => `M${String(tenth(at))} 0V${String(bottom)}`).join(''),
    years: ticks.flatMap(({ at, year }, index) => {
      const [length, line] = [textLength(year, size), { y: bottom + 12, text: year }];
      if (at + length <= width) return { x: tenth(at), ...line };
      // The last ends with the frame, where the one before leaves room.
      const before = (ticks[index - 1]?.at ?? -length) + length;
      return width - length > before + size / 2
        ? { x: width, anchor: 'end' as const, ...line }
        : [];
    }),
    texts: rows.flatMap(({ texts }) => texts),
    bars: rows.map(({ bar, top }, index) => ({
      x: tenth(bar.start),
      y: top,
      width: tenth(bar.end - bar.start),
      height: barHeight,
      ...(isSoft(bar) ? { fade: { id: `span-${way}-${String(index)}`, stops: stopsOf(bar) } } : {}),
    })),
  };
}

/** Draws positions through time, wide and tall; none where fewer than two have a date. */
export function spansView(
  { events }: Corpus,
  edition: Edition,
  positions: readonly Position[],
): SpansView | undefined {
  const dated = positions.filter(
    ({ from, to }) => from !== undefined || (to !== undefined && to !== '..'),
  );
  if (dated.length < 2) return undefined;
  const { title, description } = edition.messages.spans;
  const knownUntil = events.at(-1)?.date.latest ?? events.at(-1)?.date.earliest ?? undefined;
  return {
    title,
    description: edition.set(description),
    drawings: (['wide', 'tall'] as const).map((way) => drawingOf(edition, dated, way, knownUntil)),
  };
}
