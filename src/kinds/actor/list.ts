import { networkTable, type NetworkTable } from '../../charts/network/table.ts';
import { networkView, type NetworkView } from '../../charts/network/view.ts';
import { sortByName } from '../../domain/alphabet.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Actor } from '../../domain/entries.ts';
import { paginate, type Slice } from '../../domain/paging.ts';
import { groupInOrder, listView, type ListView } from '../../frame/list.ts';
import type { Edition } from '../../edition/edition.ts';
import { indexItem, sortName, type IndexItem } from '../index-item.ts';

/** The actors, people first and then organisations, each by name, cut into pages. */
export const actorPages = (corpus: Corpus, edition: Edition): Slice<Actor>[] =>
  paginate(
    (['person', 'organisation'] as const).flatMap((kind) =>
      sortByName(
        [...corpus.actors.values()].filter((actor) => actor.kind === kind),
        (actor) => sortName(edition, actor).text,
        edition.locale,
      ),
    ),
  );

export interface ActorsView extends ListView<IndexItem> {
  readonly network?: NetworkView;
  readonly table?: NetworkTable;
}

/** A page of the list of actors; the first has the picture of who appears with whom. */
export function actorsView(corpus: Corpus, edition: Edition, slice: Slice<Actor>): ActorsView {
  const { people, organisations } = edition.messages.entity;
  const network = slice.number === 1 ? networkView(corpus, edition) : undefined;
  const view = listView(corpus, edition, {
    section: 'actors',
    slice,
    groups: groupInOrder(
      slice.items,
      ({ kind }) => (kind === 'person' ? people : organisations),
      (actor) => indexItem(corpus, edition, actor),
    ),
  });
  return { ...view, ...(network ? { network, table: networkTable(corpus, edition) } : {}) };
}
