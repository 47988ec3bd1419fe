import type { Corpus } from '../domain/corpus.ts';
import type { Article, Source } from '../domain/entries.ts';
import type { Edition, Phrase } from '../edition/edition.ts';
import { sourceName } from '../edition/source-name.ts';
import type { PagedCollection } from '../kinds/kind.ts';

/** A name that leads to a page. */
export interface Link extends Phrase {
  readonly href: string;
}

/** The path of the page of an entry. */
export const entryPath = (edition: Edition, section: PagedCollection, slug: string): string =>
  edition.path({ to: 'entry', section, slug });

/** The link to the page of an entry, by a name. */
export const linkTo = (
  edition: Edition,
  section: PagedCollection,
  slug: string,
  name: Phrase,
): Link => ({
  ...name,
  href: entryPath(edition, section, slug),
});

/** The entries of some slugs, without those that are not there. */
export const pick = <T>(entries: ReadonlyMap<string, T>, slugs: readonly string[]): T[] =>
  slugs.flatMap((slug) => entries.get(slug) ?? []);

/** Links to actors by slug. */
export const actorLinks = (corpus: Corpus, edition: Edition, slugs: readonly string[]): Link[] =>
  pick(corpus.actors, slugs).map(({ slug, name }) =>
    linkTo(edition, 'actors', slug, edition.phrase(name)),
  );

/** Links to places by slug. */
export const placeLinks = (corpus: Corpus, edition: Edition, slugs: readonly string[]): Link[] =>
  pick(corpus.places, slugs).map(({ slug, name }) =>
    linkTo(edition, 'places', slug, edition.phrase(name)),
  );

/** The link to a source's page, by its name. */
export const sourceLink = (edition: Edition, source: Source): Link =>
  linkTo(edition, 'sources', source.slug, sourceName(edition, source));

/** The link to an article's page. */
export const articleLink = (edition: Edition, { slug, title }: Article): Link =>
  linkTo(edition, 'articles', slug, { text: edition.set(title) });
