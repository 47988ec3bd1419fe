import { z } from 'astro/zod';
import { refusal } from '../../schema/refusal.ts';
import {
  country,
  edtf,
  language,
  localized,
  moment,
  text,
  needs,
  webAddress,
} from '../../schema/fields.ts';

export const sourceKinds = [
  'official',
  'agency',
  'press',
  'research',
  'reference',
  'interview',
  'court',
  'document',
  'dataset',
] as const;

/** What need not be on the web. */
const onPaper: readonly string[] = ['interview', 'document', 'court', 'reference', 'research'];

/** One cited document: `content/sources/<slug>.md`. */
export const source = z
  .strictObject({
    publisher: localized().describe('Who published it where it was read.'),
    origin: localized()
      .optional()
      .describe('Whose account it repeats, where that is not its publisher: “AFP”, “L’Essor”.'),
    state: country
      .optional()
      .describe(
        'The state that owns, runs or mainly funds its origin: an ISO 3166-1 alpha-2 code.',
      ),
    title: text.optional().describe('The title as it was printed; absent where it was not seen.'),
    url: webAddress
      .optional()
      .describe('Where it was read; of what is on no page of the web, “held” says where it is.'),
    held: localized()
      .optional()
      .describe(
        'Where it is kept, of an interview or a document on paper: “notes of the newsroom”.',
      ),
    published: edtf.optional().describe('When it was published: an EDTF date.'),
    language: language.describe('BCP 47 tag of the language it is written in.'),
    kind: z
      .enum(sourceKinds)
      .describe(
        'official, agency, press, research, reference (an encyclopedia, a dictionary), interview, court, document or dataset.',
      ),
    accessed: moment.optional().describe('The day on which it was read.'),
    archived: webAddress.optional().describe('The address of an archived copy.'),
    note: localized().optional().describe('Who owns it, and what it repeats.'),
  })
  .superRefine(
    ({ url, held, kind, published }, context) => {
      const isMissing = (key: string, remedy: string) => {
        context.addIssue({ code: 'custom', path: [key], message: refusal('is missing', remedy) });
      };
      if (url !== undefined) return;
      if (!onPaper.includes(kind)) {
        const kinds = onPaper.join(', ');
        isMissing(
          'url',
          `give the address at which it was read; only what is one of ${kinds} may have none`,
        );
        return;
      }
      if (held === undefined)
        isMissing('held', 'say where it is kept, or give the address at which it was read');
      if (published === undefined)
        isMissing('published', 'say when it was said or written: nobody can look it up');
    },
    needs('url', 'held', 'kind', 'published'),
  );
