import { createHash } from 'node:crypto';

/**
 * What JSON tells whole: nothing that it would write as an empty object, as a Map or a Set. What is
 * no data, as the words of the interface that take a number, is part of the code.
 */
export type Told<T> = T extends (...parameters: never[]) => unknown
  ? T
  : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Date | RegExp
    ? never
    : T extends object
      ? { readonly [Key in keyof T]: Told<T[Key]> }
      : T;

/** Makes the key of a page: the same if and only if the same code shows the same. */
export const keyOf = <View>(view: View & Told<View>, version: string): string =>
  createHash('sha256').update(version).update(JSON.stringify(view)).digest('base64url');
