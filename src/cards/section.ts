import type { CardPage } from '../addresses/pages.ts';
import { entriesIn, type Corpus } from '../domain/corpus.ts';
import { collectionsThat, type PagedCollection } from '../kinds/kind.ts';
import { mostFrequent } from '../domain/frequent.ts';
import type { Edition } from '../edition/edition.ts';
import { textIn } from '../settings.ts';
import { site } from '../site.ts';
import { cardIn, type Card } from './card.ts';
import { countWords, foremost, mostNames } from './words.ts';

/** A page that lists or says something, and has a card. */
export type SectionPage = Exclude<CardPage, { to: 'entry' }>;

function yearCard(corpus: Corpus, edition: Edition, year: string): Card {
  const events = corpus.eventsOfYear.get(year) ?? [];
  return cardIn(edition.locale, {
    kind: edition.messages.lists.timeline.title,
    title: edition.year(year),
    text: '',
    date: edition.messages.counts.events(events.length),
    names: foremost(corpus, edition, events),
    ornament: year,
  });
}

type NamedPage = Exclude<SectionPage, { to: 'year' }>;

const nameOf = (page: NamedPage) => ('section' in page ? page.section : page.to);

/** How much a section holds; nothing for one that is not counted. */
function countOf(corpus: Corpus, edition: Edition, page: NamedPage): string {
  const sizeOf = (collection: PagedCollection): number =>
    entriesIn(corpus, collection, edition.locale).length;
  const count = (collection: PagedCollection): string =>
    edition.messages.counts[collection](sizeOf(collection));
  switch (page.to) {
    case 'home':
      return countWords(edition, sizeOf('events'), sizeOf('articles'));
    case 'timeline':
      return count('events');
    case 'list':
      return page.section === 'index'
        ? collectionsThat('isNamed').map(count).join(', ')
        : count(page.section);
    case 'single':
      return '';
  }
}

/** The title of a section and what it says of itself. */
function wordsOf(
  { messages, locale, written }: Edition,
  page: NamedPage,
): readonly [title: string, text: string] {
  if (page.to === 'home') return [textIn(site.tagline, locale), ''];
  if (page.to !== 'single') {
    const { title, intro } = messages.lists[page.to === 'list' ? page.section : 'timeline'];
    return [title, intro];
  }
  if (page.section === 'search' || page.section === 'questions' || page.section === 'corrections')
    return [messages[page.section].title, messages[page.section].intro];
  const text =
    page.section === 'follow' || page.section === 'data'
      ? messages.texts[page.section]
      : written[locale]?.[page.section];
  return [text?.title ?? '', text?.summary ?? ''];
}

function namesOf(corpus: Corpus, edition: Edition, page: NamedPage): string[] {
  const section = nameOf(page);
  if (section === 'places')
    return mostFrequent(corpus, section, mostNames).map(
      ({ entry }) => edition.phrase(entry.name).text,
    );
  return ['home', 'timeline', 'actors'].includes(section)
    ? foremost(corpus, edition, corpus.events)
    : [];
}

/** What the card of a page shows that is of no entry. */
export function sectionCard(corpus: Corpus, edition: Edition, page: SectionPage): Card {
  if (page.to === 'year') return yearCard(corpus, edition, page.year);
  const [title, text] = wordsOf(edition, page);
  const count = countOf(corpus, edition, page);
  return cardIn(edition.locale, {
    kind: '',
    title: edition.set(title),
    text: edition.set(text),
    date: count === '' ? edition.set(textIn(site.tagline, edition.locale)) : count,
    names: namesOf(corpus, edition, page),
    ornament: nameOf(page),
  });
}
