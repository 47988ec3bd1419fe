import { z } from 'astro/zod';
import { compareDays } from '../../edtf/days.ts';
import {
  country,
  disambiguation,
  edtf,
  edtfPoint,
  localized,
  needs,
  sameAs,
  slug,
  slugs,
  sources,
  text,
  wikidata,
} from '../../schema/fields.ts';
import { refusal } from '../../schema/refusal.ts';

export const actorKinds = ['person', 'organisation'] as const;

export const relationKinds = [
  'member-of',
  'part-of',
  'successor-of',
  'allied-with',
  'opposed-to',
  'sanctioned-by',
] as const;

type Side = z.output<typeof edtfPoint>;

// An end may be less precise than the start: only a start after the whole end is refused.
const isForward = (from: Side | undefined, until: Side | '..' | undefined): boolean =>
  !from || !until || until === '..' || compareDays(from.point.earliest, until.point.latest) <= 0;

const backwards = refusal('is before “from”', 'write a later date, or “..” where it goes on');

const from = edtfPoint
  .optional()
  .describe('Since when: an EDTF date; absent where it is not known.');

const to = z
  .union([z.literal('..'), edtfPoint])
  .optional()
  .describe('Until when: an EDTF date, “..” where it goes on, absent where the end is not known.');

const position = z
  .strictObject({
    title: localized().describe('The office held, with a capital.'),
    organisation: slug.optional().describe('Slug of the organisation in which it is held.'),
    from,
    to,
    attested: edtf
      .optional()
      .describe('When its holder was seen in it, where “from” or “to” is unsure: an EDTF date.'),
    sources: sources.describe('Slugs of the documents that say so: at least one.'),
  })
  .refine(({ from, to }) => isForward(from, to), {
    ...needs('from', 'to'),
    path: ['to'],
    message: backwards,
  });

const relation = z
  .strictObject({
    to: slug.describe('Slug of the other actor.'),
    kind: z.enum(relationKinds).describe('What this actor is to the other.'),
    from,
    until: to,
    note: localized().optional().describe('What should be known of the relation.'),
    sources: sources.describe('Slugs of the documents that say so: at least one.'),
  })
  .refine(({ from, until }) => isForward(from, until), {
    ...needs('from', 'until'),
    path: ['until'],
    message: backwards,
  });

const later = z.strictObject({
  date: edtf.describe('When it happened: an EDTF date.'),
  text: localized().describe('What happened, in one sentence.'),
  sources: sources.describe('Slugs of the documents that say so: at least one.'),
});

/** A person or an organisation: `content/actors/<slug>.md`. */
export const actor = z.strictObject({
  name: localized().describe('The usual name, in the language of each page.'),
  sortAs: localized().optional().describe('The name as an index files it: “Diop, Abdoulaye”.'),
  kind: z.enum(actorKinds).describe('person or organisation.'),
  aliases: z.array(text).default([]).describe('Other names and spellings met in the press.'),
  disambiguatingDescription: disambiguation,
  summary: localized(text.max(400, 'is longer than 400 characters'))
    .optional()
    .describe('Who it is, in one or two sentences.'),
  country: country.optional().describe('ISO 3166-1 alpha-2 code.'),
  positions: z
    .array(position)
    .default([])
    .describe('Offices held, with their dates; of two held at once, the chief one first.'),
  relations: z.array(relation).default([]).describe('Ties to other actors, with their dates.'),
  sameAs: sameAs.describe('Other addresses of the same actor.'),
  wikidata: wikidata.optional().describe('The Wikidata item.'),
  since: z
    .array(later)
    .default([])
    .describe('What is known to have changed after the day up to which articles know.'),
  sources: slugs.describe('Slugs of the documents that carry the summary.'),
});
