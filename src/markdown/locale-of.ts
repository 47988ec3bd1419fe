import type { VFile } from 'vfile';
import { defaultLocale, isLocale, type Locale } from '../site.ts';

declare module 'vfile' {
  interface DataMap {
    /** The language of the text, where its path does not tell it. */
    locale: Locale;
  }
}

/** The language of a text: that of its data, else of its folder `articles/<locale>/`, else the default. */
export function localeOf(file: VFile): Locale {
  const folder = /\/articles\/([^/]+)\//.exec(file.path)?.[1] ?? '';
  return file.data.locale ?? (isLocale(folder) ? folder : defaultLocale);
}
