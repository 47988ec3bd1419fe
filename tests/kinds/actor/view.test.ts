import { describe, expect, test } from 'vitest';
import { actorView } from '../../../src/kinds/actor/view.ts';
import { corpusOf, file, smallWorld, written, type Files } from '../../content.ts';
import { english, french } from '../../editions.ts';
import { joined } from '../../words.ts';

const world = (files: Files = {}) => corpusOf({ ...smallWorld, ...files });

describe('an actor', () => {
  const view = (slug: string, files: Files = {}, edition = french) => {
    const corpus = world(files);
    return actorView(corpus, edition, written(corpus.actors, slug));
  };

  test('tells positions from the last to the first, each with its span', () => {
    const { positions } = view('ada');
    expect(
      positions.map(({ title, organisation, span }) => [
        title.text,
        organisation?.href,
        joined(span),
      ]),
    ).toEqual([
      ['Ministre', '/sous/acteurs/ministry/', 'depuis le 11\u00A0juin 2021'],
      ['Ambassadrice', undefined, 'de 2015 à juin 2021'],
    ]);
  });

  test('words every kind of span', () => {
    const { positions } = view('x', {
      'actors/x': file(`name: X
kind: person
positions:
  - { title: A, from: 2021, sources: [agency-2025] }
  - { title: B, to: 2019-05, sources: [agency-2025] }
  - { title: C, sources: [agency-2025] }
  - { title: D, from: 2017, to: 2017, sources: [agency-2025] }`),
    });
    expect(positions.map(({ title, span }) => [title.text, joined(span)])).toEqual([
      ['A', 'à partir de 2021 (fin non documentée)'],
      ['D', '2017'],
      ['B', 'jusqu’en mai 2019 (début non documenté)'],
      ['C', 'dates inconnues'],
    ]);
  });

  test('tells a tie from both sides', () => {
    expect(view('ada').relations.map(({ kind, other }) => [kind, other.text])).toEqual([
      ['Membre de', 'Ministère'],
    ]);
    const [inverse] = view('ministry').relations;
    expect([inverse?.kind, inverse?.other.text, joined(inverse?.span ?? [])]).toEqual([
      'A pour membre',
      'Ada Touré',
      'à partir de juin 2021 (fin non documentée)',
    ]);
  });

  test('gives the sentence of each mention, its name apart, and the way to the passage', () => {
    const { articles } = view('ada');
    expect(articles).toHaveLength(1);
    const [mention] = articles[0]?.mentions ?? [];
    expect([mention?.before, mention?.named, mention?.after]).toEqual([
      '',
      'Ada Touré',
      ' reçoit l’émissaire à Bamako.',
    ]);
    expect(mention?.href).toMatch(/^\/sous\/analyses\/une-visite\/#p-[a-z0-9]+$/);
  });

  test('lists its events newest first and whom it is seen with', () => {
    const { runs, people, places } = view('ada', {
      'events/2025-08': file(
        'date: 2025-08\ntitle: { fr: Un autre jour, en: Another day }\nkind: meeting\ncertainty: reported\nactors: [ada]\nplaces: [bamako]\nsources: [agency-2025]',
      ),
    });
    expect(runs.flatMap(({ events }) => events).map(({ id }) => id)).toEqual([
      '2025-08',
      '2025-07-09-meeting',
    ]);
    expect(people.map(({ text, count }) => [text, count])).toEqual([['Ministère', '1 événement']]);
    expect(places.map(({ text, count }) => [text, count])).toEqual([['Bamako', '2 événements']]);
  });

  test('names the events that it shares, newest first, and how many more there are', () => {
    const more = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [
        `events/e-${String(index + 1)}`,
        file(
          `date: 2025-08-${String(index + 1).padStart(2, '0')}\ntitle: { fr: Le ${String(index + 1)}, en: A day }\nkind: meeting\ncertainty: reported\nactors: [ada, ministry]\nsources: [agency-2025]`,
        ),
      ]),
    );
    const [together] = view('ada', more).people;
    expect(together?.count).toBe('14 événements');
    expect(together?.shared?.events).toHaveLength(12);
    expect(together?.shared?.more).toBe('et 2 autres');
    const [first] = together?.shared?.events ?? [];
    expect([first?.text, first?.href, joined(first?.date ?? [])]).toEqual([
      'Le 13',
      '/sous/evenements/e-13/',
      '13\u00A0août 2025',
    ]);
    expect(view('ada').people[0]?.shared?.more).toBeUndefined();
  });

  describe('groups events under the position held, told where it changes', () => {
    const event = (date: string, more = 'kind: meeting') =>
      file(
        `date: ${date}\ntitle: { fr: Un jour, en: A day }\n${more}\ncertainty: reported\nactors: [ada, x]\nsources: [agency-2025]`,
      );
    const held = (slug: string, files: Files, edition = french) =>
      view(slug, files, edition).runs.map(({ held, events }) => [
        held?.text,
        ...events.map(({ id }) => id),
      ]);
    const x = (position: string) => ({
      'actors/x': file(
        `name: X\nkind: person\npositions: [{ title: Chef, ${position}sources: [agency-2025] }]`,
      ),
    });

    test('and that none is known where one was told before', () => {
      const files = {
        ...x(''),
        'events/early': event('2012'),
        'events/middle': event('2019-05'),
        'events/late': event('2023-05'),
      };
      expect(held('ada', files)).toEqual([
        ['Ministre', '2025-07-09-meeting', 'late'],
        ['Ambassadrice', 'middle'],
        ['Fonction d’alors non documentée', 'early'],
      ]);
      expect(held('ada', files, english)[0]?.[0]).toBe('Minister');
      expect(held('x', files)).toEqual([[undefined, 'late', 'middle', 'early']]);
    });

    // Tipped for a post in January, seen in it in July: its file knows only the year.
    test('and never at a date in the uncertain part of a span', () => {
      const files = {
        ...x('from: 2025~, attested: 2025-07-07/2025-07-10, '),
        'events/tipped': event('2025-01-21'),
        'events/visit': event('2025-07-09'),
        'events/about': event('2025-07-13~'),
      };
      expect(held('x', files)).toEqual([
        [undefined, 'about'],
        ['Chef', 'visit'],
        ['Fonction d’alors non documentée', 'tipped'],
      ]);
    });

    test('with what the actor says marked, and not what is said of it', () => {
      const { runs } = view('ada', {
        ...x(''),
        'events/said': event('2025-08', 'kind: statement\nspeakers: [ada]'),
        'events/said-of-ada': event('2025-09', 'kind: statement\nspeakers: [x]'),
      });
      expect(
        runs.flatMap(({ events }) => events.map(({ id, said }) => [id, said])).slice(0, 2),
      ).toEqual([
        ['said-of-ada', undefined],
        ['said', 'Déclaration'],
      ]);
    });
  });

  test('has pictures where they say more than a list', () => {
    const event = file(
      'date: 2025-08\ntitle: { fr: Un jour, en: A day }\nkind: meeting\ncertainty: reported\nactors: [ada]\nsources: [agency-2025]',
    );
    const few = view('ada', { 'events/a': event });
    expect([few.spans?.drawings.length, few.chart, few.around?.title]).toEqual([
      2,
      undefined,
      'Avec qui apparaît Ada Touré',
    ]);
    const later = event.replace('2025-08', '2025-11');
    expect(view('ada', { 'events/a': event, 'events/b': later }).chart?.marks).toHaveLength(3);
    expect(view('ministry').spans).toBeUndefined();
  });

  test('tells its other names after what says that they are', () => {
    const files = { 'actors/x': file('name: X\nkind: person\naliases: [Y, Z]') };
    expect(view('x', files).aliases).toBe('Autres noms\u00A0: Y et Z');
    expect(view('ada').aliases).toBe('');
  });

  test('gives the articles that mention it, the newest first', () => {
    const article = (published: string) =>
      file(
        `title: Du ${published}\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\npublished: ${published}`,
        'Un [homme](actor:ada) puis [elle](actor:ada). Fin.\n\nEt [Ada](actor:ada).',
      );
    const { articles } = view('ada', {
      'articles/fr/b': article('2026-11-20'),
      'articles/fr/a': article('2026-11-28'),
    });
    expect(articles.map(({ article: { text } }) => text)).toEqual([
      'Du 2026-11-28',
      'Une visite et ses silences',
      'Du 2026-11-20',
    ]);
    expect(articles[0]?.mentions.map(({ named }) => named)).toEqual(['homme', 'elle', 'Ada']);
  });

  test('falls back to the default language and says so', () => {
    const { name, summary } = view(
      'x',
      {
        'actors/x': file(
          'name: { fr: Le seul nom }\nkind: person\nsummary: { fr: Le seul résumé. }',
        ),
      },
      english,
    );
    expect(name).toEqual({ text: 'Le seul nom', lang: 'fr' });
    expect(summary).toEqual({ text: 'Le seul résumé.', lang: 'fr' });
  });

  test('names its country in the language of the page, and where else it is described', () => {
    const files = {
      'actors/x': file(
        'name: X\nkind: person\ncountry: US\nwikidata: Q42\nsameAs: ["https://www.example.org/x"]',
      ),
    };
    expect(view('x', files).country).toBe('États-Unis');
    expect(view('x', files, english).country).toBe('United States');
    expect(view('x', files).elsewhere).toEqual([
      { text: 'example.org', href: 'https://www.example.org/x' },
      { text: 'Wikidata Q42', href: 'https://www.wikidata.org/wiki/Q42' },
    ]);
  });
});

describe('what happened to an actor since', () => {
  test('is told with its date and with who says so, and when', () => {
    const corpus = world({
      'actors/eve': file(
        'name: Eve\nkind: person\nsince: [{ date: 2026-04-25, text: { fr: Elle est tuée., en: She is killed. }, sources: [agency-2025] }]',
      ),
    });
    const { since } = actorView(corpus, french, written(corpus.actors, 'eve'));
    expect(
      since.map(({ date, text, sources }) => [
        date.map(({ text: words }) => words).join(''),
        text.text,
        sources.map(({ text: name, date: when }) => [name, when]),
      ]),
    ).toEqual([['25\u00A0avril 2026', 'Elle est tuée.', [['Agency', '10\u00A0juillet 2025']]]]);
  });
});
