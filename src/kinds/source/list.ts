import { hostOf, shortAddress } from '../../addresses/host.ts';
import { sortByName } from '../../domain/alphabet.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Source } from '../../domain/entries.ts';
import { accountOf, originOf } from '../../domain/origins.ts';
import { paginate, type Slice } from '../../domain/paging.ts';
import { compareEdtf } from '../../edtf/edtf.ts';
import { groupsByLetter, listView, type ListView } from '../../frame/list.ts';
import type { Edition, Phrase } from '../../edition/edition.ts';
import { perEdition } from '../../edition/per-edition.ts';
import { sourceItem, type SourceItem } from './item.ts';

/** A document of the list, with how often it is cited. */
interface ListedSource extends SourceItem {
  /** Its title, else its date. */
  readonly heading: Phrase;
  /** Who published what repeats the account: “via The Star”. */
  readonly via?: Phrase;
  /** When it was published, of what sort it is and how often it is cited. */
  readonly facts: string;
  /** Where it was read: of what has no title, enough to tell it from others. */
  readonly address?: string;
}

/** Whose account documents give, and which these are. */
interface AccountItem {
  readonly name: Phrase;
  readonly sources: readonly ListedSource[];
}

/** Sources under whose account they give. */
const accountsOf = (edition: Edition, sources: Iterable<Source>) =>
  [...Map.groupBy(sources, originOf).values()].flatMap((all) =>
    all.slice(0, 1).map((first) => ({ name: edition.phrase(accountOf(first)), sources: all })),
  );

/** From the last published to the first; those without a date come last. */
const newestFirst = (a: Source, b: Source): number =>
  a.published && b.published
    ? compareEdtf(b.published, a.published)
    : Number(!a.published) - Number(!b.published);

/** The sources by whose account they give, those of each from the last to the first, cut into pages. */
export const sourcePages = perEdition((corpus: Corpus, edition): Slice<Source>[] =>
  paginate(
    sortByName(
      accountsOf(edition, corpus.sources.values()),
      ({ name }) => name.text,
      edition.locale,
    ).flatMap(({ sources }) => sources.toSorted(newestFirst)),
  ),
);

function listedSource(corpus: Corpus, edition: Edition, source: Source): ListedSource {
  const cited = corpus.citationsOf.get(source.slug);
  const articles = cited?.articles.filter(({ locale }) => locale === edition.locale) ?? [];
  const count = articles.length + (cited?.events.length ?? 0) + (cited?.actors.length ?? 0);
  const { counts, source: labels } = edition.messages;
  const item = sourceItem(edition, source);
  const publisher = edition.phrase(source.publisher);
  const date = source.published ? edition.dateText(source.published) : labels.undated;
  return {
    ...item,
    heading: item.title ?? { text: date },
    ...(source.origin && { via: { ...publisher, text: labels.viaOnly(publisher.text) } }),
    facts: [...(item.title ? [date] : []), item.kind, counts.citations(count)].join(' · '),
    ...(source.url && { address: item.title ? hostOf(source.url) : shortAddress(source.url) }),
  };
}

/** A page of the list of sources, under the letters of whose accounts they give. */
export const sourcesView = (
  corpus: Corpus,
  edition: Edition,
  slice: Slice<Source>,
): ListView<AccountItem> =>
  listView(corpus, edition, {
    section: 'sources',
    slice,
    groups: groupsByLetter(
      edition,
      accountsOf(edition, slice.items),
      ({ name }) => name.text,
      ({ name, sources }) => ({
        name,
        sources: sources.map((source) => listedSource(corpus, edition, source)),
      }),
    ),
    letters: {
      slices: sourcePages(corpus, edition),
      nameOf: (source) => edition.phrase(accountOf(source)).text,
    },
  });
