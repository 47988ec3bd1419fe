import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

let code: string | undefined;

/** Tells the code of the site from any other. */
function codeVersion(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256');
  const files = globSync(['package{,-lock}.json', 'src/**/*.{ts,astro,css}']);
  for (const file of files.sort()) hash.update(readFileSync(file));
  return (code = hash.digest('hex'));
}

/** As JSON, but what it would write as an empty object is written whole. */
const whole = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

/**
 * Makes the key of a page: the same if and only if it shows the same. What is no data in a view, as
 * the words of the interface that take a number, is part of the code.
 */
export const keyOf = (view: unknown, version: string): string =>
  createHash('sha256')
    .update(codeVersion())
    .update(version)
    .update(JSON.stringify(view, whole))
    .digest('base64url');
