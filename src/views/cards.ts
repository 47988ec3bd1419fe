import type { Card } from '../cards/card.ts';
import { placesAround, type Corpus } from '../domain/corpus.ts';
import type { Actor, Article, EventEntry, Place } from '../domain/entries.ts';
import { byStart } from '../domain/positions.ts';
import { referencesOf } from '../domain/references.ts';
import { yearOf, yearsOf } from '../domain/timeline.ts';
import type { Edition } from '../i18n/edition.ts';
import { sentencesOf } from '../i18n/sentences.ts';
import { singlePages, type CardPage, type ListSection } from '../i18n/pages.ts';
import { type Locale, textIn } from '../settings.ts';
import { site } from '../site.ts';
import { frequentItems } from './index-items.ts';
import { certaintyWords, kindOfEntry } from './parts.ts';
import { spanWords } from './spans.ts';

/** What a card is of: an entry, or a page that lists or says something. */
export type CardSubject = Actor | Article | EventEntry | Place | Exclude<CardPage, { to: 'entry' }>;

const sections: readonly ListSection[] = ['analyses', 'actors', 'places', 'sources', 'index'];

const mostEventCards = site.eventCards ?? 2000;

/** What the card of an event shows: itself, where it is one of the newest, else its year. */
export const subjectOfEvent = (
  corpus: Corpus,
  event: EventEntry,
  most = mostEventCards,
): CardSubject =>
  corpus.events.length - corpus.events.indexOf(event) <= most
    ? event
    : { to: 'year', year: yearOf(event.date) };

/** Lists everything that has a card in a language. */
export const cardSubjects = (
  corpus: Corpus,
  locale: Locale,
  most = mostEventCards,
): CardSubject[] => [
  { to: 'home' },
  { to: 'timeline' },
  ...sections.map((section) => ({ to: 'list', section }) as const),
  ...singlePages.map((section) => ({ to: 'single', section }) as const),
  ...[...yearsOf(corpus.events).keys()].map((year) => ({ to: 'year', year }) as const),
  ...(corpus.articles.get(locale) ?? []),
  ...corpus.events.slice(Math.max(0, corpus.events.length - most)),
  ...corpus.actors.values(),
  ...corpus.places.values(),
];

/** The page whose card is of a subject. */
export function pageOfSubject(subject: CardSubject): CardPage {
  if ('to' in subject) return subject;
  const { collection, slug } = subject;
  return { to: 'entry', section: collection === 'articles' ? 'analyses' : collection, slug };
}

type Content = Omit<Card, 'locale' | 'site'>;

/** The most names that a card gives. */
const mostNames = 3;

/** The length from which a name is told by its initials, where it gives them. */
const longName = 32;

const capital = (words: string, locale: Locale): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

/** Shortens a name that ends with its initials: « Forces armées maliennes », « CEDEAO ». */
function shortName(name: string): string {
  const [, whole, initials] = /^(.+?)\s*\((\p{Lu}+\p{L}*)\)$/u.exec(name) ?? [];
  if (whole === undefined || initials === undefined) return name;
  return whole.length > longName ? initials : whole;
}

const actorNames = (corpus: Corpus, edition: Edition, slugs: Iterable<string>): string[] =>
  [...new Set(slugs)]
    .flatMap((slug) => corpus.actors.get(slug) ?? [])
    .slice(0, mostNames)
    .map(({ name }) => shortName(edition.phrase(name).text));

/** The names of those who act in most of some events. */
const foremost = (corpus: Corpus, edition: Edition, events: readonly EventEntry[]): string[] =>
  actorNames(
    corpus,
    edition,
    [
      ...Map.groupBy(
        events.flatMap(({ actors }) => actors),
        (slug) => slug,
      ),
    ]
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([slug]) => slug),
  );

/** How many events and articles there are of something; what there is none of is not told. */
function counts(edition: Edition, events: number, articles: number): string {
  const words = edition.messages.counts;
  return [events && words.events(events), articles && words.articles(articles)]
    .filter((part) => part !== 0)
    .join(', ');
}

const articlesNaming = (corpus: Corpus, { locale }: Edition, entry: Actor | Place): number =>
  (corpus.articlesNaming.get(`${entry.collection}/${entry.slug}`) ?? []).filter(
    (article) => article.locale === locale,
  ).length;

/** About what three lines under a title hold, in characters. */
const mostText = 128;

/** The first sentence of a text, cut after a word where it is long. */
function firstSentence(text: string, locale: Locale): string {
  const sentence = text.slice(0, sentencesOf(text, locale)[0]?.end).trim();
  if (sentence.length <= mostText) return sentence;
  return `${sentence.slice(0, mostText).replace(/[\s,;:]+\S*$/, '')}…`;
}

function ofArticle(corpus: Corpus, edition: Edition, article: Article): Content {
  const { messages, set } = edition;
  const day = edition.day(article.published).map(({ text }) => text);
  return {
    kind: messages.kinds.article[article.kind],
    title: set(article.title),
    text: '',
    date: `${messages.article.published} ${day.join('')}`,
    names: actorNames(
      corpus,
      edition,
      referencesOf(article).flatMap(({ to, slug }) => (to === 'actors' ? slug : [])),
    ),
    ornament: article.translationOf ?? article.slug,
  };
}

const ofEvent = (corpus: Corpus, edition: Edition, event: EventEntry): Content => ({
  kind: edition.messages.kinds.event[event.kind],
  title: edition.phrase(event.title).text,
  text: '',
  date: capital(edition.dateText(event.date, event.time), edition.locale),
  certainty: { kind: event.certainty, words: certaintyWords(edition, event) },
  names: actorNames(corpus, edition, event.actors),
  ornament: event.slug,
});

/**
 * Says who an actor is: the position begun last, of those still held if there are any, with its
 * dates; else a sentence, or the country.
 */
function roleOf(edition: Edition, { positions, summary, country }: Actor): string {
  const ordered = positions.toSorted(byStart);
  const position = ordered.find(({ to }) => to === '..') ?? ordered[0];
  if (position) {
    const title = edition.phrase(position.title).text;
    if (position.from === undefined && position.to === undefined) return title;
    const span = spanWords(edition, position.from, position.to).map(({ text }) => text);
    return `${title}, ${span.join('')}`;
  }
  if (summary !== undefined) return firstSentence(edition.phrase(summary).text, edition.locale);
  return country === undefined ? '' : edition.countryName(country);
}

function ofActor(corpus: Corpus, edition: Edition, actor: Actor): Content {
  const events = corpus.eventsOfActor.get(actor.slug) ?? [];
  return {
    kind: kindOfEntry(edition, actor),
    title: edition.phrase(actor.name).text,
    text: roleOf(edition, actor),
    date: counts(edition, events.length, articlesNaming(corpus, edition, actor)),
    names: [],
    ornament: actor.slug,
  };
}

function ofPlace(corpus: Corpus, edition: Edition, place: Place): Content {
  const events = corpus.eventsAtPlace.get(place.slug) ?? [];
  return {
    kind: kindOfEntry(edition, place),
    title: edition.phrase(place.name).text,
    text: placesAround(corpus.places, place.slug)
      .slice(1)
      .flatMap((slug) => corpus.places.get(slug) ?? [])
      .map(({ name }) => edition.phrase(name).text)
      .join(', '),
    date: counts(edition, events.length, articlesNaming(corpus, edition, place)),
    names: foremost(corpus, edition, events),
    ornament: place.slug,
  };
}

const years = new WeakMap<Corpus, ReturnType<typeof yearsOf<EventEntry>>>();

function ofYear(corpus: Corpus, edition: Edition, year: string): Content {
  // Parted once: many events may share the cards of their years.
  const byYear = years.get(corpus) ?? yearsOf(corpus.events);
  years.set(corpus, byYear);
  const events = byYear.get(year) ?? [];
  return {
    kind: edition.messages.lists.timeline.title,
    title: edition.year(year),
    text: '',
    date: edition.messages.counts.events(events.length),
    names: foremost(corpus, edition, events),
    ornament: year,
  };
}

/** How much a section holds; nothing for one that is not counted. */
function countOf(corpus: Corpus, edition: Edition, page: CardPage): string {
  const { counts: words, article } = edition.messages;
  const articles = (corpus.articles.get(edition.locale) ?? []).length;
  switch (page.to === 'list' ? page.section : page.to) {
    case 'home':
      return counts(edition, corpus.events.length, articles);
    case 'timeline':
      return words.events(corpus.events.length);
    case 'analyses':
      return words.articles(articles);
    case 'actors':
      return words.actors(corpus.actors.size);
    case 'places':
      return words.places(corpus.places.size);
    case 'index':
      return [words.actors(corpus.actors.size), words.places(corpus.places.size)].join(', ');
    case 'sources':
      return article.sourceCount(corpus.sources.size);
    default:
      return '';
  }
}

/** The title of a section and what it says of itself. */
function wordsOf(
  { messages, locale }: Edition,
  page: Exclude<CardPage, { to: 'entry' | 'year' }>,
): readonly [title: string, text: string] {
  if (page.to === 'home') return [textIn(site.tagline, locale), ''];
  if (page.to !== 'single') {
    const { title, intro } = messages.lists[page.to === 'list' ? page.section : 'timeline'];
    return [title, intro];
  }
  if (page.section === 'search' || page.section === 'questions' || page.section === 'corrections')
    return [messages[page.section].title, messages[page.section].intro];
  return [messages.texts[page.section].title, messages.texts[page.section].summary];
}

function ofSection(
  corpus: Corpus,
  edition: Edition,
  page: Exclude<CardPage, { to: 'entry' | 'year' }>,
): Content {
  const [title, text] = wordsOf(edition, page);
  const section = page.to === 'list' ? page.section : page.to;
  const count = countOf(corpus, edition, page);
  return {
    kind: '',
    title: edition.set(title),
    text: edition.set(text),
    date: count === '' ? edition.set(textIn(site.tagline, edition.locale)) : count,
    names:
      section === 'places'
        ? frequentItems(corpus, edition, 'places', mostNames).map(({ text: name }) => name)
        : ['home', 'timeline', 'actors'].includes(section)
          ? foremost(corpus, edition, corpus.events)
          : [],
    ornament: page.to === 'single' ? page.section : section,
  };
}

function contentOf(corpus: Corpus, edition: Edition, subject: CardSubject): Content {
  if ('to' in subject)
    return subject.to === 'year'
      ? ofYear(corpus, edition, subject.year)
      : ofSection(corpus, edition, subject);
  switch (subject.collection) {
    case 'articles':
      return ofArticle(corpus, edition, subject);
    case 'events':
      return ofEvent(corpus, edition, subject);
    case 'actors':
      return ofActor(corpus, edition, subject);
    case 'places':
      return ofPlace(corpus, edition, subject);
  }
}

/** Says what the card of a subject shows. */
export const cardOf = (corpus: Corpus, edition: Edition, subject: CardSubject): Card => ({
  locale: edition.locale,
  site: site.name,
  ...contentOf(corpus, edition, subject),
});
