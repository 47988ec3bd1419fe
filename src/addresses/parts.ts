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
  signs: 'signs',
  share: 'share',
} as const;

/** The id of the events of a month (`YYYY-MM`, or `null` where it is unknown) on the page of its year: no slug has its sign. */
export const monthId = (month: string | null): string => `month_${month?.slice(-2) ?? 'unknown'}`;
