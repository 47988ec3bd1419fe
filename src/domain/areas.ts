import type { Place } from './entries.ts';

/** Tells whether a place is an area, of which a point only stands for the whole. */
export const isArea = ({ kind }: Pick<Place, 'kind'>): boolean =>
  kind === 'country' || kind === 'region';
