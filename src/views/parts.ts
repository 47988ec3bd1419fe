import type { Corpus } from '../domain/corpus.ts';
import type {
  Actor,
  Article,
  EventEntry,
  InlineEvent,
  Place,
  Position,
  Source,
} from '../domain/entries.ts';
import { accountOf } from '../domain/origins.ts';
import type { Slice } from '../domain/paging.ts';
import { isDoubtful, parseEdtf, type EdtfDate } from '../edtf/edtf.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import type { Edition, Phrase } from '../i18n/edition.ts';
import type { EntrySection, Page } from '../i18n/pages.ts';
import { sourceName } from '../i18n/source-name.ts';
import type { certainties } from '../schema/event.ts';

/** A name that leads to a page. */
export interface Link extends Phrase {
  readonly href: string;
}

type Certainty = (typeof certainties)[number];

/** A mark of certainty: its shape and its words, with who reports what is only reported. */
interface CertaintyMark {
  readonly kind: Certainty;
  readonly words: string;
}

const entryPath = (edition: Edition, section: EntrySection, slug: string): string =>
  edition.path({ to: 'entry', section, slug });

const linkTo = (edition: Edition, section: EntrySection, slug: string, name: Phrase): Link => ({
  ...name,
  href: entryPath(edition, section, slug),
});

/** Looks up entries by slug, in the order of the slugs. */
/** The entries of some slugs, without those that are not there. */
export const pick = <T>(entries: ReadonlyMap<string, T>, slugs: readonly string[]): T[] =>
  slugs.flatMap((slug) => entries.get(slug) ?? []);

/** Links to actors by slug. */
export const actorLinks = (corpus: Corpus, edition: Edition, slugs: readonly string[]): Link[] =>
  pick(corpus.actors, slugs).map(({ slug, name }) =>
    linkTo(edition, 'actors', slug, edition.phrase(name)),
  );

/** Links to places by slug. */
export const placeLinks = (corpus: Corpus, edition: Edition, slugs: readonly string[]): Link[] =>
  pick(corpus.places, slugs).map(({ slug, name }) =>
    linkTo(edition, 'places', slug, edition.phrase(name)),
  );

/** The link to a source's page, by its name. */
export const sourceLink = (edition: Edition, source: Source): Link =>
  linkTo(edition, 'sources', source.slug, sourceName(edition, source));

/** The link to an article's page. */
export const articleLink = (edition: Edition, { slug, title }: Article): Link =>
  linkTo(edition, 'analyses', slug, { text: edition.set(title) });

/** An event as a line of a timeline. */
export interface EventItem {
  readonly id: string;
  readonly date: readonly DateSegment[];
  /** The happening lasts, or its date is a span: the mark is drawn long. */
  readonly isSpan: boolean;
  readonly certainty: CertaintyMark;
  readonly title: Phrase;
  /** The event's page; a date of one article alone has none. */
  readonly href?: string;
  readonly kind?: string;
  readonly actors: readonly Link[];
  readonly places: readonly Link[];
  readonly sources: readonly Link[];
  readonly note?: Phrase;
  /** What the actor whose page it is was at the time, in words. */
  readonly held?: Phrase;
}

const isSpan = ({ earliest, latest }: EdtfDate): boolean => earliest !== latest;

/** How certain an event is in short: « Confirmé, date discutée », « Rapporté », « Contesté ». */
export const certaintyWords = (
  { messages }: Edition,
  { certainty, date }: Pick<EventEntry, 'certainty' | 'date'>,
): string =>
  certainty === 'confirmed' && isDoubtful(date)
    ? messages.event.dateInDoubt
    : messages.certainty[certainty];

/** How certain an event is: « Confirmé », « Rapporté par RFI », « Contesté ». */
function certaintyMark(
  corpus: Corpus,
  edition: Edition,
  event: EventEntry | InlineEvent,
): CertaintyMark {
  const { certainty: kind, sources, origin } = event;
  if (kind !== 'reported') return { kind, words: certaintyWords(edition, event) };
  const accounts = origin === undefined ? pick(corpus.sources, sources).map(accountOf) : [origin];
  const names = new Set(accounts.map((account) => edition.phrase(account).text));
  return { kind, words: edition.messages.event.by(edition.list([...names])) };
}

/** Makes the line of an event on any timeline. */
export function eventItem(
  corpus: Corpus,
  edition: Edition,
  event: EventEntry | (InlineEvent & { readonly slug?: undefined }),
  id = event.slug ?? event.date.text,
): EventItem {
  return {
    id,
    date: edition.date(event.date, event.time),
    isSpan: isSpan(event.date),
    certainty: certaintyMark(corpus, edition, event),
    title: edition.phrase(event.title),
    actors: actorLinks(corpus, edition, event.actors),
    places: placeLinks(corpus, edition, event.places),
    sources: pick(corpus.sources, event.sources).map((source) => sourceLink(edition, source)),
    ...(event.slug === undefined ? {} : { href: entryPath(edition, 'events', event.slug) }),
    ...(event.kind === undefined ? {} : { kind: edition.messages.kinds.event[event.kind] }),
    ...(event.note === undefined ? {} : { note: edition.phrase(event.note) }),
  };
}

/** What is known to have changed after the day up to which the articles know. */
export interface LaterItem {
  readonly date: readonly DateSegment[];
  readonly text: Phrase;
  /** Who says so, and when: « Pajhwok, 27 avril 2026 ». */
  readonly sources: readonly (Link & { readonly date: string })[];
}

/** Lists what happened to an actor since, oldest first. */
export const laterItems = (corpus: Corpus, edition: Edition, { since }: Actor): LaterItem[] =>
  since.map(({ date, text, sources }) => ({
    date: edition.date(date),
    text: edition.phrase(text),
    sources: pick(corpus.sources, sources).map((source) => ({
      ...sourceLink(edition, source),
      date: source.published ? edition.dateText(source.published) : '',
    })),
  }));

/** Someone of whom a page speaks, with the position held then. */
export interface WhoItem extends Link {
  readonly role?: Phrase;
  /** What has happened since to who is shown in a position and holds one that goes on. */
  readonly since: readonly LaterItem[];
}

/** Makes the line of an actor and of a position, if one is known. */
export function whoItem(
  corpus: Corpus,
  edition: Edition,
  actor: Actor,
  position: Position | undefined,
): WhoItem {
  const isServing = actor.positions.some(({ to }) => to === '..');
  return {
    ...linkTo(edition, 'actors', actor.slug, edition.phrase(actor.name)),
    ...(position === undefined ? {} : { role: edition.phrase(position.title) }),
    // One source says it here; the page of the actor names them all.
    since:
      position && isServing
        ? laterItems(corpus, edition, actor).map((item) => ({
            ...item,
            sources: item.sources.slice(0, 1),
          }))
        : [],
  };
}

/** A source as a line of a list. */
export interface SourceItem {
  readonly href: string;
  /** What it is called: “Reuters, via The Star”. */
  readonly name: Phrase;
  /** To which state it is tied, in words. */
  readonly state?: string;
  /** The title in its own language, without quotation marks around it. */
  readonly title?: Phrase;
  readonly quotes: readonly [string, string];
  readonly date?: readonly DateSegment[];
  readonly url: string;
  readonly host: string;
  readonly kind: string;
  readonly note?: Phrase;
}

/** Makes the line of a source. */
export function sourceItem(edition: Edition, source: Source): SourceItem {
  const { slug, state, title, language, published, url, note, kind } = source;
  return {
    href: entryPath(edition, 'sources', slug),
    name: sourceName(edition, source),
    ...(state === undefined
      ? {}
      : { state: edition.set(edition.messages.source.state(edition.countryName(state))) }),
    quotes: edition.messages.quotes,
    url,
    host: new URL(url).hostname.replace(/^www\./, ''),
    kind: edition.messages.kinds.source[kind],
    ...(title === undefined ? {} : { title: edition.quoted(title, language) }),
    ...(published === undefined ? {} : { date: edition.date(published) }),
    ...(note === undefined ? {} : { note: edition.phrase(note) }),
  };
}

/** An article as an entry of a list. */
export interface ArticleItem {
  readonly href: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly published: readonly DateSegment[];
}

/** Says that readers cannot open an article, and until when. */
function absenceOf(edition: Edition, { draft, published }: Article): string {
  const { article: labels } = edition.messages;
  if (draft) return labels.draft;
  const time = published.length > 10 ? published.slice(11, 16) : undefined;
  const until = edition.dateText(parseEdtf(published.slice(0, 10)), time);
  return edition.set(labels.waits(time === undefined ? until : `${until} UTC`));
}

/** Says what kind of article one is and, to who writes it, that readers cannot open it yet. */
export const articleKind = (corpus: Corpus, edition: Edition, article: Article): string =>
  [
    edition.messages.kinds.article[article.kind],
    ...(corpus.unpublished.has(article) ? [absenceOf(edition, article)] : []),
  ].join(' · ');

/** Makes the entry of an article. */
export const articleItem = (corpus: Corpus, edition: Edition, article: Article): ArticleItem => ({
  href: entryPath(edition, 'analyses', article.slug),
  kind: articleKind(corpus, edition, article),
  title: edition.set(article.title),
  summary: edition.set(article.summary),
  published: edition.day(article.published),
});

/** A sentence of an article that names an entry, and the way to it. */
interface Mention {
  readonly before: string;
  readonly named: string;
  readonly after: string;
  readonly href: string;
}

/** What one article says of an entry. */
export interface ArticleMentions {
  readonly article: Link;
  readonly published: readonly DateSegment[];
  readonly mentions: readonly Mention[];
}

const oldestFirst = (a: Article, b: Article): number =>
  a.published === b.published ? (a.slug < b.slug ? -1 : 1) : a.published < b.published ? -1 : 1;

/** Lists what the articles of this language say of an entry: oldest first, then as they read. */
export function mentionsOf(
  corpus: Corpus,
  edition: Edition,
  scheme: 'actor' | 'place' | 'event' | 'source',
  slug: string,
): ArticleMentions[] {
  const naming = corpus.articlesNaming.get(`${scheme}s/${slug}`) ?? [];
  return naming
    .filter(({ locale }) => locale === edition.locale)
    .sort(oldestFirst)
    .map((article) => {
      const link = articleLink(edition, article);
      return {
        article: link,
        published: edition.day(article.published),
        mentions: article.reading.links
          .filter((found) => found.scheme === scheme && found.target === slug)
          .map(({ sentence, start, end, passage }) => {
            const [before = '', named = '', after = ''] = edition.setRuns([
              sentence.slice(0, start),
              sentence.slice(start, end),
              sentence.slice(end),
            ]);
            return { before, named, after, href: `${link.href}#${passage}` };
          }),
      };
    });
}

/** A name seen with another, and how often. */
export interface CompanionItem extends Link {
  readonly count: string;
  /** The events that both are in, newest first, and in words how many more there are. */
  readonly shared?: {
    readonly events: readonly (Link & { readonly date: readonly DateSegment[] })[];
    readonly more?: string;
  };
}

/** The links that lead through the pages of a list. */
export interface Pager {
  readonly label: string;
  readonly pages: readonly {
    readonly href: string;
    readonly text: string;
    readonly label: string;
    readonly isHere: boolean;
  }[];
  readonly previous?: { readonly href: string; readonly text: string };
  readonly next?: { readonly href: string; readonly text: string };
}

/** Makes the links between the pages of a list; none for a list of one page. */
export function pagerOf(
  edition: Edition,
  { number, of }: Slice<unknown>,
  pageAt: (number: number) => Page,
): Pager | undefined {
  if (of < 2) return undefined;
  const { pager } = edition.messages;
  const to = (target: number, text: string) => ({
    href: edition.path(pageAt(target)),
    text,
  });
  return {
    label: pager.label,
    pages: Array.from({ length: of }, (_, index) => ({
      ...to(index + 1, String(index + 1)),
      label: pager.page(index + 1),
      isHere: index + 1 === number,
    })),
    ...(number > 1 ? { previous: to(number - 1, pager.previous) } : {}),
    ...(number < of ? { next: to(number + 1, pager.next) } : {}),
  };
}

/** The title of a page of a list: its number is told from the second on. */
export const pagedTitle = (
  edition: Edition,
  title: string,
  { number, of }: Slice<unknown>,
): string => (number > 1 ? edition.messages.pager.title(title, number, of) : title);

/** The kind of an entry as the page names it. */
export const kindOfEntry = (edition: Edition, entry: Actor | Place): string =>
  entry.collection === 'actors'
    ? edition.messages.kinds.actor[entry.kind]
    : edition.messages.kinds.place[entry.kind];
