import { createHash } from 'node:crypto';

/** As JSON, but what it would write as an empty object is written whole. */
const whole = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

/**
 * Makes the key of a page: the same if and only if the same code shows the same. What is no data in
 * a view, as the words of the interface that take a number, is part of the code.
 */
export const keyOf = (view: unknown, version: string): string =>
  createHash('sha256').update(version).update(JSON.stringify(view, whole)).digest('base64url');
