import { placesAround, type Corpus } from '../domain/corpus.ts';
import type { Actor, Place } from '../domain/entries.ts';
import { fold } from '../domain/fold.ts';
import { chiefPosition } from '../domain/positions.ts';
import type { Edition, Phrase } from '../edition/edition.ts';
import { perEdition } from '../edition/per-edition.ts';

type Named = Actor | Place;

/** The most of a summary that tells someone from another. */
const mostWords = 80;

const shortened = (text: string): string =>
  text.length <= mostWords ? text : `${text.slice(0, mostWords).replace(/[\s,;:]+\S*$/, '')}…`;

const wordsOf = (edition: Edition, text: Parameters<Edition['phrase']>[0] | undefined): string =>
  text === undefined ? '' : edition.phrase(text).text;

/** What may tell an entry from others of its name, the best first; what it does not say is empty. */
function marksOf(corpus: Corpus, edition: Edition, entry: Named): string[] {
  const words = (text: Parameters<typeof wordsOf>[1]) => wordsOf(edition, text);
  const country = [entry.country ?? []].flat().map(edition.countryName).join(', ');
  if (entry.collection === 'places') {
    const around = placesAround(corpus.places, entry.slug).slice(1);
    return [around.map((slug) => words(corpus.places.get(slug)?.name)).join(', '), country];
  }
  const summary = shortened(words(entry.summary));
  return entry.kind === 'person'
    ? [words(chiefPosition(entry)?.title), country, summary]
    : [country, summary];
}

/** What the slug of an entry says beside its name: `juge` of `kone-juge`, for Moussa Koné. */
function slugWords({ slug }: Named, name: string): string {
  const said = fold(name).split(/[^a-z0-9]+/);
  return (
    slug
      .split('-')
      .filter((word) => !said.includes(word))
      .join(' ') || slug
  );
}

const tellApart = perEdition((corpus: Corpus, edition): Map<string, string> => {
  const nameOf = ({ name }: Named) => edition.phrase(name).text;
  const entries: Named[] = [...corpus.actors.values(), ...corpus.places.values()];
  const groups = Map.groupBy(entries, (entry) =>
    [entry.collection, entry.kind, fold(nameOf(entry))].join('/'),
  );
  return new Map(
    [...groups.values()].flatMap((group) => {
      if (group.length < 2) return [];
      const marks = group.map((entry) => marksOf(corpus, edition, entry));
      // One mark for all of them, by which each is told from each.
      const best = (marks[0] ?? []).findIndex((_, at) => {
        const told = new Set(marks.map((own) => own[at] ?? ''));
        return told.size === group.length && !told.has('');
      });
      return group.map((entry, index) => [
        `${entry.collection}/${entry.slug}`,
        wordsOf(edition, entry.disambiguatingDescription) ||
          (marks[index]?.[best] ?? slugWords(entry, nameOf(entry))),
      ]);
    }),
  );
});

/** The name of an actor or a place where it stands alone in a list: « Moussa Koné, ministre ». */
export function nameAmongAll(corpus: Corpus, edition: Edition, entry: Named): Phrase {
  const name = edition.phrase(entry.name);
  const mark = markAmongNamesakes(corpus, edition, entry);
  return mark === undefined ? name : { ...name, text: `${name.text}, ${mark}` };
}

/**
 * Says what tells an actor or a place from others that have its name and are of its kind: what its
 * file says of that, else the position held last, the country, what contains it, its summary, else words of its slug; nothing
 * of one whose name is its own.
 */
export function markAmongNamesakes(
  corpus: Corpus,
  edition: Edition,
  { collection, slug }: Pick<Named, 'collection' | 'slug'>,
): string | undefined {
  return tellApart(corpus, edition).get(`${collection}/${slug}`);
}
