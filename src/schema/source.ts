import { z } from 'astro/zod';
import { edtf, language, localized, moment, text, webAddress } from './fields.ts';

export const sourceKinds = ['official', 'agency', 'press', 'research'] as const;

/** One cited document: `content/sources/<slug>.md`. */
export const source = z.strictObject({
  publisher: localized().describe('Who published it; “AFP, via Arab News” for a copy.'),
  title: text.optional().describe('The title as it was printed; absent where it was not seen.'),
  url: webAddress.describe('Where it was read.'),
  published: edtf.optional().describe('When it was published: an EDTF date.'),
  language: language.describe('BCP 47 tag of the language it is written in.'),
  kind: z.enum(sourceKinds).describe('official, agency, press or research.'),
  accessed: moment.optional().describe('The day on which it was read.'),
  archived: webAddress.optional().describe('The address of an archived copy.'),
  note: localized().optional().describe('Who owns it, and what it repeats.'),
});
