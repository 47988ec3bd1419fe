import { sortByName } from '../../domain/alphabet.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Source } from '../../domain/entries.ts';
import { paginate, type Slice } from '../../domain/paging.ts';
import { groupsByLetter, listView, type ListView } from '../../frame/list.ts';
import type { Edition } from '../../edition/edition.ts';
import { sourceName } from '../../edition/source-name.ts';
import { sourceItem, type SourceItem } from './item.ts';

/** A source of the list, with how often it is cited. */
export interface ListedSource extends SourceItem {
  readonly citations: string;
}

/** The sources by name, cut into pages. */
export const sourcePages = (corpus: Corpus, edition: Edition): Slice<Source>[] =>
  paginate(
    sortByName(
      [...corpus.sources.values()],
      (source) => `${sourceName(edition, source).text} ${source.slug}`,
      edition.locale,
    ),
  );

function listedSource(corpus: Corpus, edition: Edition, source: Source): ListedSource {
  const cited = corpus.citationsOf.get(source.slug);
  const articles = cited?.articles.filter(({ locale }) => locale === edition.locale) ?? [];
  const count = articles.length + (cited?.events.length ?? 0) + (cited?.actors.length ?? 0);
  return {
    ...sourceItem(edition, source),
    citations: edition.messages.counts.citations(count),
  };
}

/** A page of the list of sources, under the letters of their names. */
export const sourcesView = (
  corpus: Corpus,
  edition: Edition,
  slice: Slice<Source>,
): ListView<ListedSource> =>
  listView(corpus, edition, {
    section: 'sources',
    slice,
    groups: groupsByLetter(
      edition,
      slice.items,
      (source) => sourceName(edition, source).text,
      (source) => listedSource(corpus, edition, source),
    ),
    jumpLabel: edition.messages.letters.label,
  });
