import { z } from 'astro/zod';
import type { Corpus } from '../../domain/corpus.ts';
import type { Source } from '../../domain/entries.ts';
import type { Paths } from '../../addresses/paths.ts';
import { inDefault } from '../../settings.ts';
import { jsonFile, standards } from '../../data/data-file.ts';
import { sourceKinds } from './schema.ts';
import { cslDate, cslDateOf, cslDay } from '../../data/csl-date.ts';
import { id, pages, pagesOf } from '../../data/fields.ts';

/** What CSL calls a cited document of each kind. */
const types = {
  official: 'document',
  agency: 'article-newspaper',
  press: 'article-newspaper',
  research: 'report',
  reference: 'entry-encyclopedia',
  interview: 'interview',
  court: 'legal_case',
  document: 'document',
  dataset: 'dataset',
} as const satisfies Record<Source['kind'], string>;

const source = z.strictObject({
  id,
  type: z.enum([...new Set(Object.values(types))]),
  title: z.string().optional().describe('As it was printed; absent where it was not seen.'),
  publisher: z.string(),
  'container-title': z
    .string()
    .optional()
    .describe('The publisher again, of an article or an entry.'),
  URL: z.url().optional().describe('Absent of what is on paper: “archive” says where it is.'),
  archive: z.string().optional().describe('Where it is kept.'),
  issued: cslDate.optional(),
  accessed: cslDate.optional(),
  language: z.string().describe('BCP 47 tag.'),
  note: z.string().optional().describe('Who owns it, and what it repeats.'),
  custom: z
    .strictObject({
      kind: z.enum(sourceKinds),
      edtf: z.string().optional().describe('The date of publication as it was written: EDTF.'),
      origin: z
        .string()
        .optional()
        .describe('Whose account it repeats, where that is not its publisher.'),
      state: z
        .string()
        .optional()
        .describe('The state to which its origin is tied: ISO 3166-1 alpha-2.'),
      archived: z.url().optional().describe('The address of an archived copy.'),
      url: pages,
    })
    .describe('What CSL has no word for.'),
});

/** The shape of sources.json: CSL-JSON. */
export const sourcesFile = z
  .array(source)
  .meta({ title: 'sources.json', description: 'The cited documents, by id, as CSL-JSON.' });

/** Whether it stands in a newspaper or an encyclopedia. */
const isContained = (type: (typeof types)[Source['kind']]): boolean =>
  type === 'article-newspaper' || type === 'entry-encyclopedia';

/** Makes sources.json; what differs by language is given in the default one. */
export const sourcesData = (corpus: Corpus, paths: Paths): z.output<typeof sourcesFile> =>
  [...corpus.sources.values()].map(
    ({ slug, kind, title, url, published, accessed, language, archived, ...source }) => {
      const publisher = inDefault(source.publisher);
      return {
        id: slug,
        type: types[kind],
        ...(title === undefined ? {} : { title }),
        publisher,
        ...(isContained(types[kind]) ? { 'container-title': publisher } : {}),
        ...(url === undefined ? {} : { URL: url }),
        ...(source.held === undefined ? {} : { archive: inDefault(source.held) }),
        ...(published === undefined ? {} : { issued: cslDateOf(published) }),
        ...(accessed === undefined ? {} : { accessed: cslDay(accessed) }),
        language,
        ...(source.note === undefined ? {} : { note: inDefault(source.note) }),
        custom: {
          kind,
          ...(published === undefined ? {} : { edtf: published.text }),
          ...(source.origin === undefined ? {} : { origin: inDefault(source.origin) }),
          ...(source.state === undefined ? {} : { state: source.state }),
          ...(archived === undefined ? {} : { archived }),
          url: pagesOf(paths, 'sources', slug),
        },
      };
    },
  );

/** The open data of sources. */
export const sourceFiles = {
  'sources.json': jsonFile('sources', sourcesFile, sourcesData, standards.csl),
};
