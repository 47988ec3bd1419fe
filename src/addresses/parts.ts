/**
 * The ids that a page with a text gives to parts of its own; no heading of the text takes one. The
 * frame of every page gives the first.
 */
export const partIds = {
  main: 'main',
  essentials: 'essentials',
  timeline: 'timeline',
  who: 'who',
  places: 'places',
  questions: 'questions',
  sources: 'sources',
  notes: 'notes',
  corrections: 'corrections',
  articles: 'articles',
  related: 'related',
} as const;
