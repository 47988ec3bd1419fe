import type { Facts } from '../facts.ts';

export const place = {
  collection: 'places',
  schema: async () => (await import('./schema.ts')).place,
  hasPage: true,
  hasText: false,
  isPerLanguage: false,
  hasList: true,
  isNamed: true,
  hasCard: true,
  searchWeight: 1.7,
  data: ['places.geojson'],
  references: [['places', 'within']],
} as const satisfies Facts;
