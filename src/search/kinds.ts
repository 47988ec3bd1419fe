/** What can be found, in the order in which an index numbers it. */
export const recordKinds = ['article', 'event', 'actor', 'place', 'source'] as const;

export type RecordKind = (typeof recordKinds)[number];
