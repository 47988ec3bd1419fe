import { rankedArticles, type Corpus } from '../domain/corpus.ts';
import type { Article } from '../domain/entries.ts';
import { horizonOf } from '../domain/horizon.ts';
import { mostFrequent } from '../domain/frequent.ts';
import type { Edition } from '../edition/edition.ts';
import type { Count } from '../i18n/messages.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import { contourPath, type Ornament } from '../ornament/contours.ts';
import { textIn } from '../settings.ts';
import { site } from '../site.ts';
import { siteGraph } from '../schema-org/site.ts';
import { frequentItems } from '../kinds/index-item.ts';
import { articleItem, type ArticleItem } from '../kinds/article/item.ts';
import { questionItems } from '../kinds/article/ledger.ts';
import { eventItem, type EventItem } from '../kinds/event/item.ts';
import type { CompanionItem } from '../kinds/entity.ts';
import { placeMap, type PlaceMapView } from '../charts/map/view.ts';
import { articleLink, type Link } from '../frame/links.ts';
import { sectionCard } from '../cards/section.ts';
import { shellOf, type Shell } from '../frame/shell.ts';

export interface HomeView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['home'];
  readonly essentials: string;
  readonly tagline: string;
  readonly ornament: Ornament;
  /** What the record holds, each with the way there: « 239 événements », « 4 contestés ». */
  readonly figures: readonly Link[];
  /** The day up to which the articles know. */
  readonly asOf?: { readonly label: string; readonly date: readonly DateSegment[] };
  readonly lead?: ArticleItem & { readonly keyPoints: readonly string[] };
  readonly others: readonly ArticleItem[];
  readonly allAnalyses: Link;
  readonly events: readonly EventItem[];
  readonly allEvents: Link;
  /** What is not known: a question each of the first articles. */
  readonly questions: readonly Link[];
  readonly allQuestions: Link;
  readonly map?: PlaceMapView;
  readonly actors: readonly CompanionItem[];
  readonly places: readonly CompanionItem[];
  readonly index: Link;
}

/** How much of each the front page shows. */
const most = { others: 8, events: 5, questions: 3, actors: 12, places: 10 } as const;

/** The open questions of articles, the first of each before the second of any. */
const openQuestions = (corpus: Corpus, edition: Edition, articles: readonly Article[]): Link[] =>
  articles
    .flatMap((article) =>
      questionItems(corpus, edition, article)
        .filter(({ isOpen }) => isOpen)
        .map(({ id, question }, place) => ({
          place,
          link: { text: question, href: `${articleLink(edition, article).href}#${id}` },
        })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ link }) => link);

/** What the record holds, each with the way there. */
function figuresOf(corpus: Corpus, edition: Edition, open: number): Link[] {
  const { messages, path } = edition;
  const timeline = path({ to: 'timeline' });
  const disputed = corpus.events.filter(({ certainty }) => certainty === 'disputed').length;
  const figures: readonly (readonly [number, Count, string])[] = [
    [corpus.events.length, messages.counts.events, timeline],
    [
      disputed,
      messages.home.disputed,
      `${timeline}?${messages.filters.parameters.certainty}=disputed`,
    ],
    [open, messages.home.open, path({ to: 'single', section: 'questions' })],
  ];
  return figures.flatMap(([count, words, href]) =>
    count > 0 ? [{ text: words(count), href }] : [],
  );
}

const homeShell = (corpus: Corpus, edition: Edition, tagline: string): Shell =>
  shellOf(
    edition,
    { to: 'home' },
    {
      title: `${site.name} — ${tagline}`,
      description: edition.set(textIn(site.description, edition.locale)),
      card: sectionCard(corpus, edition, { to: 'home' }),
      lastDate: corpus.events.at(-1)?.date,
      graph: siteGraph(edition),
    },
  );

/** The places where most happens, on a map. */
const mapOf = (corpus: Corpus, edition: Edition): PlaceMapView | undefined =>
  placeMap(
    corpus,
    edition,
    mostFrequent(corpus, 'places', most.places).map(({ entry }) => entry.slug),
    { size: 'aside' },
  );

/** Everything that the front page shows. */
export function homeView(corpus: Corpus, edition: Edition): HomeView {
  const { messages, set, path } = edition;
  const labels = messages.home;
  const ranked = rankedArticles(corpus, edition.locale);
  const [lead, ...others] = ranked;
  const tagline = set(textIn(site.tagline, edition.locale));
  const asOf = horizonOf(corpus);
  const questions = openQuestions(corpus, edition, ranked);
  const map = mapOf(corpus, edition);
  return {
    shell: homeShell(corpus, edition, tagline),
    labels,
    essentials: messages.article.essentials,
    tagline,
    ornament: contourPath(lead?.translationOf ?? lead?.slug ?? site.name),
    figures: figuresOf(corpus, edition, questions.length),
    ...(asOf && { asOf: { label: messages.article.asOf, date: edition.day(asOf) } }),
    ...(lead
      ? {
          lead: {
            ...articleItem(corpus, edition, lead),
            keyPoints: lead.keyPoints.map(set),
          },
        }
      : {}),
    others: others.slice(0, most.others).map((article) => articleItem(corpus, edition, article)),
    allAnalyses: {
      text: labels.allAnalyses,
      href: path({ to: 'list', section: 'articles' }),
    },
    events: corpus.events
      .slice(-most.events)
      .reverse()
      .map((event) => eventItem(corpus, edition, event)),
    allEvents: { text: labels.allEvents, href: path({ to: 'timeline' }) },
    questions: questions.slice(0, most.questions),
    allQuestions: {
      text: labels.allQuestions,
      href: path({ to: 'single', section: 'questions' }),
    },
    ...(map ? { map } : {}),
    actors: frequentItems(corpus, edition, 'actors', most.actors),
    places: frequentItems(corpus, edition, 'places', most.places),
    index: {
      text: labels.wholeIndex,
      href: path({ to: 'list', section: 'index' }),
    },
  };
}
