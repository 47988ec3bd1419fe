import type { Site } from '../../src/settings.ts';

/**
 * The constants of a small invented newsroom, on which the software's own tests run: of the same
 * shape as `src/site.ts`, whose place it takes in a copy of the project.
 */
export const site: Site = {
  name: 'Le Relevé',
  origin: 'https://releve.example',
  base: '/',
  firstAddress: '',
  locales: ['fr', 'en'],
  tagline: {
    fr: 'Le fleuve, ses rives et ceux qui les tiennent',
    en: 'The river, its banks and those who hold them',
  },
  description: {
    fr: 'Des analyses sourcées sur le partage d’un fleuve : qui décide, quand, où, et ce que l’on ignore encore.',
    en: 'Sourced analyses of how a river is shared: who decides, when, where, and what is not known yet.',
  },
  newsroom: { fr: 'La rédaction du Relevé', en: 'The newsroom of Le Relevé' },
  email: 'redaction@releve.example',
  channels: [
    { name: 'WhatsApp', url: 'https://whatsapp.example/channel/releve' },
    { name: 'Telegram', url: 'https://telegram.example/releve' },
  ],
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
