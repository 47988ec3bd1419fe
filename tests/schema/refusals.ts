import type { z } from 'astro/zod';
import { spellPath } from '../../src/domain/fault.ts';
import { partRefusal } from '../../src/schema/refusal.ts';

/** What a schema says against a value: `path: problem; remedy` a fault; empty where it accepts it. */
export function refusals(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => {
    const { problem, remedy } = partRefusal(message);
    return `${spellPath(path)}: ${[problem, ...(remedy === undefined ? [] : [remedy])].join('; ')}`;
  });
}
