import { z } from 'astro/zod';
import { text } from '../../schema/fields.ts';

/** What a newsroom says of itself: `content/pages/<locale>/about.md` and `method.md`. */
export const page = z.strictObject({
  title: text
    .max(110, 'is longer than 110 characters')
    .describe('The title of the page, at most 110 characters.'),
  summary: text
    .max(300, 'is longer than 300 characters')
    .describe('What the page says, in a sentence: lead and card.'),
});
