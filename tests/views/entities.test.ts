import { describe, expect, test } from 'vitest';
import { actorView } from '../../src/views/actor.ts';
import { eventView } from '../../src/views/event.ts';
import { placeView } from '../../src/views/place.ts';
import { sourceView } from '../../src/views/source.ts';
import { corpusOf, file, smallWorld, type Files } from '../content.ts';
import { english, french } from './edition.ts';

const joined = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');

const world = (files: Files = {}) => corpusOf({ ...smallWorld, ...files });

/** Takes an entry that the test has written. */
function get<T>(entries: ReadonlyMap<string, T>, slug: string): T {
  const entry = entries.get(slug);
  if (entry === undefined) throw new Error(`No entry ${slug}`);
  return entry;
}

describe('an actor', () => {
  const view = (slug: string, files: Files = {}, edition = french) => {
    const corpus = world(files);
    return actorView(corpus, edition, get(corpus.actors, slug));
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
      ['Ministre', '/sous/acteurs/ministry/', 'depuis le 11 juin 2021'],
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
      ['A', 'depuis 2021, fin inconnue'],
      ['D', '2017'],
      ['B', 'jusqu’en mai 2019'],
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
      'depuis juin 2021, fin inconnue',
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
    const { events, people, places } = view('ada', {
      'events/2025-08': file(
        'date: 2025-08\ntitle: { fr: Un autre jour, en: Another day }\nkind: meeting\ncertainty: reported\nactors: [ada]\nplaces: [bamako]\nsources: [agency-2025]',
      ),
    });
    expect(events.map(({ id }) => id)).toEqual(['2025-08', '2025-07-09-meeting']);
    expect(people.map(({ text, count }) => [text, count])).toEqual([['Ministère', '1 événement']]);
    expect(places.map(({ text, count }) => [text, count])).toEqual([['Bamako', '2 événements']]);
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

describe('a place', () => {
  const view = (slug: string, files: Files = {}, edition = french) => {
    const corpus = world(files);
    return placeView(corpus, edition, get(corpus.places, slug));
  };

  test('says what contains it and what it contains', () => {
    expect(view('bamako').within.map(({ text }) => text)).toEqual(['Mali']);
    expect(view('mali').contains.map(({ text }) => text)).toEqual(['Bamako']);
  });

  test('has the events of the places inside it', () => {
    expect(view('mali').events.map(({ id }) => id)).toEqual([
      '2025-07-09-meeting',
      '2020-08-18-coup',
    ]);
  });

  test.each([
    [french, '12,64° N, 8° O', '17,57° N, 4° O'],
    [english, '12.64° N, 8° W', '17.57° N, 4° W'],
  ])('words its coordinates, and that they are approximate', (edition, bamako, mali) => {
    expect(view('bamako', {}, edition).coordinates).toEqual({ text: bamako });
    expect(view('mali', {}, edition).coordinates?.text).toBe(mali);
    expect(view('mali', {}, edition).coordinates?.note).toMatch(/indicati/);
  });
});

describe('an event', () => {
  const view = (slug: string, edition = french) => {
    const corpus = world();
    return eventView(corpus, edition, get(corpus.eventBySlug, slug));
  };

  test('says who reports it and what that means', () => {
    const { event, meaning } = view('2025-07-09-meeting', english);
    expect(event.certainty).toEqual({ kind: 'reported', words: 'Reported by Agency' });
    expect(meaning).toBe('one source, or one origin, says so');
    expect(event.note?.text).toBe('One source only.');
  });

  test('stands between its neighbours and on the timeline of its year', () => {
    const { around, onTimeline } = view('2025-07-09-meeting');
    expect(around.map(({ id }) => id)).toEqual(['2020-08-18-coup', '2025-07-09-meeting']);
    expect(onTimeline.href).toBe('/sous/chronologie/2025/#2025-07-09-meeting');
  });

  test('gives each actor the position held at the time', () => {
    expect(view('2025-07-09-meeting').who.map(({ text, role }) => [text, role?.text])).toEqual([
      ['Ada Touré', 'Ministre'],
      ['Ministère', undefined],
    ]);
  });
});

describe('a source', () => {
  const view = (slug: string, files: Files = {}, edition = french) => {
    const corpus = world(files);
    return sourceView(corpus, edition, get(corpus.sources, slug));
  };

  test('is headed by its title in its own language, or by what is known of it', () => {
    expect(view('agency-2025').heading).toEqual({ text: 'A title', lang: 'en' });
    expect(view('journal-2025').heading).toEqual({ text: 'Journal, juillet 2025' });
    expect(view('journal-2025').language).toBe('français');
  });

  test('lists what it documents and who cites it', () => {
    const { events, actors, articles } = view('journal-2025');
    expect(events.map(({ id }) => id)).toEqual(['2020-08-18-coup']);
    expect(actors.map(({ text }) => text)).toEqual(['Ada Touré']);
    expect(articles[0]?.mentions.map(({ named }) => named)).toEqual(['le journal']);
  });

  test('sets “ ” inside the « » of the page around its title', () => {
    const files = {
      'sources/x': file(
        'publisher: X\ntitle: "Il dit : « oui »"\nurl: https://x.example/\nlanguage: fr\nkind: press',
      ),
    };
    expect(view('x', files).source.title?.text).toBe('Il dit\u00A0: “oui”');
    expect(view('x', files).source.date).toBeUndefined();
  });
});
