import { sortByName } from '../domain/alphabet.ts';
import type { Corpus } from '../domain/corpus.ts';
import { paginate, type Slice } from '../domain/paging.ts';
import { groupsByLetter, listView, type ListView } from '../frame/list.ts';
import type { Edition } from '../edition/edition.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Entity } from '../kinds/entity.ts';
import { indexItem, sortName, type IndexItem } from '../kinds/index-item.ts';

/** Everyone and everywhere, sorted by name in the language of the edition, cut into pages. */
export const indexPages = perEdition((corpus: Corpus, edition): Slice<Entity>[] =>
  paginate(
    sortByName(
      [...corpus.actors.values(), ...corpus.places.values()],
      (entity) => sortName(edition, entity).text,
      edition.locale,
    ),
  ),
);

/** A page of the index from A to Z. */
export const indexView = (
  corpus: Corpus,
  edition: Edition,
  slice: Slice<Entity>,
): ListView<IndexItem> =>
  listView(corpus, edition, {
    section: 'index',
    slice,
    groups: groupsByLetter(
      edition,
      slice.items,
      (entity) => sortName(edition, entity).text,
      (entity) => indexItem(corpus, edition, entity),
    ),
    letters: {
      slices: indexPages(corpus, edition),
      nameOf: (entity) => sortName(edition, entity).text,
    },
  });
