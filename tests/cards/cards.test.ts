import { describe, expect, test } from 'vitest';
import { altOf, cardVersion } from '../../src/cards/card.ts';
import { createEdition, type Edition } from '../../src/edition/edition.ts';
import type { Page } from '../../src/addresses/pages.ts';
import { cardPageOf, cardParam } from '../../src/addresses/paths.ts';
import { actorView } from '../../src/kinds/actor/view.ts';
import { articleView } from '../../src/kinds/article/view.ts';
import { cardsOf } from '../../src/cards/cards.ts';
import { eventsWithCards, sharedCard } from '../../src/kinds/event/card.ts';
import { eventView } from '../../src/kinds/event/view.ts';
import { notFoundView } from '../../src/screens/not-found.ts';
import { sourceView } from '../../src/kinds/source/view.ts';
import { timelinePages, timelineView } from '../../src/screens/timeline.ts';
import { corpusOf, file, smallWorld, type Files } from '../content.ts';
import { english, french } from '../editions.ts';

const world = (files: Files = {}) => corpusOf({ ...smallWorld, ...files });

/** The card of what a parameter of the route names: `en/events/2025-07-09-meeting`. */
function cardAt(param: string, edition: Edition = french, files: Files = {}) {
  const { locale } = edition;
  const found = cardsOf(world(files), edition).find(
    ({ page }) => cardParam(page, locale, 'v') === `${param}.v`,
  );
  if (!found) throw new Error(`No card ${param}`);
  return found.card;
}

const inSpan = (lines: string): Files => ({ 'actors/ada': file(`name: Ada Touré\n${lines}`) });

describe('an article', () => {
  test('shows its kind, its title, the day of its publication and who is in it', () => {
    expect(cardAt('analyses/une-visite')).toEqual({
      locale: 'fr',
      site: 'Le Relevé',
      kind: 'Analyse',
      title: 'Une visite et ses silences',
      text: '',
      date: 'Publié le 24\u00A0novembre 2026',
      names: ['Ada Touré'],
      ornament: 'une-visite',
    });
  });

  test('has the same land in another language, and the names that its text adds', () => {
    expect(cardAt('en/analyses/a-visit', english)).toMatchObject({
      kind: 'Analysis',
      date: 'Published 24\u00A0November 2026',
      names: ['Ada Touré'],
      ornament: 'une-visite',
    });
  });

  test('keeps the day of its publication when it is updated', () => {
    const { date } = cardAt('analyses/x', french, {
      'articles/fr/x': file(
        `title: Titre\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\npublished: 2025-07-01T23:30:00Z\nupdated: 2026-11-24`,
      ),
    });
    expect(date).toBe('Publié le 1er\u00A0juillet 2025');
  });
});

describe('an event', () => {
  test('shows its date in words, how certain it is and who acts', () => {
    expect(cardAt('evenements/2025-07-09-meeting')).toMatchObject({
      kind: 'Rencontre',
      title: 'Ada Touré reçoit un émissaire',
      date: '9\u00A0juillet 2025',
      certainty: { kind: 'reported', words: 'Rapporté' },
      names: ['Ada Touré', 'Ministère'],
    });
  });

  test('begins its date with a capital, as precise as it is known', () => {
    const at = (date: string) =>
      cardAt('evenements/x', french, {
        'events/x': file(
          `date: "${date}"\ntitle: { fr: Un fait, en: A fact }\nkind: meeting\ncertainty: reported\nsources: [agency-2025]`,
        ),
      }).date;
    expect(at('2021-05~')).toBe('Vers mai 2021');
    expect(at('2025-06/..')).toBe('Depuis juin 2025');
    expect(at('2025-07')).toBe('Juillet 2025');
  });
});

describe('an actor', () => {
  test('shows the position begun last, with its dates, and how much is known', () => {
    expect(cardAt('acteurs/ada')).toMatchObject({
      kind: 'Personne',
      title: 'Ada Touré',
      text: 'Ministre, depuis le 11\u00A0juin 2021',
      date: '1 événement, 1 analyse',
      names: [],
    });
    expect(cardAt('acteurs/ada')).not.toHaveProperty('certainty');
  });

  test('shows a position that is still held rather than a later one that may not be', () => {
    const { text } = cardAt(
      'acteurs/ada',
      french,
      inSpan(
        'kind: person\npositions: [{ title: Cheffe, from: 2021, to: .., sources: [agency-2025] }, { title: Présidente, from: 2024, sources: [agency-2025] }]',
      ),
    );
    expect(text).toBe('Cheffe, depuis 2021');
  });

  test('shows a sentence where no position is known, else its country', () => {
    const text = (lines: string, edition = french) =>
      cardAt(
        edition === english ? 'en/actors/ada' : 'acteurs/ada',
        edition,
        inSpan(`kind: person\n${lines}`),
      ).text;
    expect(
      text('summary: { fr: Une porte-parole. Née à Gao., en: A spokeswoman. Born in Gao. }'),
    ).toBe('Une porte-parole.');
    expect(text('country: ML', english)).toBe('Mali');
    expect(text('')).toBe('');
    const long = text(`summary: { fr: "${'Un mot, '.repeat(40)}", en: Some. }`);
    expect(long).toMatch(/^Un mot, .*mot…$/);
    expect(long.length).toBeLessThan(130);
  });

  test('shows a position without dates by its title alone', () => {
    expect(
      cardAt(
        'acteurs/ada',
        french,
        inSpan(
          'kind: person\npositions: [{ title: { fr: Ministre, en: Minister }, sources: [agency-2025] }]',
        ),
      ).text,
    ).toBe('Ministre');
  });
});

test('a place shows what contains it, how much happens there and who acts there', () => {
  expect(cardAt('en/places/bamako', english)).toMatchObject({
    kind: 'City or town',
    title: 'Bamako',
    text: 'Mali',
    date: '2 events',
    names: ['Ada Touré', 'Ministry'],
  });
});

test('a year shows how many events it has and who acts in most', () => {
  expect(cardAt('chronologie/2025')).toMatchObject({
    kind: 'Chronologie',
    title: '2025',
    date: '1 événement',
    names: ['Ada Touré', 'Ministère'],
  });
});

test.each([
  ['fr', 'Le fleuve, ses rives et ceux qui les tiennent', '2 événements, 1 analyse'],
  ['chronologie', 'Chronologie', '2 événements'],
  ['analyses', 'Analyses', '1 analyse'],
  ['acteurs', 'Acteurs', '2 acteurs'],
  ['lieux', 'Lieux', '2 lieux'],
  ['a-z', 'Index de A à Z', '2 acteurs, 2 lieux'],
  ['sources', 'Sources', '2 sources'],
  ['methode', 'Méthode', 'Le fleuve, ses rives et ceux qui les tiennent'],
])('the section %s shows its title and what it holds', (param, title, date) => {
  expect(cardAt(param)).toMatchObject({ kind: '', title, date });
});

test('a name that ends with its initials is shortened', () => {
  const nameOf = (name: string) =>
    cardAt('evenements/2025-07-09-meeting', french, {
      'actors/ministry': file(`name: ${name}\nkind: organisation`),
    }).names[1];
  expect(nameOf('Forces armées maliennes (FAMa)')).toBe('Forces armées maliennes');
  expect(nameOf('Communauté économique des États de l’Afrique de l’Ouest (CEDEAO)')).toBe('CEDEAO');
  expect(nameOf('Agadez (base aérienne)')).toBe('Agadez (base aérienne)');
});

test('every subject has an address of its own, and every page leads to one of them', () => {
  const corpus = world();
  for (const edition of [french, english]) {
    const params = cardsOf(corpus, edition).map(({ page }) => cardParam(page, edition.locale, 'v'));
    expect(new Set(params).size).toBe(params.length);
    const pages: Page[] = [
      { to: 'home' },
      { to: 'list', section: 'actors', number: 3 },
      { to: 'timeline', order: 'oldest', number: 2 },
      { to: 'year', year: '2025', number: 2 },
      { to: 'single', section: 'about' },
      { to: 'entry', section: 'sources', slug: 'agency-2025' },
      { to: 'entry', section: 'events', slug: '2020-08-18-coup' },
    ];
    for (const page of pages)
      expect(params).toContain(cardParam(cardPageOf(page), edition.locale, 'v'));
  }
});

test('the shell of a page gives the whole address of its card, and what it shows in words', () => {
  const corpus = world();
  const article = corpus.articles.get('en')?.[0];
  const source = corpus.sources.get('agency-2025');
  const slice = timelinePages(corpus, 'oldest')[0];
  if (!article || !source || !slice) throw new Error('The small world has changed.');
  const addressOf = (name: string, edition: Edition) =>
    `https://site.example/sous/cards/${name}.${cardVersion(cardAt(name, edition), '')}.png`;
  const view = articleView(corpus, english, article);
  expect(view.shell.card).toEqual({
    url: addressOf('en/analyses/a-visit', english),
    alt: altOf(cardAt('en/analyses/a-visit', english)),
  });
  expect(view.shell.graph).toContain(`"image":"${view.shell.card?.url ?? ''}"`);
  expect(sourceView(corpus, french, source).shell.card).toEqual({
    url: addressOf('sources', french),
    alt: 'Le Relevé. Sources. Les documents sur lesquels reposent nos articles et notre chronologie. 2 sources.',
  });
  expect(timelineView(corpus, french, 'oldest', slice).shell.card?.url).toBe(
    addressOf('chronologie', french),
  );
  expect(notFoundView(french).shell.card).toBeUndefined();
});

test('the address of a card changes with its picture, and with that of no other page', () => {
  const urlsOf = (files: Files, edition = french) => {
    const corpus = world(files);
    return [
      ...(corpus.articles.get('fr') ?? []).map((each) => articleView(corpus, edition, each)),
      ...corpus.events.map((each) => eventView(corpus, edition, each)),
      ...[...corpus.actors.values()].map((each) => actorView(corpus, edition, each)),
    ].map(({ shell }) => shell.card?.url);
  };
  const before = urlsOf({});
  const corrected = urlsOf({
    'articles/fr/une-visite': (smallWorld['articles/fr/une-visite'] ?? '')
      .replace('title: Une visite et ses silences', 'title: Deux visites et leurs silences')
      .replace('summary: Un émissaire', 'summary: Un autre émissaire'),
  });
  expect(corrected).toHaveLength(before.length);
  expect(corrected[0]).not.toBe(before[0]);
  expect(corrected.slice(1)).toEqual(before.slice(1));
  // What the card does not show leaves it where it is.
  expect(
    urlsOf({
      'articles/fr/une-visite': `${smallWorld['articles/fr/une-visite'] ?? ''}\nUn mot de plus.\n`,
    }),
  ).toEqual(before);
  const drawn = createEdition('fr', {
    origin: 'https://site.example',
    base: '/sous/',
    drawing: 'new',
  });
  expect(urlsOf({}, drawn).filter((url) => before.includes(url))).toEqual([]);
});

test('who an actor is is a whole sentence', () => {
  const textOf = (summary: string) =>
    cardAt('acteurs/issa', french, {
      'actors/issa': file(`name: Issa Koné\nkind: person\nsummary: ${summary}`),
    }).text;
  expect(textOf('Dr. Issa Koné dirige l’hôpital de Gao depuis 2010. Il y vit.')).toBe(
    'Dr. Issa Koné dirige l’hôpital de Gao depuis 2010.',
  );
  expect(textOf('Ancien élève de St. Louis et général. Il vit à Gao.')).toBe(
    'Ancien élève de St. Louis et général.',
  );
});

test('the newest events have cards of their own, and older ones that of their year', () => {
  const corpus = world();
  expect(eventsWithCards(corpus)).toEqual(corpus.events);
  const [event] = corpus.events;
  if (!event) throw new Error('There is no event.');
  const events = Array.from({ length: 300 }, (_, at) => ({
    ...event,
    slug: `event-${String(at)}`,
  }));
  const large = { ...corpus, events };
  const others = [...corpus.articles.values()].flat().length;
  const names = 2 * (corpus.actors.size + corpus.places.size);
  // Two languages, of which each has its cards.
  const most = others + names + 2 * 250;
  expect(eventsWithCards(large, most)).toEqual(events.slice(-250));
  expect(eventsWithCards(large, 0)).toEqual(events.slice(-200));
  const [older, newer] = [events[49], events[50]].map((each) =>
    each ? sharedCard(large, french, each, most).page : undefined,
  );
  expect(older).toEqual({ to: 'year', year: event.date.text.slice(0, 4) });
  expect(newer).toEqual({ to: 'entry', section: 'events', slug: 'event-50' });

  // After a save, in the same language, the card of the year tells of the events that there are now.
  const yearOf = (count: number) => {
    const eventsOfYear = new Map([[event.date.text.slice(0, 4), events.slice(0, count)]]);
    const after = { ...large, eventsOfYear };
    return events[0] && sharedCard(after, french, events[0], most).card.date;
  };
  expect([yearOf(300), yearOf(299)]).toEqual(['300 événements', '299 événements']);
});
