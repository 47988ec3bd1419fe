import type { Corpus } from '../../domain/corpus.ts';
import { pairsOf } from '../../domain/together.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import type { Edition } from '../../edition/edition.ts';
import { actorLinks, type Link } from '../../frame/links.ts';
import { strongestActors } from './view.ts';
import { spanWords } from '../spans/view.ts';

/** The facts of the network in words. */
export interface NetworkTable {
  readonly labels: Edition['messages']['network'];
  readonly pairsTitle: string;
  /** Most events first. */
  readonly pairs: readonly { readonly one: Link; readonly other: Link; readonly count: number }[];
  readonly ties: readonly {
    readonly from: Link;
    readonly kind: string;
    readonly to: Link;
    readonly span: readonly DateSegment[];
  }[];
}

const most = 100;

/** Makes the table of who appears with whom, and of the declared ties. */
export function networkTable(corpus: Corpus, edition: Edition): NetworkTable {
  const { messages } = edition;
  const pairs = pairsOf(corpus.together);
  const linkTo = (slug: string) => actorLinks(corpus, edition, [slug]);
  // The one who is in more events comes first, as in the picture.
  const ranks = new Map(strongestActors(corpus).map(({ slug }, rank) => [slug, rank]));
  const rankOf = (slug: string): number => ranks.get(slug) ?? ranks.size;
  return {
    labels: messages.network,
    pairsTitle: edition.set(
      messages.network.strongestPairs(Math.min(most, pairs.length), pairs.length),
    ),
    pairs: pairs.slice(0, most).flatMap(({ one, other, count }) => {
      const [first, second] = [one, other].sort((a, b) => rankOf(a) - rankOf(b)).flatMap(linkTo);
      return first && second ? [{ one: first, other: second, count }] : [];
    }),
    ties: [...corpus.actors.values()].flatMap(({ slug, relations }) =>
      relations.flatMap(({ to, kind, from: since, until }) => {
        const [from, other] = [slug, to].flatMap(linkTo);
        const isDated = since !== undefined || until !== undefined;
        return from && other
          ? [
              {
                from,
                kind: messages.kinds.relation[kind],
                to: other,
                span: isDated ? spanWords(edition, since, until) : [],
              },
            ]
          : [];
      }),
    ),
  };
}
