import type { z } from 'astro/zod';
import { spellPath } from '../../src/domain/fault.ts';

/** What a schema says against a value: `path: message` a fault; empty where it accepts it. */
export function refusals(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => `${spellPath(path)}: ${message}`);
}
