import type { Corpus } from '../../domain/corpus.ts';
import type { Actor } from '../../domain/entries.ts';
import { horizonOf } from '../../domain/horizon.ts';
import { positionsOn } from '../../domain/positions.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Paths } from '../../addresses/paths.ts';
import { given, some, type GraphNode } from '../../schema-org/node.ts';
import {
  inData,
  onPage,
  organisationOf,
  refs,
  roleNode,
  sameAsOf,
  type Telling,
} from '../../schema-org/telling.ts';

const typeOf = ({ kind }: Actor): string => (kind === 'person' ? 'Person' : 'Organization');

/** What leads to an actor from another node. */
export const actorLink = (telling: Telling, actor: Actor): GraphNode =>
  telling.link(actor, typeOf(actor));

/** What is said of an actor wherever it is described. */
const described = (telling: Telling, actor: Actor): GraphNode => ({
  '@type': typeOf(actor),
  '@id': telling.id('actors', actor.slug),
  name: telling.text(actor.name),
  url: telling.page('actors', actor.slug),
  ...given('description', actor.summary, telling.text),
  ...given('disambiguatingDescription', actor.disambiguatingDescription, telling.text),
  ...some('alternateName', actor.aliases),
  ...some('sameAs', sameAsOf(actor)),
});

const occupations = (corpus: Corpus, telling: Telling, { positions }: Actor): GraphNode[] =>
  positions
    .filter((position) => !organisationOf(corpus, position))
    .map((position) => ({
      ...roleNode(telling, 'Role', position),
      hasOccupation: { '@type': 'Occupation', name: telling.text(position.title) },
    }));

const memberships = (corpus: Corpus, telling: Telling, { positions }: Actor): GraphNode[] =>
  positions.flatMap((position) => {
    const organisation = organisationOf(corpus, position);
    return organisation
      ? {
          ...roleNode(telling, 'OrganizationRole', position),
          memberOf: actorLink(telling, organisation),
        }
      : [];
  });

/** The person or organisation of a page. */
export function actorOnPage(corpus: Corpus, edition: Edition, actor: Actor): GraphNode {
  const telling = onPage(edition);
  if (actor.kind === 'organisation') return described(telling, actor);
  const horizon = horizonOf(corpus);
  const titles = (horizon === undefined ? [] : positionsOn(actor, horizon)).map(({ title }) =>
    telling.text(title),
  );
  return {
    ...described(telling, actor),
    // What was held at the end of what the articles know, and no more.
    ...some('jobTitle', titles),
    ...some('hasOccupation', occupations(corpus, telling, actor)),
    ...some('memberOf', memberships(corpus, telling, actor)),
    ...given('nationality', actor.country, (country) => ({
      '@type': 'Country',
      name: edition.countryName(country),
    })),
  };
}

/** The person or organisation of the open data, with its ties and what carries its summary. */
export function actorInData(corpus: Corpus, paths: Paths, actor: Actor): GraphNode {
  const telling = inData(paths);
  const related = (kind: Actor['relations'][number]['kind']) =>
    refs(
      telling,
      'actors',
      actor.relations.filter((relation) => relation.kind === kind).map(({ to }) => to),
    );
  return {
    ...described(telling, actor),
    ...some('hasOccupation', occupations(corpus, telling, actor)),
    ...some('memberOf', [...related('member-of'), ...memberships(corpus, telling, actor)]),
    ...(actor.kind === 'organisation' ? some('parentOrganization', related('part-of')) : {}),
    ...some('subjectOf', refs(telling, 'sources', actor.sources)),
  };
}
