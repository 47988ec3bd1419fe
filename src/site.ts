/**
 * The site's constants: all that another newsroom changes to publish its own.
 * `SITE_URL` and `BASE_PATH` in the environment replace `origin` and `base` at build time.
 */
export const site = {
  name: 'Contours',
  /** Where the site is published: scheme and host, without a path. */
  origin: 'https://contours.example',
  /** The path under which it is published, with a slash at both ends. */
  base: '/',
  /**
   * Where the site was first published, whole and with its path, once it has moved: `https://old.example/news/`.
   * Feeds and calendars go on naming their entries after it, so that no reader sees them twice.
   */
  firstAddress: '' as string,
  /** BCP 47 tags; the first is the default language, at the root of the site. */
  locales: ['fr', 'en'],
  tagline: {
    fr: 'L’actualité par ses acteurs, ses dates et ses lieux',
    en: 'The news by its actors, its dates and its places',
  },
  description: {
    fr: 'Des analyses sourcées de l’actualité internationale : qui agit, quand, où, et ce que l’on ignore encore.',
    en: 'Sourced analyses of world affairs: who acts, when, where, and what is not known yet.',
  },
  /** Signs the articles that name no author. */
  newsroom: { fr: 'La rédaction de Contours', en: 'The Contours newsroom' },
  /** Under which the data and the texts may be used again. */
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where readers report an error; leave it empty to publish no address. */
  email: '' as string,
} as const;

export type Locale = (typeof site.locales)[number];

export const defaultLocale = site.locales[0];

/** Tells whether a text is the tag of one of the site's languages. */
export const isLocale = (tag: string): tag is Locale =>
  (site.locales as readonly string[]).includes(tag);
