import type { Corpus } from '../domain/corpus.ts';
import type { Actor, Place, Position } from '../domain/entries.ts';
import type { EdtfDate } from '../edtf/edtf.ts';
import type { Edition } from '../edition/edition.ts';
import type { Paths } from '../addresses/paths.ts';
import type { PagedCollection } from '../kinds/kind.ts';
import { defaultLocale, type Localized } from '../settings.ts';
import { site } from '../site.ts';
import { heldSides } from './dates.ts';
import type { GraphNode, Value } from './node.ts';

/**
 * How nodes are told. A page tells in its language, and names what it leads to; the open data tell
 * in every language, and lead by addresses alone.
 */
export interface Telling {
  readonly text: (localized: Localized) => Value;
  /** The page of an entry, in the language of the page or in each. */
  readonly page: (section: PagedCollection, slug: string) => Value;
  /** The name by which an entry is known in every language: its page in the default one. */
  readonly id: (section: PagedCollection, slug: string) => string;
  /** What leads to an actor or a place. */
  readonly link: (entry: Actor | Place, type: string) => GraphNode;
  /** What is said of a role beside its name and its exact dates. */
  readonly role: (position: Position) => GraphNode;
}

const idIn =
  (paths: Paths): Telling['id'] =>
  (section, slug) =>
    paths.url({ to: 'entry', section, slug }, defaultLocale);

/** Tells on a page of an edition. */
export const onPage = (edition: Edition): Telling => {
  const text = (localized: Localized): string => edition.phrase(localized).text;
  const id = idIn(edition.paths);
  return {
    text,
    page: (section, slug) => edition.url({ to: 'entry', section, slug }),
    id,
    link: ({ collection, slug, name }, type) => ({
      '@type': type,
      '@id': id(collection, slug),
      name: text(name),
    }),
    role: () => ({}),
  };
};

/** A partial date as it was written. */
export const edtf = (text: string): GraphNode => ({ '@type': 'edtf:EDTF', '@value': text });

/** The span of a position; EDTF leaves a side empty where it is not known. */
const held = (from: EdtfDate | undefined, to: EdtfDate | '..' | undefined): GraphNode =>
  from || to
    ? { 'dcterms:date': edtf(`${from?.text ?? ''}/${to === '..' ? to : (to?.text ?? '')}`) }
    : {};

/** Tells in the open data. */
export const inData = (paths: Paths): Telling => {
  const id = idIn(paths);
  return {
    text: (localized) =>
      typeof localized === 'string'
        ? localized
        : Object.entries(localized).map(([tag, text]) => ({ '@language': tag, '@value': text })),
    page: (section, slug) =>
      site.locales.map((locale) => paths.url({ to: 'entry', section, slug }, locale)),
    id,
    link: ({ collection, slug }) => ({ '@id': id(collection, slug) }),
    role: ({ from, to, sources }) => ({
      ...held(from, to),
      subjectOf: sources.map((slug) => ({ '@id': id('sources', slug) })),
    }),
  };
};

/** A position as a role with its dates, which repeats what it is a role in (schema.org/Role). */
export const roleNode = (
  telling: Telling,
  type: 'Role' | 'OrganizationRole',
  position: Position,
): GraphNode => ({
  '@type': type,
  roleName: telling.text(position.title),
  ...heldSides(position),
  ...telling.role(position),
});

/** Other addresses of an actor or a place: those it gives, and its Wikidata item. */
export const sameAsOf = ({
  sameAs,
  wikidata,
}: Pick<Actor | Place, 'sameAs' | 'wikidata'>): string[] => [
  ...sameAs,
  ...(wikidata === undefined ? [] : [`https://www.wikidata.org/entity/${wikidata}`]),
];

/** Leads to entries of a collection by their addresses. */
export const refs = (
  { id }: Telling,
  section: PagedCollection,
  slugs: readonly string[],
): GraphNode[] => slugs.map((slug) => ({ '@id': id(section, slug) }));

/** The organisation of a position, where it is one of the actors. */
export const organisationOf = (corpus: Pick<Corpus, 'actors'>, { organisation }: Position) =>
  organisation === undefined ? undefined : corpus.actors.get(organisation);
