import { compareDays } from '../../edtf/days.ts';
import type { EdtfDate } from '../../edtf/edtf.ts';
import type { Article, Entry, InlineEvent } from '../entries.ts';
import type { Fault } from '../fault.ts';

type Told = Pick<Fault, 'path' | 'problem' | 'remedy'>;

/** Orders two moments by what both say: their day, or their instants. */
function compareMoments(a: string, b: string): number {
  const length = Math.min(a.length, b.length) === 10 ? 10 : undefined;
  const [first, second] = [a.slice(0, length), b.slice(0, length)];
  return first === second ? 0 : first < second ? -1 : 1;
}

const hour = 60 * 60 * 1000;

/** What the present is, for dates that are typed somewhere on Earth. */
interface Present {
  readonly now: string;
  /** The last day that it is anywhere. */
  readonly today: string;
  /** The same day of the next year. */
  readonly nextYear: string;
}

function presentAt(now: string): Present {
  const today = new Date(Date.parse(now) + 14 * hour).toISOString().slice(0, 10);
  return { now, today, nextYear: `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}` };
}

const hasNotCome = (moment: string, { now, today }: Present): boolean =>
  moment.length > 10 ? Date.parse(moment) > Date.parse(now) : moment > today;

const beginsAfter = ({ earliest }: EdtfDate, day: string): boolean =>
  earliest !== null && compareDays(earliest, day) > 0;

const future = (path: readonly PropertyKey[], what: string, written: string): Told => ({
  path,
  problem: `${what} ${written}, which has not come.`,
  remedy: 'Correct the date.',
});

/** Says of an event that it cannot be confirmed yet. */
const unhappened = (
  { date, certainty }: Pick<InlineEvent, 'date' | 'certainty'>,
  { today }: Present,
  ...path: readonly PropertyKey[]
): Told[] =>
  certainty === 'confirmed' && beginsAfter(date, today)
    ? [
        {
          path: [...path, 'date'],
          problem: `The event is confirmed, and its date ${date.text} has not come.`,
          remedy: 'Correct the date, or write “certainty: reported” of what is announced.',
        },
      ]
    : [];

function ofArticle(article: Article, present: Present): Told[] {
  const { published, updated, asOf, corrections, withdrawn, dates } = article;
  const last = updated ?? published;
  return [
    ...(updated !== undefined && hasNotCome(updated, present)
      ? [future(['updated'], 'The update is of', updated)]
      : []),
    ...(asOf !== undefined && compareMoments(asOf, last) > 0
      ? [
          {
            path: ['asOf'],
            problem: `The facts are known up to ${asOf}, after the text was ${updated === undefined ? 'published' : 'updated'} (${last}).`,
            remedy: 'Correct “asOf”, or write in “updated” when the text was brought up to date.',
          },
        ]
      : []),
    ...corrections.flatMap(({ date }, index): Told[] => {
      const path = ['corrections', index, 'date'];
      if (hasNotCome(date, present)) return [future(path, 'The correction is of', date)];
      return compareMoments(date, published) < 0
        ? [
            {
              path,
              problem: `The correction is of ${date}, before the article was published (${published}).`,
              remedy: 'Correct one of the dates; what was mended before needs no correction.',
            },
          ]
        : [];
    }),
    ...(withdrawn !== undefined && hasNotCome(withdrawn.date, present)
      ? [future(['withdrawn', 'date'], 'The article was withdrawn on', withdrawn.date)]
      : []),
    ...dates.flatMap((date, index) =>
      typeof date === 'string' ? [] : unhappened(date, present, 'dates', index),
    ),
  ];
}

function toldOf(entry: Entry, present: Present): Told[] {
  const { today, nextYear } = present;
  switch (entry.collection) {
    case 'articles':
      return ofArticle(entry, present);
    case 'events':
      return unhappened(entry, present);
    case 'actors':
      return [
        ...entry.since.flatMap(({ date }, index) =>
          beginsAfter(date, today)
            ? [future(['since', index, 'date'], 'What has changed since is of', date.text)]
            : [],
        ),
        ...entry.positions.flatMap(({ attested }, index) =>
          attested && beginsAfter(attested, today)
            ? [
                future(
                  ['positions', index, 'attested'],
                  'Its holder was seen in it on',
                  attested.text,
                ),
              ]
            : [],
        ),
      ];
    case 'sources':
      return [
        ...(entry.accessed !== undefined && hasNotCome(entry.accessed, present)
          ? [future(['accessed'], 'It was read on', entry.accessed)]
          : []),
        // Magazines and journals are dated ahead, by months.
        ...(entry.published && beginsAfter(entry.published, nextYear)
          ? [future(['published'], 'It was published on', entry.published.text)]
          : []),
      ];
    default:
      return [];
  }
}

/**
 * Finds the dates that can be read and cannot be: of what is done and has not come, and in the
 * wrong order. A day counts as come where it has begun anywhere on Earth.
 *
 * @param now instant in UTC (RFC 3339)
 */
export function untimely(entries: readonly Entry[], now: string): Fault[] {
  const present = presentAt(now);
  return entries.flatMap((entry) =>
    toldOf(entry, present).map((told) => ({ file: entry.file, ...told })),
  );
}
