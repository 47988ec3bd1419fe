/**
 * The constants of a small invented newsroom, on which the software's own tests run: of the same
 * shape as `src/site.ts`, whose place it takes in a copy of the project.
 */
export const site = {
  name: 'Le Relevé',
  /** Where the site is published: scheme and host, without a path. */
  origin: 'https://releve.example',
  /** The path under which it is published, with a slash at both ends. */
  base: '/',
  /** Where the site was first published, whole and with its path, once it has moved. */
  firstAddress: '' as string,
  /** BCP 47 tags; the first is the default language, at the root of the site. */
  locales: ['fr', 'en'],
  tagline: {
    fr: 'Le fleuve, ses rives et ceux qui les tiennent',
    en: 'The river, its banks and those who hold them',
  },
  description: {
    fr: 'Des analyses sourcées sur le partage d’un fleuve : qui décide, quand, où, et ce que l’on ignore encore.',
    en: 'Sourced analyses of how a river is shared: who decides, when, where, and what is not known yet.',
  },
  /** Signs the articles that name no author. */
  newsroom: { fr: 'La rédaction du Relevé', en: 'The newsroom of Le Relevé' },
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
