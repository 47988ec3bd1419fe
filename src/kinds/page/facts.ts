import type { Facts } from '../facts.ts';

export const page = {
  collection: 'pages',
  schema: async () => (await import('./schema.ts')).page,
  hasPage: false,
  hasText: true,
  isPerLanguage: true,
  hasList: false,
  isNamed: false,
  hasCard: false,
  searchWeight: 1,
  data: [],
  references: [],
} as const satisfies Facts;
