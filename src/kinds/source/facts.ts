import type { Facts } from '../facts.ts';

export const source = {
  collection: 'sources',
  schema: async () => (await import('./schema.ts')).source,
  hasPage: true,
  hasText: false,
  isPerLanguage: false,
  hasList: true,
  isNamed: false,
  hasCard: false,
  searchWeight: 0.5,
  data: ['sources.json'],
  references: [],
} as const satisfies Facts;
