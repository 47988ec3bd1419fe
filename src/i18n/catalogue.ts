import type { Locale } from '../settings.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';

/** What each language of the site has to say. */
export const catalogue: Readonly<Record<Locale, Messages>> = { fr, en };
