import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { isCollection } from '../../src/kinds/kind.ts';
import { schemas } from '../../src/reading/entry.ts';

test.each([
  ...['articles', 'events', 'actors', 'places', 'sources'].map((folder) => [folder, true] as const),
  ...['article', 'Articles', '', 'toString', '__proto__'].map((folder) => [folder, false] as const),
])('“%s” is a collection: %s', (folder, isOne) => {
  expect(isCollection(folder)).toBe(isOne);
});

/** Every key that a schema knows, at any depth, with the sentence on it. */
function keysOf(schema: z.core.$ZodType, path = ''): [path: string, sentence: string][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return keysOf(schema.def.innerType, path);
  if (schema instanceof z.ZodArray) return keysOf(schema.def.element, `${path}[]`);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap((one) => keysOf(one, path));
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: z.core.$ZodShape = schema.def.shape;
  return Object.entries(shape).flatMap(([key, value]) => [
    [`${path}.${key}`, z.globalRegistry.get(value)?.description ?? ''],
    ...keysOf(value, `${path}.${key}`),
  ]);
}

test.each(Object.entries(schemas))('every key of %s has a sentence', (_, schema) => {
  const keys = keysOf(schema).filter(([path]) => !/\.(fr|en)$/.test(path));
  expect(keys.length).toBeGreaterThan(1);
  expect(keys.filter(([, sentence]) => !/[^.]\.$/.test(sentence))).toEqual([]);
});
