import type { Corpus } from '../domain/corpus.ts';
import type { EventEntry } from '../domain/entries.ts';
import { companions } from '../domain/together.ts';
import type { Edition } from '../i18n/edition.ts';
import { actorLinks, placeLinks, type CompanionItem, type Link } from './parts.ts';

const most = 8;

const withCounts = (
  edition: Edition,
  groups: readonly (readonly string[])[],
  slug: string,
  linkOf: (slug: string) => Link | undefined,
): CompanionItem[] =>
  companions(groups, slug)
    .slice(0, most)
    .flatMap(({ slug: other, count }) => {
      const link = linkOf(other);
      return link ? [{ ...link, count: edition.messages.counts.events(count) }] : [];
    });

/** The actors and the places most often seen in the same events as an entry. */
export const companionsOf = (
  corpus: Corpus,
  edition: Edition,
  slug: string,
  events: readonly EventEntry[],
): { people: CompanionItem[]; places: CompanionItem[] } => ({
  people: withCounts(
    edition,
    events.map(({ actors }) => actors),
    slug,
    (other) => actorLinks(corpus, edition, [other])[0],
  ),
  places: withCounts(
    edition,
    events.map(({ places }) => places),
    slug,
    (other) => placeLinks(corpus, edition, [other])[0],
  ),
});

/** Other addresses of an entry: those it gives, and its Wikidata item. */
export const elsewhereOf = ({
  sameAs,
  wikidata,
}: {
  readonly sameAs: readonly string[];
  readonly wikidata?: string | undefined;
}): Link[] => [
  ...sameAs.map((href) => ({
    text: new URL(href).hostname.replace(/^www\./, ''),
    href,
  })),
  ...(wikidata === undefined
    ? []
    : [
        {
          text: `Wikidata ${wikidata}`,
          href: `https://www.wikidata.org/wiki/${wikidata}`,
        },
      ]),
];
