import { expect, test } from 'vitest';
import { articleView } from '../../../src/kinds/article/view.ts';
import { corpusOf, file, smallWorld, type Files } from '../../content.ts';
import { english, french } from '../../editions.ts';
import { joined } from '../../words.ts';

const articleOf = (files: Files = {}, slug = 'une-visite', edition = french) => {
  const corpus = corpusOf({ ...smallWorld, ...files });
  const article = corpus.articles.get(edition.locale)?.find((entry) => entry.slug === slug);
  if (!article) throw new Error(`No article ${slug}`);
  return articleView(corpus, edition, article);
};

const withLines = (lines: string, body = 'Un texte.') =>
  file(
    `title: Un "titre"
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: background
published: 2026-11-24T23:30:00Z
${lines}`,
    body,
  );

test('the head names the page, its address and its translation', () => {
  const { shell } = articleOf();
  expect(shell.title).toBe('Une visite et ses silences — Le Relevé');
  expect(shell.canonical).toBe('https://site.example/sous/analyses/une-visite/');
  expect(shell.alternates).toEqual([
    { hreflang: 'fr', href: 'https://site.example/sous/analyses/une-visite/' },
    { hreflang: 'en', href: 'https://site.example/sous/en/analyses/a-visit/' },
    { hreflang: 'x-default', href: 'https://site.example/sous/analyses/une-visite/' },
  ]);
  expect(shell.languages).toEqual([
    { href: '/sous/en/analyses/a-visit/', text: 'English', lang: 'en' },
  ]);
  expect(shell.nav.filter(({ isHere }) => isHere).map(({ text }) => text)).toEqual(['Analyses']);
});

test('an article without a translation announces none and leads to none', () => {
  const { shell } = articleOf({ 'articles/fr/seul': withLines('') }, 'seul');
  expect(shell.alternates).toEqual([]);
  expect(shell.languages).toEqual([]);
});

test('the dates are days in UTC, in words, with the state of knowledge', () => {
  const { dates } = articleOf(
    { 'articles/fr/x': withLines('updated: 2026-11-25\nasOf: 2025-12-31') },
    'x',
  );
  expect(dates.map(({ label, segments }) => `${label} ${joined(segments)}`)).toEqual([
    'Publié le 24\u00A0novembre 2026',
    'Mis à jour le 25\u00A0novembre 2026',
    'État des connaissances au 31\u00A0décembre 2025',
  ]);
});

test('the newsroom signs where nobody does, and authors are listed', () => {
  expect(articleOf({ 'articles/fr/x': withLines('') }, 'x').byline).toBe(
    'Par La rédaction du Relevé',
  );
  expect(articleOf({ 'articles/fr/x': withLines('authors: [Awa, Ben, Chi]') }, 'x').byline).toBe(
    'Par Awa, Ben et Chi',
  );
});

test('the timeline is in order of time, an inline date with the others but without a page', () => {
  const { timeline } = articleOf(
    {
      'articles/fr/x': withLines(`dates:
  - 2025-07-09-meeting
  - { date: 2021-05~, title: Un tournant, sources: [journal-2025] }
  - 2020-08-18-coup`),
    },
    'x',
  );
  expect(
    timeline.map(({ date, href, certainty }) => [joined(date), href, certainty.words]),
  ).toEqual([
    ['18\u00A0août 2020', '/sous/evenements/2020-08-18-coup/', 'Confirmé'],
    ['vers mai 2021', undefined, 'Rapporté par Journal'],
    ['9\u00A0juillet 2025', '/sous/evenements/2025-07-09-meeting/', 'Rapporté par Agency'],
  ]);
  expect(timeline.map(({ marks }) => marks.includes('span'))).toEqual([false, true, false]);
});

test('who is who gives the position held at the time, with its year when that is another', () => {
  const roles = (date: string) =>
    articleOf(
      {
        'events/then': file(
          `date: ${date}\ntitle: { fr: Alors, en: Then }\nkind: meeting\ncertainty: reported\nactors: [ada]\nsources: [agency-2025]`,
        ),
        'articles/fr/x': withLines('asOf: 2025-12-31\nactors: [ada, ministry]\ndates: [then]'),
      },
      'x',
    ).who.map(({ text, role }) => [text, role?.text]);
  expect(roles('2025-07-09')).toEqual([['Ada Touré', 'Ministre']]);
  expect(roles('2018')[0]).toEqual(['Ada Touré', 'Ambassadrice, 2018']);
});

const eve = (positions: string, since = '') =>
  file(`name: Eve\nkind: person\npositions:\n${positions}\n${since}`);
const whoIs = (actor: string, lines = '') =>
  articleOf(
    {
      'actors/eve': actor,
      'articles/fr/x': withLines(`asOf: 2026-02-28\nactors: [eve]\n${lines}`),
    },
    'x',
  ).who.map(({ role, since }) => [role?.text, since.length]);

test('who is who gives no position that may not have been held, but the last that was', () => {
  const envoy =
    '  - { title: Envoyée, from: 2025~, attested: 2025-07-07/2025-07-10, sources: [agency-2025] }';
  expect(whoIs(eve(envoy))).toEqual([['Envoyée, 2025', 0]]);
  expect(whoIs(eve(envoy.replace(', attested: 2025-07-07/2025-07-10', '')))).toEqual([
    [undefined, 0],
  ]);
  const later = '{ date: 2025-09, title: T, actors: [eve], sources: [agency-2025] }';
  expect(whoIs(eve(envoy), `dates: [${later}]`)).toEqual([['Envoyée, 2025', 0]]);
});

test('who is who gives no year to a position that goes on, and says what is known since', () => {
  const minister = '  - { title: Ministre, from: 2021-06-11, to: .., sources: [agency-2025] }';
  const died = 'since: [{ date: 2026-04-25, text: Elle est tuée., sources: [journal-2025] }]';
  const early = 'dates: [{ date: 2022-07, title: T, actors: [eve], sources: [agency-2025] }]';
  expect(whoIs(eve(minister), early)).toEqual([['Ministre', 0]]);
  expect(whoIs(eve(minister, died), early)).toEqual([['Ministre', 1]]);
  const former = minister.replace('..', '2024-01-01');
  expect(whoIs(eve(former, died), early)).toEqual([['Ministre, 2022', 0]]);
});

test('links of the text add their people and places after those of the frontmatter', () => {
  const { who, places } = articleOf(
    {
      'articles/fr/x': withLines(
        'actors: [eve, ministry]\nplaces: [mali]',
        '[Ada](actor:ada), [Ada](actor:ada), [Bamako](place:bamako).',
      ),
      'actors/eve': file('name: Eve\nkind: person'),
    },
    'x',
  );
  // An organisation holds no position, and is a link of the text alone.
  expect(who.map(({ text }) => text)).toEqual(['Eve', 'Ada Touré']);
  expect(places.map(({ href }) => href)).toEqual(['/sous/lieux/mali/', '/sous/lieux/bamako/']);
});

test('sources are numbered as the text first cites them, each with the way back', () => {
  const { sources, facts } = articleOf(
    {
      'articles/fr/x': withLines(
        '',
        'A[](source:journal-2025). B[](source:agency-2025). C[](source:journal-2025).',
      ),
    },
    'x',
  );
  expect(sources.map(({ id, back, name }) => [id, back, name.text])).toEqual([
    ['s1', '#c1', 'Journal'],
    ['s2', '#c2', 'Agency'],
  ]);
  expect(sources[1]?.title).toEqual({ text: 'A title', lang: 'en' });
  expect(sources.map(({ host }) => host)).toEqual(['journal.example', 'agency.example']);
  expect(facts).toEqual(['1 min de lecture', '2 sources']);
});

test('questions are open, or answered with what answered them', () => {
  const answered = withLines(`questions:
  - { question: Quoi ?, status: open }
  - { question: Quand ?, status: answered, answer: En juillet., event: 2025-07-09-meeting }`);
  const { questions } = articleOf({ 'articles/fr/x': answered }, 'x');
  expect(questions).toEqual([
    { id: 'q1', question: 'Quoi\u202F?', isOpen: true, told: 'Sans réponse' },
    {
      id: 'q2',
      question: 'Quand\u202F?',
      isOpen: false,
      told: 'Réponse\u00A0: En juillet.',
      answer: 'En juillet.',
      event: { text: 'Voir l’événement', href: '/sous/evenements/2025-07-09-meeting/' },
    },
  ]);
  const inEnglish = articleOf({ 'articles/en/x': answered }, 'x', english).questions;
  expect(inEnglish.map(({ told }) => told)).toEqual(['No answer yet', 'Answer: En juillet.']);
});

test('corrections are told newest first', () => {
  const { corrections } = articleOf(
    {
      'articles/fr/x': withLines(`corrections:
  - { date: 2026-11-25, kind: correction, note: Un. }
  - { date: 2026-11-27, kind: update, note: Deux. }`),
    },
    'x',
  );
  expect(corrections.map(({ kind, date, note }) => [kind, joined(date), note])).toEqual([
    ['Mise à jour', '27\u00A0novembre 2026', 'Deux.'],
    ['Correction', '25\u00A0novembre 2026', 'Un.'],
  ]);
});

test('texts are set by the typography of the language, and the picture keeps its words', () => {
  const view = articleOf(
    {
      'articles/fr/x': withLines(
        'image: { src: /icon.svg, alt: "L\'icône", credit: Nous }\nkeyPoints: [\'"Un" : deux\', Trois]',
      ),
    },
    'x',
  );
  expect(view.title).toBe('Un «\u202Ftitre\u202F»');
  expect(view.keyPoints[0]).toBe('«\u202FUn\u202F»\u00A0: deux');
  expect(view.image).toEqual({ src: '/sous/icon.svg', alt: 'L’icône', credit: 'Nous' });
});

test('related articles are those of the same language that share most', () => {
  const files = {
    'articles/fr/proche': withLines('actors: [ada]\ndates: [2025-07-09-meeting, 2020-08-18-coup]'),
    'articles/fr/lointain': withLines('actors: [ada]'),
    'articles/fr/autre': withLines(''),
  };
  expect(articleOf(files).related.map(({ href }) => href)).toEqual([
    '/sous/analyses/proche/',
    '/sous/analyses/lointain/',
  ]);
});

test('of several dates of an actor in an article, the position is that of the last', () => {
  const at = (slug: string, date: string): Files => ({
    [`events/${slug}`]: file(
      `date: ${date}\ntitle: { fr: Fait ${slug}, en: Fact ${slug} }\nkind: meeting\ncertainty: reported\nactors: [ada]\nsources: [agency-2025]`,
    ),
  });
  const roles = (files: Files, dates: string) =>
    articleOf(
      { ...files, 'articles/fr/x': withLines(`asOf: 2025-12-31\nactors: [ada]\n${dates}`) },
      'x',
    ).who.map(({ role }) => role?.text);
  const files = { ...at('first', '2016'), ...at('second', '2018'), ...at('third', '2025-07-09') };
  expect(roles(files, 'dates: [first, second]')).toEqual(['Ambassadrice, 2018']);
  expect(roles(files, 'dates: [third, first]')).toEqual(['Ministre']);
});
