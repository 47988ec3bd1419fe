import { z } from 'astro/zod';
import {
  country,
  edtf,
  language,
  localized,
  moment,
  text,
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

/** One cited document: `content/sources/<slug>.md`. */
export const source = z.strictObject({
  publisher: localized().describe('Who published it where it was read.'),
  origin: localized()
    .optional()
    .describe('Whose account it repeats, where that is not its publisher: “AFP”, “L’Essor”.'),
  state: country
    .optional()
    .describe('The state that owns, runs or mainly funds its origin: an ISO 3166-1 alpha-2 code.'),
  title: text.optional().describe('The title as it was printed; absent where it was not seen.'),
  url: webAddress.describe('Where it was read.'),
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
});
