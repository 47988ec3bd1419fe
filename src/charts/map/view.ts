import {
  drawMap,
  type MapDrawing,
  type MapInset,
  type MapMark,
  type MapOptions,
  type MapPlace,
} from './drawing.ts';
import { textLength } from '../text-length.ts';
import { isArea } from '../../domain/areas.ts';
import { placesAround, type Corpus } from '../../domain/corpus.ts';
import type { Place } from '../../domain/entries.ts';
import { perEdition } from '../../edition/per-edition.ts';
import type { Edition, Phrase } from '../../edition/edition.ts';

interface MapText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** None where x is its start. */
  readonly anchor?: 'middle' | 'end';
  readonly lang?: string;
  readonly dir?: Phrase['dir'];
}

/** The mark of a place, which leads to its page. */
interface PlaceMark {
  readonly href: string;
  /** Name and number of events, for those who do not see the mark. */
  readonly name: string;
  readonly isApproximate: boolean;
  /** A country or a region, of which the name is set as such. */
  readonly isArea: boolean;
  /** The place that the page is about. */
  readonly isHere: boolean;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label?: MapText;
}

/** The map drawn for one width of the page. */
export interface MapPicture extends Pick<
  MapDrawing,
  'width' | 'height' | 'land' | 'subject' | 'borders' | 'disputed'
> {
  readonly way?: 'wide' | 'tall';
  readonly countries: readonly MapText[];
  readonly marks: readonly PlaceMark[];
  readonly inset?: Omit<MapInset, 'marks'> & { readonly marks: readonly PlaceMark[] };
  /** How long a distance is, in words and as the `d` of a line. */
  readonly scaleBar?: MapText & { readonly d: string };
}

export interface PlaceMapView {
  readonly title: string;
  readonly description: string;
  readonly pictures: readonly MapPicture[];
  /** What a pale disc is, where there is one. */
  readonly approximate?: string;
  /** What the size of a mark is, where there are several. */
  readonly size?: string;
  readonly credit: string;
}

type Picture = Omit<MapOptions, 'countryLength' | 'isTogether'> & Pick<MapPicture, 'way'>;

const small: Picture = {
  width: 272,
  height: 224,
  mostRadius: 9,
  insetWidth: 184,
  isWhole: true,
  isPlain: false,
  coarseness: 1,
};

/**
 * A map that the page is about, one that stands beside a text, and one that a text barely needs:
 * what is far from the others is told by its list alone.
 */
const pictures = {
  page: [
    {
      way: 'wide',
      width: 760,
      height: 420,
      mostRadius: 18,
      insetWidth: 230,
      isWhole: true,
      isPlain: false,
      coarseness: 1,
    },
    {
      way: 'tall',
      width: 284,
      height: 300,
      mostRadius: 12,
      insetWidth: 176,
      isWhole: false,
      isPlain: false,
      coarseness: 1,
    },
  ],
  aside: [small],
  note: [{ ...small, insetWidth: 0, isPlain: true, coarseness: 6 }],
} satisfies Record<string, readonly Picture[]>;

const textSize = 12;
/** The names of countries and regions are capitals, set apart. */
const capitalSize = 10.5;
const tracking = 0.8;

function labelLength(text: string, capitals: boolean, edition: Edition): number {
  if (!capitals) return textLength(text, textSize);
  const capital = text.toLocaleUpperCase(edition.locale);
  return textLength(capital, capitalSize) + tracking * text.length;
}

const textAt = (
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: string },
  text: string,
): MapText => ({
  x,
  y,
  text,
  ...(anchor === 'middle' || anchor === 'end' ? { anchor } : {}),
});

interface MapSubject {
  readonly size: keyof typeof pictures;
  /** The place that the page is about: all are shown in one frame with it. */
  readonly here?: string;
}

// Events share their places: most of their maps are one that was drawn before.
const keptMaps = perEdition<Corpus, Map<string, PlaceMapView | undefined>>(() => new Map());
const mostDrawn = 500;

/** Makes the map of places; none where no place has coordinates. */
export function placeMap(
  corpus: Corpus,
  edition: Edition,
  slugs: readonly string[],
  subject: MapSubject,
): PlaceMapView | undefined {
  const maps = keptMaps(corpus, edition);
  const key = JSON.stringify([slugs, subject.size, subject.here]);
  if (!maps.has(key)) {
    if (maps.size >= mostDrawn) maps.clear();
    maps.set(key, makeMap(corpus, edition, slugs, subject));
  }
  return maps.get(key);
}

type Located = Place & { readonly coordinates: NonNullable<Place['coordinates']> };

/** The places of which it is known where they are, by their slugs. */
const locatedAmong = (corpus: Corpus, slugs: readonly string[]): Map<string, Located> =>
  new Map(
    slugs.flatMap((slug) => {
      const place = corpus.places.get(slug);
      return place?.coordinates ? [[slug, { ...place, coordinates: place.coordinates }]] : [];
    }),
  );

/**
 * Leaves out what only surrounds another of the places, as a country its town: the map names it,
 * and its mark would widen the frame for a point that stands for nowhere.
 */
function withoutSurroundings(
  corpus: Corpus,
  places: ReadonlyMap<string, Located>,
): Map<string, Located> {
  const around = new Set(
    [...places.keys()].flatMap((slug) => placesAround(corpus.places, slug).slice(1)),
  );
  return new Map([...places].filter(([slug]) => !around.has(slug)));
}

const eventCount = ({ eventsAtPlace }: Corpus, { slug }: Place): number =>
  eventsAtPlace.get(slug)?.length ?? 0;

/** A place as the drawing of a map takes it. */
const mapPlaceOf = (corpus: Corpus, edition: Edition, place: Located): MapPlace => ({
  id: place.slug,
  ...place.coordinates,
  isCountry: place.kind === 'country',
  countries: place.country,
  weight: eventCount(corpus, place),
  labelLength: labelLength(edition.phrase(place.name).text, isArea(place), edition),
});

/** How long the names of countries are; that of one which is a mark of the map stands there. */
function countryLengthOn(edition: Edition, places: readonly MapPlace[]): (code: string) => number {
  const marked = new Set(places.flatMap((place) => (place.isCountry ? place.countries : [])));
  return (code) => (marked.has(code) ? 0 : labelLength(edition.countryName(code), true, edition));
}

/** The mark of a place, with its name and the way to its page. */
function markOf(
  corpus: Corpus,
  edition: Edition,
  place: Place,
  { approximate, x, y, r, label }: MapMark,
): Omit<PlaceMark, 'isHere'> {
  const { messages } = edition;
  const { text, ...phrase } = edition.phrase(place.name);
  const name = `${text}, ${messages.counts.events(eventCount(corpus, place))}`;
  return {
    href: edition.path({ to: 'entry', section: 'places', slug: place.slug }),
    name: approximate ? `${name} (${messages.entity.approximate})` : name,
    isApproximate: approximate,
    isArea: isArea(place),
    x,
    y,
    r,
    ...(label ? { label: { ...textAt(label, text), ...phrase } } : {}),
  };
}

/** The bar of the scale, with its distance above it. */
const barOf = (
  edition: Edition,
  { x, y, length, kilometres }: NonNullable<MapDrawing['scaleBar']>,
): NonNullable<MapPicture['scaleBar']> => ({
  x,
  y: y - 7,
  text: edition.messages.map.kilometres(kilometres),
  d: `M${String(x)} ${String(y - 4)}v4h${String(length)}v-4`,
});

/** Draws a map for each width of the page. */
function picturesOf(
  corpus: Corpus,
  edition: Edition,
  places: ReadonlyMap<string, Located>,
  { size, here }: MapSubject,
): MapPicture[] {
  const mapPlaces = [...places.values()].map((place) => mapPlaceOf(corpus, edition, place));
  const countryLength = countryLengthOn(edition, mapPlaces);
  const marksOf = (marks: readonly MapMark[]): PlaceMark[] =>
    marks.flatMap((mark) => {
      const place = places.get(mark.id);
      return place ? [{ ...markOf(corpus, edition, place, mark), isHere: mark.id === here }] : [];
    });
  return pictures[size].map(({ way, ...options }: Picture) => {
    const { countries, marks, inset, scaleBar, ...drawing } = drawMap(mapPlaces, {
      ...options,
      isTogether: here !== undefined,
      countryLength,
    });
    return {
      ...(way ? { way } : {}),
      ...drawing,
      countries: countries.map(({ code, label }) => textAt(label, edition.countryName(code))),
      marks: marksOf(marks),
      ...(inset ? { inset: { ...inset, marks: marksOf(inset.marks) } } : {}),
      ...(scaleBar ? { scaleBar: barOf(edition, scaleBar) } : {}),
    };
  });
}

function makeMap(
  corpus: Corpus,
  edition: Edition,
  slugs: readonly string[],
  subject: MapSubject,
): PlaceMapView | undefined {
  const { size, here } = subject;
  const { messages, set } = edition;
  const located = locatedAmong(corpus, slugs);
  const isOfAll = here !== undefined || size === 'page';
  const places = isOfAll ? located : withoutSurroundings(corpus, located);
  if (places.size === 0) return undefined;
  const drawn = picturesOf(corpus, edition, places, subject);
  const marks = drawn.flatMap((picture) => [...picture.marks, ...(picture.inset?.marks ?? [])]);
  return {
    title: messages.map.title,
    description: set(messages.map.description(messages.counts.places(places.size))),
    pictures: drawn,
    ...(marks.some(({ isApproximate }) => isApproximate)
      ? { approximate: set(messages.map.approximate) }
      : {}),
    ...(places.size > 1 ? { size: set(messages.map.size) } : {}),
    credit: set(messages.map.credit),
  };
}
