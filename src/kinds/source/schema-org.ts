import type { Source } from '../../domain/entries.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Paths } from '../../addresses/paths.ts';
import { sourceName } from '../../edition/source-name.ts';
import { exactSides } from '../../schema-org/dates.ts';
import { given, type GraphNode } from '../../schema-org/node.ts';
import { edtf, inData, onPage, type Telling } from '../../schema-org/telling.ts';

/** What schema.org calls a cited document of each kind. */
const types = {
  official: 'DigitalDocument',
  agency: 'NewsArticle',
  press: 'NewsArticle',
  research: 'Report',
  reference: 'Article',
  interview: 'Article',
  court: 'DigitalDocument',
  document: 'DigitalDocument',
  dataset: 'Dataset',
} as const satisfies Record<Source['kind'], string>;

/** What leads to a cited document from another node of a page. */
export const documentNode = (edition: Edition, source: Source): GraphNode => ({
  '@type': types[source.kind],
  '@id': onPage(edition).id('sources', source.slug),
  name: source.title ?? sourceName(edition, source).text,
  ...given('url', source.url, (address) => address),
});

const organisation = (telling: Telling) => (name: Source['publisher']) => ({
  '@type': 'Organization',
  name: telling.text(name),
});

/** The cited document of a page. */
export const sourceOnPage = (edition: Edition, source: Source): GraphNode => ({
  ...documentNode(edition, source),
  inLanguage: source.language,
  publisher: organisation(onPage(edition))(source.publisher),
  ...given(
    'datePublished',
    source.published && exactSides(source.published).startDate,
    (day) => day,
  ),
  ...given('archivedAt', source.archived, (address) => address),
});

/** The cited document of the open data, with whose account it repeats. */
export function sourceInData(paths: Paths, source: Source): GraphNode {
  const telling = inData(paths);
  return {
    '@type': types[source.kind],
    '@id': telling.id('sources', source.slug),
    ...given('name', source.title, (title) => ({
      '@language': source.language,
      '@value': title,
    })),
    publisher: organisation(telling)(source.publisher),
    ...given('sourceOrganization', source.origin, organisation(telling)),
    ...given('url', source.url, (address) => address),
    ...given('archivedAt', source.archived, (address) => address),
    inLanguage: source.language,
    ...given('dcterms:date', source.published, ({ text }) => edtf(text)),
  };
}
