import { getCollection } from 'astro:content';
import type { Fault } from '../domain/fault.ts';

/** Every fault of the content that the pages are made from. */
export const getFaults = async (): Promise<Fault[]> =>
  (await getCollection('faults')).map(({ data }) => data);
