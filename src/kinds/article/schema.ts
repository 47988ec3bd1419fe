import { z } from 'astro/zod';
import { inlineEvent } from '../event/schema.ts';
import { moment, needs, slug, slugs, text } from '../../schema/fields.ts';
import { refusal } from '../../schema/refusal.ts';

export const articleKinds = [
  'analysis',
  'background',
  'brief',
  'report',
  'interview',
  'opinion',
] as const;

export const correctionKinds = ['correction', 'clarification', 'update'] as const;

const question = z
  .strictObject({
    question: text.describe('What is not known yet.'),
    status: z.enum(['open', 'answered']).describe('open or answered.'),
    answer: text.optional().describe('What is known now; required when answered.'),
    event: slug.optional().describe('Slug of the event that answered it.'),
  })
  .refine(({ status, answer }) => status === 'open' || answer !== undefined, {
    ...needs('status', 'answer'),
    path: ['answer'],
    message: refusal('is missing', 'an answered question gives its answer'),
  });

const correction = z.strictObject({
  date: moment.describe('The day of the correction.'),
  kind: z.enum(correctionKinds).describe('correction, clarification or update.'),
  note: text.describe('What was wrong, and what is right.'),
});

const withdrawal = z.strictObject({
  date: moment.describe('The day on which it was withdrawn.'),
  reason: text.describe('Why: readers see it before the text.'),
});

const image = z.strictObject({
  src: text
    .regex(/^\/[^/]/, 'must be the path of a file in public/, beginning with “/”')
    .describe('Path of a file in public/, such as /images/bamako.webp.'),
  alt: text.describe('Say what the image shows, for those who do not see it.'),
  credit: text.optional().describe('Whom it is owed to.'),
});

/** A whole number from 1, which the frontmatter gives as it was typed. */
const rank = z.preprocess(
  (typed) => (typeof typed === 'string' && /^\d+$/.test(typed.trim()) ? Number(typed) : typed),
  z
    .int(refusal('is not a whole number', 'write 1 for what leads the front page'))
    .min(1, refusal('is below 1', 'write 1 for what leads the front page')),
);

/** One article: `content/articles/<locale>/<slug>.md`. */
export const article = z
  .strictObject({
    title: text
      .max(110, 'is longer than 110 characters')
      .describe('The headline, at most 110 characters.'),
    summary: text
      .min(50, refusal('is shorter than 50 characters', 'say what is new and why it matters'))
      .max(300, 'is longer than 300 characters')
      .describe('50 to 300 characters: lead, card and feed text.'),
    kind: z
      .enum(articleKinds)
      .describe('analysis, background, brief, report, interview or opinion.'),
    published: moment.describe('Day or instant of publication, in UTC.'),
    updated: moment.optional().describe('Day or instant of the last change, in UTC.'),
    asOf: moment.optional().describe('The day up to which the facts are known.'),
    authors: z.array(text).default([]).describe('Names; the newsroom signs where there is none.'),
    translationOf: slug
      .optional()
      .describe('Slug of the same article in the default language of the site.'),
    draft: z.boolean().default(false).describe('true: shown by `npm run dev` only.'),
    aliases: z
      .array(
        z
          .string()
          .regex(
            /^(\/[a-z0-9._~-]+)+\/?$/i,
            refusal('is not a path', 'write what followed the site’s address, such as /old/path/'),
          )
          .refine((path) => !path.includes('/.'), {
            error: ({ input }) =>
              refusal(
                `“${String(input)}” goes to a folder above or is hidden`,
                'write a path none of whose parts begins with a full stop',
              ),
          })
          .refine((path) => !/\/index\.html?\/?$/i.test(path), {
            error: ({ input }) =>
              refusal(
                `“${String(input)}” names the file of a folder`,
                `write ${String(input).replace(/index\.html?\/?$/i, '')}`,
              ),
          })
          .refine((path) => path.split('/').every((part) => part.length <= 200), {
            error: refusal('has a part of more than 200 characters', 'no disk keeps such a name'),
          }),
      )
      .default([])
      .describe('Former paths, which redirect here for ever.'),
    rank: rank
      .optional()
      .describe('Its place on the front page: 1 leads; those without follow, the newest first.'),
    keyPoints: z
      .array(text)
      .min(2, refusal('has one point', 'write two to five, or remove the key'))
      .max(5, 'has more than five points')
      .default([])
      .describe('Two to five sentences that can be read alone.'),
    actors: slugs.describe('Slugs of its people and organisations; links in the text add theirs.'),
    places: slugs.describe('Slugs of its places; links in the text add theirs.'),
    dates: z
      .array(
        z.union([slug, inlineEvent], {
          error: 'must be the slug of an event, or a date with its title and its sources',
        }),
      )
      .default([])
      .describe('What happened, when: slugs of events, or dates of this article alone.'),
    questions: z.array(question).default([]).describe('What is not known yet.'),
    corrections: z.array(correction).default([]).describe('What was changed after publication.'),
    withdrawn: withdrawal
      .optional()
      .describe('Keeps the address and leaves lists, feeds, search and data; says why first.'),
    image: image.optional().describe('A picture, with its description.'),
  })
  .refine(({ published, updated }) => !updated || updated >= published.slice(0, updated.length), {
    ...needs('published', 'updated'),
    path: ['updated'],
    message: 'is before “published”',
  });
