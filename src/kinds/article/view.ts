import { authorsOf } from '../../domain/authors.ts';
import { lastChange } from '../../domain/changes.ts';
import { citedSources } from '../../domain/citations.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Actor, Article, EventEntry, InlineEvent, Position } from '../../domain/entries.ts';
import { lastPosition, positionAt } from '../../domain/positions.ts';
import { relatedArticles } from '../../domain/related.ts';
import { byDate, yearOf } from '../../domain/timeline.ts';
import { yearOfDay } from '../../edtf/days.ts';
import { parseEdtf } from '../../edtf/edtf.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Page } from '../../addresses/pages.ts';
import { citationId, sourceId } from '../../markdown/remark-links.ts';
import { contourPath, type Ornament } from '../../ornament/contours.ts';
import type { Locale } from '../../settings.ts';
import { articleItem, articleKind, type ArticleItem } from './item.ts';
import { pick, placeLinks, type Link } from '../../frame/links.ts';
import { eventItem, type EventItem } from '../event/item.ts';
import { sourceItem, type SourceItem } from '../source/item.ts';
import { whoItem, type WhoItem } from '../actor/item.ts';
import {
  correctionItems,
  questionItems,
  withdrawalItem,
  type CorrectionItem,
  type QuestionItem,
} from './ledger.ts';
import { timelineChart, type TimelineChartView } from '../../charts/timeline/view.ts';
import { placeMap, type PlaceMapView } from '../../charts/map/view.ts';
import { writeGraph } from '../../schema-org/node.ts';
import { instant } from '../../schema-org/site.ts';
import { articleOnPage } from './schema-org.ts';
import { articleCard } from './card.ts';
import { shareView, type ShareView } from '../../frame/share.ts';
import { methodPath } from '../../frame/signs.ts';
import { cardUrl, shellOf, type Shell } from '../../frame/shell.ts';

interface LabelledDate {
  readonly label: string;
  readonly segments: readonly DateSegment[];
}

/** A source of the numbered list, with the way back to where it is first cited. */
interface NumberedSource extends SourceItem {
  readonly id: string;
  readonly back: string;
}

export interface ArticleView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['article'];
  /** The page that says what the kinds of passage are, where the newsroom has written it. */
  readonly method?: string;
  /** Why and when it was withdrawn. */
  readonly withdrawal?: CorrectionItem;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly byline: string;
  readonly dates: readonly LabelledDate[];
  readonly facts: readonly string[];
  readonly ornament: Ornament;
  readonly keyPoints: readonly string[];
  readonly image?: {
    readonly src: string;
    readonly alt: string;
    readonly credit?: string;
  };
  /** The same dates to scale, where that shows what their list does not. */
  readonly chart?: TimelineChartView;
  readonly timeline: readonly EventItem[];
  readonly who: readonly WhoItem[];
  readonly sinceLabel: string;
  readonly places: readonly Link[];
  readonly map?: PlaceMapView;
  readonly questions: readonly QuestionItem[];
  readonly sources: readonly NumberedSource[];
  readonly corrections: readonly CorrectionItem[];
  readonly related: readonly ArticleItem[];
  readonly share: ShareView;
}

const wordsPerMinute = 200;

/** Slugs that the frontmatter lists, then those that the text adds, each once. */
const named = (
  listed: readonly string[],
  article: Article,
  scheme: 'actor' | 'place',
): string[] => [
  ...new Set([
    ...listed,
    ...article.reading.links.filter((link) => link.scheme === scheme).map(({ target }) => target),
  ]),
];

type Dated = EventEntry | (InlineEvent & { readonly slug?: undefined });

const datesOf = (corpus: Corpus, { dates }: Article): Dated[] =>
  dates
    .flatMap((date): Dated[] => {
      if (typeof date !== 'string') return [date];
      const event = corpus.eventBySlug.get(date);
      return event ? [event] : [];
    })
    .sort(byDate);

/**
 * Says who an actor is in the article: the position held at its last date there, else at its end,
 * else the last one known. The year tells when it was held, where that is not at the end.
 */
function whoInArticle(
  corpus: Corpus,
  edition: Edition,
  actor: Actor,
  events: readonly Dated[],
  asOf: string,
): WhoItem {
  const dated = (position: Position, year: string): WhoItem => {
    const item = whoItem(corpus, edition, actor, position);
    return item.role
      ? { ...item, role: { ...item.role, text: `${item.role.text}, ${edition.year(year)}` } }
      : item;
  };
  const now = positionAt(actor, parseEdtf(asOf));
  const event = events.findLast(({ actors }) => actors.includes(actor.slug));
  const then = event && positionAt(actor, event.date);
  if (then && then !== now) return dated(then, yearOf(event.date));
  const last = now ? undefined : lastPosition(actor, asOf);
  return last ? dated(last.position, yearOfDay(last.until)) : whoItem(corpus, edition, actor, now);
}

/** Numbers the sources in the order in which the text first cites them. */
const numberedSources = (corpus: Corpus, edition: Edition, article: Article): NumberedSource[] =>
  citedSources(corpus, article).map((source, index) => ({
    ...sourceItem(edition, source),
    id: sourceId(index + 1),
    back: `#${citationId(index + 1)}`,
  }));

const pageOf = ({ slug }: Article): Page => ({
  to: 'entry',
  section: 'articles',
  slug,
});

/** What an article is about: what happened, and whom and which places it or its text names. */
interface Subjects {
  readonly events: readonly Dated[];
  readonly actors: readonly Actor[];
  /** Slugs. */
  readonly places: readonly string[];
}

const subjectsOf = (corpus: Corpus, article: Article): Subjects => ({
  events: datesOf(corpus, article),
  actors: pick(corpus.actors, named(article.actors, article, 'actor')),
  places: named(article.places, article, 'place'),
});

function articleShell(
  corpus: Corpus,
  edition: Edition,
  article: Article,
  { events, actors, places }: Subjects,
): Shell {
  const { set } = edition;
  const page = pageOf(article);
  const card = articleCard(corpus, edition, article);
  const translations = corpus.translationsOf.get(article) ?? new Map<Locale, Article>();
  const head = { title: set(article.title), description: set(article.summary) };
  if (article.withdrawn) {
    // It is kept for who has its address, and for nobody else: no card shows it, and no search finds it.
    const { canonical: _, ...shell } = shellOf(edition, page, {
      ...head,
      translations: new Map(),
      card: undefined,
    });
    return { ...shell, graph: writeGraph([]) };
  }
  return shellOf(edition, page, {
    ...head,
    card,
    translations: new Map([...translations].map(([tag, other]) => [tag, pageOf(other)])),
    social: {
      type: 'article',
      published: instant(article.published),
      modified: instant(lastChange(article)),
    },
    graph: [
      articleOnPage(edition, article, {
        image: cardUrl(edition, page, card),
        actors,
        places: pick(corpus.places, places),
        dates: events.map(({ date }) => date),
        sources: citedSources(corpus, article),
      }),
    ],
  });
}

/** When an article was published and updated, and up to when it knows. */
function labelledDates({ messages, day }: Edition, article: Article): LabelledDate[] {
  const { published, updated, asOf } = messages.article;
  return [
    { label: published, segments: day(article.published) },
    ...(article.updated ? [{ label: updated, segments: day(article.updated) }] : []),
    ...(article.asOf ? [{ label: asOf, segments: day(article.asOf) }] : []),
  ];
}

/** How long an article takes to be read, and how many sources it cites. */
function factsOf({ messages }: Edition, article: Article, sources: number): string[] {
  const minutes = Math.max(1, Math.round(article.reading.words / wordsPerMinute));
  return [
    messages.article.minutes(minutes),
    ...(sources > 0 ? [messages.counts.sources(sources)] : []),
  ];
}

const imageOf = (
  { paths, set }: Edition,
  { src, alt, credit }: NonNullable<Article['image']>,
): NonNullable<ArticleView['image']> => ({
  src: paths.file(src),
  alt: set(alt),
  ...(credit ? { credit: set(credit) } : {}),
});

/** Everything that the page of an article shows, but its text. */
export function articleView(corpus: Corpus, edition: Edition, article: Article): ArticleView {
  const { messages, set } = edition;
  const subjects = subjectsOf(corpus, article);
  const { events, actors, places } = subjects;
  const chart = timelineChart(corpus, edition, events, { byKind: false, isBrief: true });
  const method = methodPath(edition);
  const withdrawal = article.withdrawn && withdrawalItem(edition, article.withdrawn);
  const listed = article.withdrawn ? [] : (corpus.articles.get(edition.locale) ?? []);
  const asOf = (article.asOf ?? article.published).slice(0, 10);
  const sources = numberedSources(corpus, edition, article);
  const onMap = article.places.length > 0 ? article.places : places;
  const map = placeMap(corpus, edition, onMap, { size: 'note' });
  return {
    shell: articleShell(corpus, edition, article, subjects),
    labels: messages.article,
    ...(method && { method }),
    ...(withdrawal && { withdrawal }),
    kind: articleKind(corpus, edition, article),
    title: set(article.title),
    summary: set(article.summary),
    byline: `${messages.article.by} ${set(edition.list(authorsOf(article)))}`,
    dates: labelledDates(edition, article),
    facts: factsOf(edition, article, sources.length),
    ornament: contourPath(article.translationOf ?? article.slug),
    keyPoints: article.keyPoints.map(set),
    ...(article.image ? { image: imageOf(edition, article.image) } : {}),
    ...(chart ? { chart } : {}),
    timeline: events.map((event, index) =>
      eventItem(corpus, edition, event, `d${String(index + 1)}`),
    ),
    // An organisation holds no position: of it a list of names would say nothing.
    who: actors
      .filter(({ kind }) => kind === 'person')
      .map((actor) => whoInArticle(corpus, edition, actor, events, asOf)),
    sinceLabel: messages.entity.since,
    places: placeLinks(corpus, edition, places),
    ...(map ? { map } : {}),
    questions: questionItems(corpus, edition, article),
    sources,
    corrections: correctionItems(edition, article),
    related: relatedArticles(article, listed).map((other) => articleItem(corpus, edition, other)),
    share: shareView(edition, pageOf(article), set(article.title)),
  };
}
