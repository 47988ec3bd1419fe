import { z } from 'astro/zod';
import type { Paths } from '../addresses/paths.ts';
import type { Corpus } from '../domain/corpus.ts';
import { pagedKinds } from '../kinds/kind.ts';
import { table } from '../kinds/table.ts';

/** The shape of graph.jsonld. */
export const graphFile = z
  .strictObject({
    '@context': z.record(z.string(), z.unknown()),
    '@graph': z.array(
      z.looseObject({
        '@id': z.url().describe('The page of the thing, in the first language of the site.'),
        '@type': z.string().describe('A type of schema.org.'),
      }),
    ),
  })
  .meta({
    title: 'graph.jsonld',
    description: 'Actors, places, events, sources and articles as one graph (JSON-LD, schema.org).',
  });

// Written out, so that no reader has to ask another site what the words mean.
const context = {
  '@vocab': 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  ...Object.fromEntries(
    ['url', 'sameAs', 'license', 'archivedAt'].map((term) => [term, { '@type': '@id' }]),
  ),
};

/** Makes graph.jsonld: everything that has a page, named by the address of that page. */
export const graphData = (corpus: Corpus, paths: Paths) => ({
  '@context': context,
  '@graph': pagedKinds.flatMap((kind) => table[kind].nodes(corpus, paths)),
});
