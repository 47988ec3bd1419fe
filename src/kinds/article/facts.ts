import type { Facts } from '../facts.ts';

export const article = {
  collection: 'articles',
  schema: async () => (await import('./schema.ts')).article,
  hasPage: true,
  hasText: true,
  isPerLanguage: true,
  hasList: true,
  isNamed: false,
  hasCard: true,
  searchWeight: 1.2,
  data: [],
  references: [
    ['actors', 'actors', '*'],
    ['places', 'places', '*'],
    ['events', 'dates', '*'],
    // A date of one article alone.
    ['actors', 'dates', '*', 'actors', '*'],
    ['places', 'dates', '*', 'places', '*'],
    ['sources', 'dates', '*', 'sources', '*'],
    ['events', 'questions', '*', 'event'],
  ],
} as const satisfies Facts;
