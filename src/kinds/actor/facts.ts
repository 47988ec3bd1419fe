import type { Facts } from '../facts.ts';

export const actor = {
  collection: 'actors',
  schema: async () => (await import('./schema.ts')).actor,
  hasPage: true,
  hasText: false,
  isPerLanguage: false,
  hasList: true,
  isNamed: true,
  hasCard: true,
  searchWeight: 1.7,
  data: ['actors.json', 'actors.csv'],
  references: [
    ['sources', 'sources', '*'],
    ['actors', 'positions', '*', 'organisation'],
    ['sources', 'positions', '*', 'sources', '*'],
    ['actors', 'relations', '*', 'to'],
    ['sources', 'relations', '*', 'sources', '*'],
    ['sources', 'since', '*', 'sources', '*'],
  ],
} as const satisfies Facts;
