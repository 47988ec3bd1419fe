import { describe, expect, test } from 'vitest';
import { articleView } from '../../../src/kinds/article/view.ts';
import { eventView } from '../../../src/kinds/event/view.ts';
import { placePages, placesView } from '../../../src/kinds/place/list.ts';
import { placeMap, type PlaceMapView } from '../../../src/charts/map/view.ts';
import { placeView } from '../../../src/kinds/place/view.ts';
import { corpusOf, file, smallWorld, type Files } from '../../content.ts';
import { english, french } from '../../editions.ts';

const files: Files = {
  ...smallWorld,
  'places/etats-unis': file(
    'name: { fr: États-Unis, en: United States }\nkind: country\ncountry: US',
  ),
  'places/washington': file(
    'name: Washington\nkind: city\nwithin: etats-unis\ncountry: US\ncoordinates: { latitude: 38.9, longitude: -77.04 }',
  ),
  'places/niamey': file(
    'name: { fr: Niamey }\nkind: city\ncountry: NE\ncoordinates: { latitude: 13.51, longitude: 2.12 }',
  ),
};
const corpus = corpusOf(files);

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('There is none.');
  return value;
};

const marksOf = (map: PlaceMapView) =>
  required(map.pictures[0]).marks.concat(map.pictures[0]?.inset?.marks ?? []);

const mapOf = (slugs: readonly string[], edition = french, here?: string) =>
  required(placeMap(corpus, edition, slugs, { size: 'aside', ...(here ? { here } : {}) }));

describe('the map of places', () => {
  test('has a mark a place that leads to its page and says how many events it has', () => {
    expect(
      marksOf(mapOf(['bamako', 'mali'], french, 'bamako')).map(({ href, name }) => [href, name]),
    ).toEqual([
      ['/sous/lieux/bamako/', 'Bamako, 2 événements'],
      ['/sous/lieux/mali/', 'Mali, 2 événements (position approximative)'],
    ]);
    expect(
      marksOf(mapOf(['mali', 'niamey'], english)).map(({ href, name }) => [href, name]),
    ).toEqual([
      ['/sous/en/places/mali/', 'Mali, 2 events (approximate position)'],
      ['/sous/en/places/niamey/', 'Niamey, 0 events'],
    ]);
  });

  test('leaves out what only surrounds a town, unless the page is about it', () => {
    const idsOf = (here?: string) => marksOf(mapOf(['bamako', 'mali'], french, here)).length;
    expect([idsOf(), idsOf('bamako')]).toEqual([1, 2]);
  });

  test('has a bar of its scale, in words', () => {
    expect(required(mapOf(['bamako']).pictures[0]?.scaleBar).text).toMatch(/^\d+\u00A0km$/);
  });

  test('tells areas, approximate points and the place of the page', () => {
    const told = marksOf(mapOf(['bamako', 'mali'], french, 'bamako')).map((mark) => [
      mark.isArea,
      mark.isApproximate,
      mark.isHere,
    ]);
    expect(told).toEqual([
      [false, false, true],
      [true, true, false],
    ]);
  });

  test('labels each in its own language where it is not that of the page', () => {
    const [niamey] = marksOf(mapOf(['niamey'], english));
    expect(niamey?.label?.lang).toBe('fr');
    expect(niamey?.label?.text).toBe('Niamey');
  });

  test('names the countries around in the language of the page, but not those that have a mark', () => {
    const names = (edition: typeof french) =>
      required(mapOf(['mali'], edition).pictures[0]).countries.map(({ text }) => text);
    expect(names(french)).toContain('Algérie');
    expect(names(english)).toContain('Algeria');
    expect(names(french)).not.toContain('Mali');
  });

  test('puts what is far away on an inset, but not what the place of the page contains', () => {
    const map = mapOf(['bamako', 'washington']);
    expect(required(map.pictures[0]).inset?.marks.map(({ name }) => name)).toEqual([
      'Washington, 0 événement',
    ]);
    const together = mapOf(['bamako', 'washington'], french, 'bamako');
    expect(required(together.pictures[0]).inset).toBeUndefined();
  });

  test('explains itself as far as it must, in typeset words', () => {
    const one = mapOf(['niamey']);
    expect([one.size, one.approximate]).toEqual([undefined, undefined]);
    const two = mapOf(['mali', 'niamey']);
    expect(two.size).toMatch(/\u00A0: nombre d’événements$/);
    expect(two.approximate).toBe('Disque clair\u00A0: position approximative');
    expect(two.description).toBe('2 lieux\u202F; la liste dit la même chose en mots.');
    expect(two.credit).toContain('Natural Earth');
  });

  test('is drawn twice where it is the page, once elsewhere', () => {
    const ways = (size: 'page' | 'aside' | 'note') =>
      placeMap(corpus, french, ['mali', 'niamey'], { size })?.pictures.map(({ way }) => way);
    expect(ways('page')).toEqual(['wide', 'tall']);
    expect(ways('aside')).toEqual([undefined]);
    expect(ways('note')).toEqual([undefined]);
  });

  test('is none without coordinates', () => {
    expect(placeMap(corpus, french, ['etats-unis'], { size: 'aside' })).toBeUndefined();
    expect(placeMap(corpus, french, ['nowhere'], { size: 'aside' })).toBeUndefined();
    expect(placeMap(corpus, french, [], { size: 'page' })).toBeUndefined();
  });
});

describe('a page', () => {
  const namesOf = (map: PlaceMapView | undefined) =>
    map && marksOf(map).map(({ name }) => name.split(',')[0]);
  const placeMapOf = (slug: string) =>
    placeView(corpus, french, required(corpus.places.get(slug))).map;

  test('of a place shows it with what it contains, else with what contains it', () => {
    expect(namesOf(placeMapOf('mali'))).toEqual(['Bamako', 'Mali']);
    expect(namesOf(placeMapOf('bamako'))).toEqual(['Bamako', 'Mali']);
    expect(namesOf(placeMapOf('niamey'))).toEqual(['Niamey']);
  });

  test('of a place without coordinates shows those that it contains, where these have them', () => {
    expect(namesOf(placeMapOf('etats-unis'))).toEqual(['Washington']);
    const lone = corpusOf({
      ...files,
      'places/lone': file('name: Lone\nkind: city\nwithin: mali'),
    });
    expect(placeView(lone, french, required(lone.places.get('lone'))).map).toBeUndefined();
  });

  test('of a place has the chart of its events from three on', () => {
    expect(placeView(corpus, french, required(corpus.places.get('bamako'))).chart).toBeUndefined();
    const event = file(
      'date: 2024\ntitle: { fr: Un fait, en: A fact }\nkind: decision\ncertainty: reported\nplaces: [bamako]\nsources: [agency-2025]',
    );
    const three = corpusOf({ ...files, 'events/third': event });
    expect(placeView(three, french, required(three.places.get('bamako'))).chart).toBeDefined();
  });

  test('of an event shows its places', () => {
    const event = required(corpus.eventBySlug.get('2025-07-09-meeting'));
    expect(namesOf(eventView(corpus, french, event).map)).toEqual(['Bamako']);
  });

  test('of an article shows the places that its editor names, else those of its text', () => {
    const mapOfArticle = (places: string) => {
      const world = corpusOf({
        ...files,
        'articles/fr/x': file(
          `title: X\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\npublished: 2026-11-24\n${places}`,
          '[Bamako](place:bamako), [Niamey](place:niamey).',
        ),
      });
      const article = required(world.articles.get('fr')?.find(({ slug }) => slug === 'x'));
      return namesOf(articleView(world, french, article).map);
    };
    expect(mapOfArticle('places: [bamako]')).toEqual(['Bamako']);
    expect(mapOfArticle('')).toEqual(['Bamako', 'Niamey']);
    expect(mapOfArticle('places: [etats-unis]')).toBeUndefined();
  });

  test('that lists places shows them all, on its first page', () => {
    const slice = required(placePages(corpus, french)[0]);
    expect(namesOf(placesView(corpus, french, slice).map)?.sort()).toEqual([
      'Bamako',
      'Mali',
      'Niamey',
      'Washington',
    ]);
    expect(placesView(corpus, french, { ...slice, number: 2, of: 2 }).map).toBeUndefined();
  });
});
