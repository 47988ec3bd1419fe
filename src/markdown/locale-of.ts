import type { VFile } from 'vfile';
import { defaultLocale, type Locale } from '../settings.ts';

declare module 'vfile' {
  interface DataMap {
    /** The language of the text. */
    locale: Locale;
  }
}

/** The language of a text, by default that of the site. */
export const localeOf = ({ data }: VFile): Locale => data.locale ?? defaultLocale;
