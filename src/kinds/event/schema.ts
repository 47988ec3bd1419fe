import { z } from 'astro/zod';
import { isOneDay, type EdtfDate } from '../../edtf/edtf.ts';
import { edtf, localized, localTime, needs, slugs, sources, text } from '../../schema/fields.ts';
import { refusal } from '../../schema/refusal.ts';

export const eventKinds = [
  'meeting',
  'statement',
  'decision',
  'agreement',
  'armed-action',
  'political-change',
  'election',
  'protest',
  'ruling',
  'report',
  'flood',
] as const;

export const certainties = ['confirmed', 'reported', 'disputed'] as const;

/** The keys that an event file and a date of an article share. */
const eventFields = {
  date: edtf.describe('When it happened: an EDTF date, as precise as it is known and no more.'),
  time: localTime
    .optional()
    .describe('The hour of the place, such as 04:30, where the day is known; it orders a day.'),
  title: localized(
    text.max(160, refusal('is longer than 160 characters', 'say who does what in one sentence')),
  ).describe('Who does what, in one plain sentence without a full stop.'),
  kind: z.enum(eventKinds).optional().describe('What sort of happening it is.'),
  certainty: z
    .enum(certainties)
    .default('reported')
    .describe('confirmed: two independent sources; reported: one origin; disputed: they disagree.'),
  actors: slugs.describe('Slugs of the people and organisations that act in it.'),
  speakers: slugs.describe('Of a statement: those of its actors who speak.'),
  places: slugs.describe('Slugs of the places where it happens.'),
  sources: sources.describe('Slugs of the documents that carry it: at least one.'),
  origin: localized()
    .optional()
    .describe('Whose account its sources all repeat, where they are not of one origin themselves.'),
  note: localized()
    .optional()
    .describe('Why the date or the account is uncertain, and who disagrees.'),
};

interface Timed {
  readonly date: EdtfDate;
  readonly time?: string | undefined;
}

const hasItsDay = ({ date, time }: Timed) => time === undefined || isOneDay(date);
const hasNoDay = {
  ...needs('date', 'time'),
  path: ['time'],
  message: refusal('is given to a date that is not one day', 'write the day, or remove the time'),
};

interface Claim {
  readonly certainty: (typeof certainties)[number];
  readonly note?: unknown;
  readonly origin?: unknown;
  readonly actors: readonly string[];
  readonly speakers: readonly string[];
  readonly sources: readonly string[];
}

// House rules of certainty, with what to write instead.
const explained = ({ certainty, note }: Claim) => certainty !== 'disputed' || note !== undefined;
const unexplained = {
  ...needs('certainty', 'note'),
  path: ['note'],
  message: refusal('is missing', 'a disputed event says in its note who disagrees and on what'),
};
const supported = ({ certainty, sources }: Claim) =>
  certainty !== 'confirmed' || sources.length > 1;
const unsupported = {
  ...needs('certainty', 'sources'),
  path: ['sources'],
  message: refusal(
    'has one source',
    'a confirmed event has two that are independent, else it is reported',
  ),
};

const independent = ({ certainty, origin }: Claim) =>
  certainty !== 'confirmed' || origin === undefined;
const dependent = {
  ...needs('certainty', 'origin'),
  path: ['origin'],
  message: refusal('names one account for all sources', 'such an event is reported, not confirmed'),
};

const present = ({ actors, speakers }: Claim) => speakers.every((slug) => actors.includes(slug));
const absent = {
  ...needs('actors', 'speakers'),
  path: ['speakers'],
  message: refusal(
    'names someone who is not in “actors”',
    'who speaks also acts: write the slug in both',
  ),
};

/** A date of one article alone; a second article that needs it moves it to a file of its own. */
export const inlineEvent = z
  .strictObject(eventFields)
  .refine(explained, unexplained)
  .refine(supported, unsupported)
  .refine(independent, dependent)
  .refine(present, absent)
  .refine(hasItsDay, hasNoDay);

/** One dated happening: `content/events/<slug>.md`. */
export const event = z
  .strictObject({
    ...eventFields,
    kind: z.enum(eventKinds).describe('What sort of happening it is.'),
    certainty: z.enum(certainties).describe(eventFields.certainty.description ?? ''),
  })
  .refine(explained, unexplained)
  .refine(supported, unsupported)
  .refine(independent, dependent)
  .refine(present, absent)
  .refine(hasItsDay, hasNoDay);
