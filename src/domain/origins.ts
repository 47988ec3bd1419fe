import { inDefault, type Localized } from '../settings.ts';
import type { Source } from './entries.ts';
import { fold } from './fold.ts';

/** Whose account a source gives: the origin that it repeats, else its publisher. */
export const accountOf = ({ origin, publisher }: Pick<Source, 'origin' | 'publisher'>): Localized =>
  origin ?? publisher;

/** The same for every source of one account, whatever the case and accents of the name. */
export const originOf = (source: Pick<Source, 'origin' | 'publisher'>): string =>
  fold(inDefault(accountOf(source)));
