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

/** What a document that has no address must say, and does not: a key each, and what to write. */
function missingOf({
  url,
  held,
  kind,
  published,
}: {
  readonly url?: string | undefined;
  readonly held?: unknown;
  readonly kind: string;
  readonly published?: unknown;
}): (readonly [key: string, remedy: string])[] {
  if (url !== undefined) return [];
  if (!onPaper.includes(kind))
    return [
      [
        'url',
        `give the address at which it was read; only what is one of ${onPaper.join(', ')} may have none`,
      ],
    ];
  return [
    ...(held === undefined
      ? [['held', 'say where it is kept, or give the address at which it was read'] as const]
      : []),
    ...(published === undefined
      ? [['published', 'say when it was said or written: nobody can look it up'] as const]
      : []),
  ];
}

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
    (value, context) => {
      for (const [key, remedy] of missingOf(value))
        context.addIssue({ code: 'custom', path: [key], message: refusal('is missing', remedy) });
    },
    needs('url', 'held', 'kind', 'published'),
  );
