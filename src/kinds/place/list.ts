import { placeMap, type PlaceMapView } from '../../charts/map/view.ts';
import { sortByName } from '../../domain/alphabet.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Place } from '../../domain/entries.ts';
import { paginate, type Slice } from '../../domain/paging.ts';
import { groupInOrder, listView, type ListView } from '../../frame/list.ts';
import type { Edition } from '../../edition/edition.ts';
import { placeKinds } from './schema.ts';
import { indexItem, sortName, type IndexItem } from '../index-item.ts';
import { placeLinks, type Link } from '../../frame/links.ts';

/** A place of the list, with what contains it. */
interface PlaceItem extends IndexItem {
  readonly within: readonly Link[];
}

/** The places, countries first, each kind by name, cut into pages. */
export const placePages = (corpus: Corpus, edition: Edition): Slice<Place>[] =>
  paginate(
    placeKinds.flatMap((kind) =>
      sortByName(
        [...corpus.places.values()].filter((place) => place.kind === kind),
        (place) => sortName(edition, place).text,
        edition.locale,
      ),
    ),
  );

export interface PlacesView extends ListView<PlaceItem> {
  readonly map?: PlaceMapView;
}

/** A page of the list of places; the first has the map of all of them. */
export function placesView(corpus: Corpus, edition: Edition, slice: Slice<Place>): PlacesView {
  const map =
    slice.number === 1
      ? placeMap(corpus, edition, [...corpus.places.keys()], { size: 'page' })
      : undefined;
  const view = listView(corpus, edition, {
    section: 'places',
    slice,
    groups: groupInOrder(
      slice.items,
      ({ kind }) => edition.messages.kinds.places[kind],
      (place) => ({
        ...indexItem(corpus, edition, place),
        within: placeLinks(corpus, edition, place.within === undefined ? [] : [place.within]),
      }),
    ),
  });
  return { ...view, ...(map ? { map } : {}) };
}
