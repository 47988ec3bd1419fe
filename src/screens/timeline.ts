import type { Corpus } from '../domain/corpus.ts';
import type { EventEntry } from '../domain/entries.ts';
import { paginate, type Slice } from '../domain/paging.ts';
import { groupByTime, yearsOf } from '../domain/timeline.ts';
import type { Edition } from '../edition/edition.ts';
import { monthId } from '../addresses/parts.ts';
import type { Page } from '../addresses/pages.ts';
import { eventItem, type EventItem } from '../kinds/event/item.ts';
import { pagedTitle, pagerOf, type Pager } from '../frame/pager.ts';
import type { Link } from '../frame/links.ts';
import { sectionCard } from '../cards/section.ts';
import { shellOf, type NavLink, type Shell } from '../frame/shell.ts';
import { timelineChart, type TimelineChartView } from '../charts/timeline/view.ts';
import { monthsView, type MonthsView } from './months.ts';
import { filterForm, type FilterFormView } from './timeline-filters.ts';

interface MonthGroup {
  readonly id: string;
  readonly heading: string;
  readonly events: readonly EventItem[];
}

interface YearGroup {
  readonly year: string;
  readonly link: Link;
  readonly months: readonly MonthGroup[];
}

export interface TimelineView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['timeline'];
  readonly title: string;
  readonly intro: string;
  readonly empty?: string;
  /** The two orders; none on the page of a year. */
  readonly orders: readonly NavLink[];
  /** The other years, where no table leads to them. */
  readonly yearLinks: readonly (NavLink & { readonly count: string })[];
  readonly years: readonly YearGroup[];
  /** A year's page does not repeat its year as a heading. */
  readonly isYear: boolean;
  /** How many events each month has: of every year or of one, on the first page. */
  readonly months?: MonthsView;
  readonly chart?: TimelineChartView;
  /** The filters of the whole timeline, on its first pages. */
  readonly filters?: FilterFormView;
  readonly pager?: Pager;
}

export type Order = 'newest' | 'oldest';

/** The events in one order, cut into pages. */
export const timelinePages = ({ events }: Corpus, order: Order): Slice<EventEntry>[] =>
  paginate(order === 'oldest' ? events : events.toReversed());

/** The events of a year, oldest first, cut into pages. */
export const yearPages = (corpus: Corpus, year: string): Slice<EventEntry>[] =>
  paginate(yearsOf(corpus.events).get(year) ?? []);

function groups(corpus: Corpus, edition: Edition, events: readonly EventEntry[]): YearGroup[] {
  return groupByTime(events).map(({ year, months }) => ({
    year,
    link: { text: edition.year(year), href: edition.path({ to: 'year', year }) },
    months: months.map(({ month, events: ofMonth }) => ({
      id: monthId(month),
      heading: month === null ? edition.messages.timeline.noMonth : edition.month(month),
      events: ofMonth.map((event) => eventItem(corpus, edition, event)),
    })),
  }));
}

const yearLinks = (corpus: Corpus, edition: Edition, here?: string): TimelineView['yearLinks'] =>
  [...yearsOf(corpus.events)].map(([year, events]) => ({
    text: edition.year(year),
    href: edition.path({ to: 'year', year }),
    isHere: year === here,
    count: edition.messages.counts.events(events.length),
  }));

/** A page of the timeline in one order. */
export function timelineView(
  corpus: Corpus,
  edition: Edition,
  order: Order,
  slice: Slice<EventEntry>,
): TimelineView {
  const { timeline: labels, lists } = edition.messages;
  const words = lists.timeline;
  const pageAt = (number: number, of: Order = order): Page => ({
    to: 'timeline',
    number,
    ...(of === 'oldest' ? { order: of } : {}),
  });
  const pager = pagerOf(edition, slice, (number) => pageAt(number));
  const months = slice.number === 1 ? monthsView(corpus, edition) : undefined;
  const filters = slice.number === 1 ? filterForm(corpus, edition) : undefined;
  const ordered = order === 'oldest' ? `${words.title}, ${labels.oldestTitle}` : words.title;
  return {
    shell: shellOf(edition, pageAt(slice.number), {
      lastDate: corpus.events.at(-1)?.date,
      title: pagedTitle(edition, ordered, slice),
      description: words.intro,
      card: sectionCard(corpus, edition, { to: 'timeline' }),
    }),
    labels,
    title: pagedTitle(edition, words.title, slice),
    intro: words.intro,
    ...(slice.items.length === 0 ? { empty: words.empty } : {}),
    orders: (['newest', 'oldest'] as const).map((each) => ({
      text: labels[each],
      href: edition.path(pageAt(1, each)),
      isHere: each === order,
    })),
    yearLinks: months ? [] : yearLinks(corpus, edition),
    years: groups(corpus, edition, slice.items),
    isYear: false,
    ...(filters ? { filters } : {}),
    ...(months ? { months } : {}),
    ...(pager ? { pager } : {}),
  };
}

/** A page of the timeline of one year. */
export function yearView(
  corpus: Corpus,
  edition: Edition,
  year: string,
  slice: Slice<EventEntry>,
): TimelineView {
  const labels = edition.messages.timeline;
  const pageAt = (number: number): Page => ({ to: 'year', year, number });
  const pager = pagerOf(edition, slice, pageAt);
  const ofYear = yearsOf(corpus.events).get(year) ?? [];
  const isFirst = slice.number === 1;
  const chart = isFirst ? timelineChart(corpus, edition, ofYear, { byKind: true }) : undefined;
  const months = isFirst ? monthsView(corpus, edition, year) : undefined;
  const intro = labels.yearIntro(edition.year(year), ofYear.length);
  const title = pagedTitle(edition, labels.year(edition.year(year)), slice);
  return {
    shell: shellOf(edition, pageAt(slice.number), {
      lastDate: ofYear.at(-1)?.date,
      title,
      description: intro,
      card: sectionCard(corpus, edition, { to: 'year', year }),
    }),
    labels,
    title,
    intro,
    orders: [],
    yearLinks: yearLinks(corpus, edition, year),
    years: groups(corpus, edition, slice.items),
    isYear: true,
    ...(months ? { months } : {}),
    ...(chart ? { chart } : {}),
    ...(pager ? { pager } : {}),
  };
}
