import type { Facts } from '../facts.ts';

export const event = {
  collection: 'events',
  schema: async () => (await import('./schema.ts')).event,
  hasPage: true,
  hasText: false,
  isPerLanguage: false,
  hasList: false,
  isNamed: false,
  hasCard: true,
  searchWeight: 1,
  data: ['events.json', 'events.csv'],
  references: [
    ['actors', 'actors', '*'],
    ['places', 'places', '*'],
    ['sources', 'sources', '*'],
  ],
} as const satisfies Facts;
