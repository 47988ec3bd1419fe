import type { Site } from './settings.ts';

/**
 * The site's constants: all that another newsroom changes to publish its own.
 * `SITE_URL` and `BASE_PATH` in the environment replace `origin` and `base` at build time.
 */
export const site: Site = {
  name: 'Contours',
  origin: 'https://contours.example',
  base: '/',
  firstAddress: '',
  locales: ['fr', 'en'],
  tagline: {
    fr: 'L’actualité par ses acteurs, ses dates et ses lieux',
    en: 'The news by its actors, its dates and its places',
  },
  description: {
    fr: 'Des analyses sourcées de l’actualité internationale : qui agit, quand, où, et ce que l’on ignore encore.',
    en: 'Sourced analyses of world affairs: who acts, when, where, and what is not known yet.',
  },
  newsroom: { fr: 'La rédaction de Contours', en: 'The Contours newsroom' },
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  house: {
    words: [700, 1000],
    sources: 8,
    wordsPerMark: 60,
    passages: ['fact', 'analysis', 'counterpoint', 'unknown'],
    translated: true,
  },
};
